import type { BoardSnapshot, Size } from '@lambdastorm/board';
import type { PaletteName } from './picturePalettes.ts';

/** What to make a picture of, and of which kind. */
export interface PictureRequest {
  /** The part of the board that is shown. */
  readonly board: BoardSnapshot;
  /** Of the board; the title of the picture, and what an import calls it. */
  readonly name: string;
  readonly legend: boolean;
  readonly palette: PaletteName;
  readonly output: PictureOutput;
}

export type PictureOutput =
  | { readonly type: 'png'; readonly scale: number }
  | { readonly type: 'svg'; readonly withFont: boolean }
  | { readonly type: 'pdf'; readonly pages: PdfPages }
  /** The first page of what would be made, as a small PNG. */
  | { readonly type: 'preview'; readonly of: 'png' | 'svg' | 'pdf'; readonly pages: PdfPages };

export type PdfPages = 'one' | 'frames';

export interface MadePicture {
  readonly file: Blob;
  /** Of the first page, in board units. */
  readonly size: Size;
  readonly pages: number;
  /** Lines of text that get into a PDF as pictures; 0 for other formats. */
  readonly foreignLines: number;
}

export type PictureMessage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'made'; readonly picture: MadePicture }
  | { readonly type: 'failed'; readonly reason: string };
