/** A table written as running text: words parted by white space. */
export function words(table: string): string[] {
  return table.split(/\s+/).filter(Boolean);
}
