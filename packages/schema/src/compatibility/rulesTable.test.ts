import { expect, it } from 'vitest';
import { checkCompatibility } from './checkCompatibility.ts';
import { type KeywordCase, keywordCases } from './testing/keywordCases.ts';

const heading = ['rule', 'before', 'after', 'an example that new readers refuse'];

function rowOf({ wide, narrow }: KeywordCase): readonly string[] {
  const { changes } = checkCompatibility({ earlier: [wide], next: narrow, mode: 'BACKWARD' });
  const [change] = changes;
  return [change?.rule ?? '', JSON.stringify(wide), JSON.stringify(narrow), JSON.stringify(change?.example)].map(
    (cell) => `\`${cell.replaceAll('|', '\\|')}\``,
  );
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;
  const [first = [], ...others] = rows;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('');
}

it('[SC3] shows a change of every keyword in the docs', async () => {
  const rows = keywordCases.map(rowOf);
  await expect(`# Changes that break

Every row narrows what a schema takes: readers with the schema after it refuse some data written with the one before (BACKWARD). Read from right to left it widens, and readers with the narrow schema refuse some data written with the wide one (FORWARD). In the other direction each row is compatible. A test writes this table and proves every row; the rule is the keyword at which data is refused.

${table([heading, ...rows])}`).toMatchFileSnapshot('../../../../docs/compatibility-rules.md');
});
