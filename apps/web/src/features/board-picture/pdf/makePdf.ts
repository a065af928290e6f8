import type { Picture } from '../Picture.ts';
import { loadFontFor } from '../pictureFont.ts';
import type { Progress } from '../progress.ts';
import { loadPdfFonts } from './loadPdfFonts.ts';
import { paintLine } from './paintLine.ts';
import { countForeignLines, renderPdf } from './renderPdf.ts';

export async function makePdf(title: string, pages: readonly Picture[], onProgress: Progress): Promise<Blob> {
  const fonts = await loadPdfFonts();
  if (countForeignLines(pages, fonts) > 0) await loadFontFor(pages);
  const bytes = await renderPdf(title, pages, { fonts, paintLine, onProgress });
  return new Blob([bytes], { type: 'application/pdf' });
}

/** How many lines of text a PDF has to show as pictures. */
export async function countForeign(pages: readonly Picture[]): Promise<number> {
  return countForeignLines(pages, await loadPdfFonts());
}
