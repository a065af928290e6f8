import { renderBoardInSvg } from './boardInSvg.ts';
import { drawPicture } from './drawPicture.ts';
import type { Picture } from './Picture.ts';
import type { MadePicture, PdfPages, PictureRequest } from './PictureRequest.ts';
import { pagesOf } from './pagesOf.ts';
import { paintPng } from './paintPng.ts';
import { renderFontStyle } from './pictureFont.ts';
import type { Progress } from './progress.ts';
import { renderSvg } from './renderSvg.ts';

/** Makes what is asked for. Rejects with a sentence. It takes long for large boards: see pictureWorker.ts. */
export async function makePicture(request: PictureRequest, onProgress: Progress): Promise<MadePicture> {
  const { output } = request;
  switch (output.type) {
    case 'png': {
      const picture = drawWhole(request);
      return made([picture], await paintPng(picture, output.scale, onProgress));
    }
    case 'svg': {
      const picture = drawWhole(request);
      const inside = [renderBoardInSvg({ name: request.name, snapshot: request.board })];
      if (output.withFont) inside.push(await renderFontStyle(picture));
      return made([picture], new Blob([renderSvg(picture, inside)], { type: 'image/svg+xml' }));
    }
    case 'pdf': {
      const pages = drawPages(request, output.pages);
      const { makePdf } = await import('./pdf/makePdf.ts');
      return made(pages, await makePdf(request.name, pages, onProgress));
    }
    case 'preview':
      return makePreview(request, output.of === 'pdf' ? output.pages : 'one', output.of === 'pdf');
  }
}

/** Twice the place it has in the dialog, for screens with fine dots. */
const previewSize = { width: 1200, height: 484 };

async function makePreview(request: PictureRequest, choice: PdfPages, isPdf: boolean): Promise<MadePicture> {
  const pages = drawPages(request, choice);
  const [first = drawWhole(request)] = pages;
  const { width, height } = first.area.size;
  const scale = Math.min(2, previewSize.width / width, previewSize.height / height);
  const picture = made(pages, await paintPng(first, scale, () => {}));
  if (!isPdf) return picture;
  const { countForeign } = await import('./pdf/makePdf.ts');
  return { ...picture, foreignLines: await countForeign(pages) };
}

function drawWhole({ board, name, legend, palette }: PictureRequest): Picture {
  return drawPicture(board, { title: name, legend, palette });
}

function drawPages(request: PictureRequest, choice: PdfPages): Picture[] {
  if (choice === 'one') return [drawWhole(request)];
  return pagesOf(request.board).map(({ title, board }) => drawPicture(board, { ...request, title }));
}

function made(pages: readonly Picture[], file: Blob): MadePicture {
  return { file, size: pages[0]?.area.size ?? { width: 0, height: 0 }, pages: pages.length, foreignLines: 0 };
}
