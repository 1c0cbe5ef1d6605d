const MOST_COLUMNS = 60;
/** Above this mean length of a filled cell a table lays out a page, it does not hold data. */
const LONGEST_MEAN_CELL = 120;
const verdicts = new WeakMap<Element, boolean>();

/** Whether a table holds data: rows and columns of short cells, no table inside. Old pages lay out text with tables. */
export function isDataTable(table: Element | null): boolean {
  if (!table) return false;
  const known = verdicts.get(table);
  if (known !== undefined) return known;
  const verdict = looksLikeData(table);
  verdicts.set(table, verdict);
  return verdict;
}

function looksLikeData(table: Element): boolean {
  if (table.querySelector('table,form,h1') || table.getAttribute('role') === 'presentation') return false;
  const rows = rowsOf(table);
  if (rows.length < 2 || !rows.some((row) => cellsOf(row).length > 1)) return false;
  const cells = rows.flatMap(cellsOf).map(wordsOf).filter(Boolean);
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length) <= LONGEST_MEAN_CELL;
}

/** Column header and row header of a data cell, joined by a space; empty for headers themselves. */
export function tableHeader(cell: Element): string {
  const row = cell.parentElement;
  const table = cell.closest('table');
  if (!row || !table) return '';
  const headerRow = headerRowOf(table);
  const column = columnOf(cell);
  const first = cellsOf(row)[0];
  const parts: string[] = [];
  if (headerRow && row !== headerRow) {
    const above = cellsOf(headerRow).find((candidate) => {
      const at = columnOf(candidate);
      return column >= at && column < at + spanOf(candidate);
    });
    if (above) parts.push(wordsOf(above));
  }
  if (first && first !== cell && row !== headerRow && !isNumber(wordsOf(first))) parts.push(wordsOf(first));
  return parts.filter(Boolean).join(' ');
}

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].slice(0, 2000);
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((child) => /^T[DH]$/i.test(child.tagName)).slice(0, MOST_COLUMNS);
}

function wordsOf(cell: Element): string {
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const headerRows = new WeakMap<Element, Element | null>();

// The header row: what the page says (thead, or a row of th only), else a first row that holds words and no number
// above rows that do hold numbers.
function headerRowOf(table: Element): Element | null {
  const known = headerRows.get(table);
  if (known !== undefined) return known;
  const rows = rowsOf(table);
  const [first] = rows;
  const heads = table.querySelectorAll('thead tr');
  const said =
    heads[heads.length - 1] ?? rows.find((row) => cellsOf(row).every((cell) => /^TH$/i.test(cell.tagName)));
  let found: Element | null = said && cellsOf(said).length > 1 ? said : null;
  if (!found && first && cellsOf(first).length > 1) {
    const words = cellsOf(first).map(wordsOf);
    const below = rows.slice(1).some((row) =>
      cellsOf(row)
        .slice(1)
        .some((cell) => isNumber(wordsOf(cell))),
    );
    // A year or a quarter heads a column, any other number is data.
    if (below && words.slice(1).every((word) => !isNumber(word) || /^(?:19|20)\d\d/.test(word)))
      found = first;
  }
  headerRows.set(table, found);
  return found;
}

function isNumber(words: string): boolean {
  return /^[^\p{L}]*\p{N}/u.test(words);
}

function spanOf(cell: Element): number {
  const span = Number(cell.getAttribute('colspan') ?? 1);
  return Number.isInteger(span) && span > 0 && span <= MOST_COLUMNS ? span : 1;
}

function columnOf(cell: Element): number {
  let column = 0;
  for (const sibling of cell.parentElement ? cellsOf(cell.parentElement) : []) {
    if (sibling === cell) break;
    column += spanOf(sibling);
  }
  return column;
}
