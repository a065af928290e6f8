import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?inline';
import semiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?inline';
import { board, event } from '@lambdastorm/board/builder';
import { beforeAll, expect, it } from 'vitest';
import { drawPicture } from '../drawPicture.ts';
import type { Picture } from '../Picture.ts';
import type { TextShape } from '../Shape.ts';
import { type PdfFonts, toPdfFonts } from './PdfFonts.ts';
import { countForeignLines, renderPdf } from './renderPdf.ts';

let fonts: PdfFonts;

beforeAll(async () => {
  const files = await Promise.all([medium, semiBold].map((file) => fetch(file)));
  const [first, second] = await Promise.all(files.map((file) => file.bytes()));
  if (first !== undefined && second !== undefined) fonts = toPdfFonts(first, second);
});

function pageOf(...texts: readonly string[]): Picture {
  const notes = texts.map((text, index) => event(text, index * 300, 0, { id: `note-${index}` }));
  return drawPicture(board(...notes), { title: texts[0] ?? '', legend: false, palette: 'light' });
}

const dot = { data: new Uint8ClampedArray([255, 0, 0, 128]), width: 1, height: 1 };

async function render(pages: readonly Picture[]): Promise<{ readonly text: string; readonly painted: string[] }> {
  const painted: string[] = [];
  const bytes = await renderPdf('Ordering', pages, {
    fonts,
    onProgress: () => {},
    paintLine: ({ text, at }: TextShape) => {
      painted.push(text);
      return { pixels: dot, ...at, width: 1, height: 1 };
    },
  });
  return { text: new TextDecoder('latin1').decode(bytes), painted };
}

it('is a PDF with a page for each picture, as large as the picture', async () => {
  const { text } = await render([pageOf('Order placed'), pageOf('Order paid', 'Order lost')]);
  expect(text.slice(0, 5)).toBe('%PDF-');
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width]) => Number(width));
  expect(boxes).toEqual(
    [pageOf('Order placed'), pageOf('Order paid', 'Order lost')].map((page) => page.area.size.width * 0.75),
  );
});

it('makes no page larger than readers take', async () => {
  const wide = { ...pageOf('Order placed'), area: { position: { x: 0, y: 0 }, size: { width: 40_000, height: 1000 } } };
  const { text } = await render([wide]);
  expect(text).toContain('/MediaBox [0 0 14400 360]');
});

it('writes what Inter can write, in many languages, and paints only the lines it cannot', async () => {
  const page = pageOf('Zamówienie złożone', 'Заказ оформлен', 'Παραγγελία', '注文', 'Paid 🎉', 'طلب');
  const { text, painted } = await render([page]);
  expect(painted).toEqual(['注文', 'Paid 🎉', 'طلب']);
  expect(countForeignLines([page], fonts)).toBe(3);
  expect(text.match(/\/SMask/g)).toHaveLength(3);
});

it('takes joiners and soft hyphens for no signs of their own', () => {
  expect(countForeignLines([pageOf('Or\u00ADder\u200B placed\uFE0F')], fonts)).toBe(0);
});
