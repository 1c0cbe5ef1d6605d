/** A host name from what people type or paste, an address included; null where it is none. */
export function readSiteName(typed: string): string | null {
  const trimmed = typed.trim().toLowerCase();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  try {
    const { protocol, hostname } = new URL(
      /^[a-z][a-z0-9+.-]*:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`,
    );
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    return /^(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$|^localhost$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
