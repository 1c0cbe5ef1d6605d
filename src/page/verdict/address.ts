/** The address of one text: its path holds a slug of several words or a long number, or a slug ends in a number. */
const SLUG = /(?:[\p{L}\d%]+[-_]){3,}[\p{L}\d%]+|\d{5,}|\p{L}[-_]\p{L}+[-_]\d{2,}(?:\.html?)?$/u;

export function isSlugAddress(address: string): boolean {
  return SLUG.test(/^\w+:\/\/[^/]*([^?#]*)/.exec(address)?.[1] ?? '');
}

/** The start page or a section's front: no path, or one or two short words without a number. */
export function isFrontAddress(address: string): boolean {
  try {
    const parts = new URL(address).pathname.split('/').filter(Boolean);
    if (parts.length === 0) return true;
    return parts.length === 1 && /^(?:index|home|startseite|default)\b/i.test(parts[0] ?? '');
  } catch {
    return false;
  }
}
