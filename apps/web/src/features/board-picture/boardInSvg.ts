import { type BoardFile, BoardFileError, parseBoardFile, renderBoardFile } from '@lambdastorm/board';
import { escapeMarkup } from './escapeXml.ts';

const namespace = 'urn:lambdastorm:board';

/** The element by which a picture carries the board it shows. */
export function renderBoardInSvg(board: BoardFile): string {
  // JSON leaves two characters as they are that XML forbids; inside its strings they can be written as escapes.
  const json = renderBoardFile(board).replaceAll('\uFFFE', '\\ufffe').replaceAll('\uFFFF', '\\uffff');
  return `<metadata><board xmlns="${namespace}">${escapeMarkup(json)}</board></metadata>`;
}

/** The board that a picture carries. Throws a `BoardFileError` whose message is a sentence. */
export function readBoardFromSvg(svg: string): BoardFile {
  // Drawing programs may give the element a prefix and other attributes, or wrap its text.
  const content = /<(?:[\w.-]+:)?board\b[^<>]*\burn:lambdastorm:board\b[^<>]*>([^<]*)</.exec(unwrapped(svg))?.[1];
  if (content === undefined) {
    throw new BoardFileError(
      'The picture carries no board, so there is nothing to import; choose an SVG that was exported from a board and not stripped.',
    );
  }
  return parseBoardFile(unescapeXml(content).trim());
}

function unwrapped(svg: string): string {
  return svg.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_whole, text: string) => escapeMarkup(text));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
