import type { PdfPages, PictureOutput } from './PictureRequest.ts';
import type { PaletteName } from './picturePalettes.ts';

export type PictureFormat = 'png' | 'svg' | 'pdf';

/** What a person has chosen in the dialog. */
export interface PictureChoice {
  /** As in `pictureParts`. */
  readonly part: string;
  readonly format: PictureFormat;
  readonly scale: number;
  readonly pages: PdfPages;
  readonly withFont: boolean;
  readonly legend: boolean;
  readonly palette: PaletteName;
}

export function outputOf({ format, pages, withFont }: PictureChoice, scale: number): PictureOutput {
  switch (format) {
    case 'png':
      return { type: 'png', scale };
    case 'svg':
      return { type: 'svg', withFont };
    case 'pdf':
      return { type: 'pdf', pages };
  }
}
