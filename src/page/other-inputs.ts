/** Why a document cannot be read as a web page at all; undefined where it can. */
export function unreadable(document: Document): string | undefined {
  const type = document.contentType ?? 'text/html';
  if (/pdf/i.test(type) || document.querySelector('embed[type="application/pdf"]')) return 'pdf';
  if (/^(?:image|audio|video)\//i.test(type)) return 'media';
  if (!document.documentElement) return 'empty';
  return undefined;
}
