import { emptyBoard } from '@lambdastorm/board';
import { expect, it } from 'vitest';
import { readBoardFromSvg, renderBoardInSvg } from './boardInSvg.ts';

const board = { name: 'Ordering & <more>', snapshot: emptyBoard() };

it('reads what a drawing program has rewritten', () => {
  const element = renderBoardInSvg(board);
  const prefixed = element.replace('<board xmlns=', '<ls:board id="x" xmlns:ls=').replace('</board>', '</ls:board>');
  expect(readBoardFromSvg(`<svg>${prefixed}</svg>`)).toEqual(board);
  expect(readBoardFromSvg(element.replaceAll('&quot;', '&#34;').replaceAll('&amp;', '&#x26;'))).toEqual(board);
  const json = JSON.stringify({ format: 'lambdastorm/board', version: 1, name: board.name });
  expect(readBoardFromSvg(`<board xmlns="urn:lambdastorm:board"><![CDATA[${json}]]></board>`).name).toBe(board.name);
});

it('refuses a picture without a board, and one whose board is damaged', () => {
  expect(() => readBoardFromSvg('<svg xmlns="http://www.w3.org/2000/svg"/>')).toThrow('The picture carries no board');
  expect(() => readBoardFromSvg('')).toThrow('The picture carries no board');
  const damaged = '<board xmlns="urn:lambdastorm:board">{"format":</board>';
  expect(() => readBoardFromSvg(damaged)).toThrow('The file is not JSON');
});
