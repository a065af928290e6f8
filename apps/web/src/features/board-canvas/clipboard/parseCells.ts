/** Rows of cells as spreadsheets copy them, or `undefined` when the text is no such thing but lines that people wrote. */
export function parseCells(text: string): string[][] | undefined {
  const rows = quotedCells(text) ?? plainCells(text);
  // An outline is indented with tabs: only a tab behind a word divides cells.
  const hasColumns = text.split('\n').some((line) => line.trimStart().includes('\t'));
  const hasBrokenCell = rows.some((row) => row.some((cell) => cell.includes('\n')));
  return hasColumns || hasBrokenCell ? rows : undefined;
}

function plainCells(text: string): string[][] {
  return text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** A cell that holds a tab, a line break or a quote stands in quotes, which are doubled inside. */
function quotedCells(text: string): string[][] | undefined {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))([\t\n]|$)/y;
  while (cell.lastIndex <= text.length) {
    const start = cell.lastIndex;
    const [whole, quoted, plain = '', end] = cell.exec(text) ?? [];
    // Quotes that do not close as they should were written by people.
    if (whole === undefined) return undefined;
    if (plain.startsWith('"') && plain.includes('"', 1)) return undefined;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '') return rows;
    if (end === '\n') rows.push([]);
    cell.lastIndex = start + whole.length;
  }
  return rows;
}
