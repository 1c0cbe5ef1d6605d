/** Reads a tab-separated table: a header line, then one record a line. Empty lines and lines with # are skipped. */
export function parseTable(tsv: string): Record<string, string>[] {
  const [header = '', ...lines] = tsv.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()]));
  });
}

/** The items of a cell that holds a list, separated by semicolons. */
export function list(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
}
