import { expect, it } from 'vitest';
import { type CodeLine, plainLines } from './CodeLine.ts';
import { highlight } from './highlight.ts';
import { codeLanguages } from './languageOf.ts';

const textOf = (lines: readonly CodeLine[]) => lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
const code = "import type { Order } from './order.js';\n\nexport const count: number = 1;\n";

it('keeps the text as it is', async () => {
  expect(textOf(await highlight(code, 'typescript'))).toBe(code);
  expect(textOf(plainLines(code))).toBe(code);
});

it('colours for both themes', async () => {
  const [first] = await highlight(code, 'typescript');
  expect(first?.[0]).toEqual({
    text: 'import',
    light: expect.stringMatching(/^#[\dA-F]{6}$/),
    dark: expect.stringMatching(/^#[\dA-F]{6}$/),
  });
});

it('knows every language that is generated', async () => {
  for (const language of codeLanguages) expect(textOf(await highlight('a: 1', language))).toBe('a: 1');
});
