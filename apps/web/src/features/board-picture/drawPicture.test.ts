import {
  applyEdit,
  type BoardSnapshot,
  bounds,
  emptyBoard,
  inMemoryBoardDocument,
  type Point,
  type Rectangle,
  type StickyNote,
} from '@lambdastorm/board';
import { area, board, context } from '@lambdastorm/board/builder';
import { anyEdit, tryEdit } from '@lambdastorm/board/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindIconPaths } from '../../shared/theme/kindIconPaths.ts';
import { readBoardFromSvg, renderBoardInSvg } from './boardInSvg.ts';
import { type DrawingOptions, drawPicture } from './drawPicture.ts';
import { renderSvg } from './renderSvg.ts';
import { origin, type Shape } from './Shape.ts';

const options: DrawingOptions = { title: 'Ordering', legend: true, palette: 'light' };

function renderBoardSvg(board: BoardSnapshot, drawing: DrawingOptions): string {
  const inside = renderBoardInSvg({ name: drawing.title, snapshot: board });
  return renderSvg(drawPicture(board, drawing), [inside]);
}

const anyBoard = fc.array(anyEdit, { maxLength: 40 }).map((edits) => {
  const document = inMemoryBoardDocument();
  for (const edit of edits) tryEdit(document, edit);
  return document.snapshot();
});

function note(change: Partial<StickyNote>): StickyNote {
  return {
    ...{ id: 'a', kind: 'domainEvent', text: 'Order placed', pivotal: false, details: {} },
    ...{ position: { x: 0, y: 0 }, size: { width: 200, height: 200 } },
    ...change,
  };
}

function boardOf(...notes: readonly StickyNote[]): BoardSnapshot {
  return notes.reduce<BoardSnapshot>((board, each) => applyEdit(board, { type: 'addNote', note: each }), emptyBoard());
}

/** The words of every line in the picture. */
function linesOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*text-anchor="middle"[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
}

describe('a picture of a board', () => {
  it('puts each line of a note in the middle by itself', () => {
    const svg = renderBoardSvg(boardOf(note({ text: 'Whenever an order is placed, reserve the stock' })), options);
    expect(linesOf(svg).length).toBeGreaterThan(1);
    expect(svg).not.toContain('<tspan');
  });

  it('writes the words of notes as text, in lines that fit', () => {
    const svg = renderBoardSvg(boardOf(note({ text: 'Whenever an order is placed, reserve the stock' })), options);
    expect(linesOf(svg).join(' ')).toBe('Whenever an order is placed, reserve the stock');
    expect(linesOf(svg).length).toBeGreaterThan(2);
    expect(svg).not.toContain('foreignObject');
  });

  it('takes no word for markup and drops what XML forbids', () => {
    const text = '</text><script>alert("1")</script>&\u0000\uFFFF';
    const svg = renderBoardSvg(boardOf(note({ text, size: { width: 900, height: 200 } })), {
      ...options,
      title: '"><script>',
    });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(svg).not.toContain('\uFFFF');
    expect(linesOf(svg).join('')).toBe('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;');
  });

  it('cuts what does not fit and says so with an ellipsis', () => {
    const lines = linesOf(renderBoardSvg(boardOf(note({ text: 'word '.repeat(500) })), options));
    expect(lines).toHaveLength(7);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it('lists the kinds on the board once each, and none when it has to be without legend', () => {
    const board = boardOf(note({ id: 'a' }), note({ id: 'b' }), note({ id: 'c', kind: 'hotspot' }));
    const svg = renderBoardSvg(board, options);
    expect(svg.match(/>Domain event</g)).toHaveLength(1);
    expect(svg.match(/>Hotspot</g)).toHaveLength(1);
    expect(svg).not.toContain('>Command<');
    expect(renderBoardSvg(board, { ...options, legend: false })).not.toContain('>Domain event<');
  });

  it('draws hotspots as diamonds, as large as on the wall', () => {
    expect(renderBoardSvg(boardOf(note({ kind: 'hotspot' })), options)).toContain(
      'd="M100 -10.31L210.31 100L100 210.31L-10.31 100Z"',
    );
  });

  it('shows the sign of each kind on its notes and in the legend, because a colour is never the only sign', () => {
    const svg = renderBoardSvg(
      boardOf(note({ id: 'a', kind: 'command' }), note({ id: 'b', kind: 'hotspot' })),
      options,
    );
    expect(svg.split(kindIconPaths.command)).toHaveLength(3);
    expect(svg.split(kindIconPaths.hotspot)).toHaveLength(3);
  });

  it('leaves a gap in the border of a frame for its title', () => {
    const frame = context('Ordering', area(0, 0, 800, 400));
    const svg = renderBoardSvg(board(frame), options);
    expect(svg).toContain(
      ' d="M124 0H788a12 12 0 0 1 12 12V388a12 12 0 0 1 -12 12H12a12 12 0 0 1 -12 -12V12a12 12 0 0 1 12 -12H20"',
    );
  });

  it('carries its board, whatever is on it', () => {
    fc.assert(
      fc.property(anyBoard, fc.string({ unit: 'binary' }), fc.boolean(), (snapshot, name, legend) => {
        const svg = renderBoardSvg(snapshot, { title: name, legend, palette: 'dark' });
        expect(readBoardFromSvg(svg)).toEqual({ name, snapshot });
      }),
    );
  });

  it('is the same for the same board', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        expect(renderBoardSvg(structuredClone(board), options)).toBe(renderBoardSvg(board, options));
      }),
    );
  });

  it('leaves nothing outside', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const { area, shapes } = drawPicture(board, options);
        for (const shape of shapes) expect(bounds([area, areaOf(shape)])).toEqual(area);
      }),
    );
  });
});

/** Of a path only where it is put; a text has no area before it is written. */
function areaOf(shape: Shape): Rectangle {
  if (shape.type === 'rectangle') return shape.area;
  const size = { width: 0, height: 0 };
  return shape.type === 'path' && shape.at === origin
    ? { position: startOf(shape.path), size }
    : { position: shape.at, size };
}

function startOf(path: string): Point {
  const [, x = '', y = ''] = /^M(\S+) ([\d.-]+)/.exec(path) ?? [];
  return { x: Number(x), y: Number(y) };
}
