import { countOf } from '../../shared/countOf.ts';
import type { PictureChoice } from './PictureChoice.ts';
import type { MadePicture } from './PictureRequest.ts';
import { pixelsOf, scalesFor } from './pngSize.ts';

/** What to know of the picture before it is made, in sentences. */
export function pictureHint(choice: PictureChoice, picture: MadePicture | undefined, scale: number): string {
  switch (choice.format) {
    case 'png':
      return pngHint(picture, scale);
    case 'svg':
      return `Sharp at every size, and it carries the board: drop it on the list of boards to go on from it. ${
        choice.withFont
          ? 'It carries its font as well, so it looks the same on every machine.'
          : 'It looks as here where the font Inter is installed.'
      }`;
    case 'pdf':
      return pdfHint(picture);
  }
}

function pngHint(picture: MadePicture | undefined, scale: number): string {
  const use = 'For documents and slides.';
  if (picture === undefined) return use;
  const size = `${use} ${pixelsOf(picture.size, scale)}`;
  const scales = scalesFor(picture.size);
  if (scales.includes(4)) return `${size}.`;
  return `${size}; a larger one would be more than browsers can paint. SVG and PDF are sharp at every size.`;
}

function pdfHint(picture: MadePicture | undefined): string {
  const use = 'For printing and reading: sharp at every size, and its text can be searched and copied.';
  if (picture === undefined) return use;
  const { pages, foreignLines } = picture;
  const sentences = [use, ...(pages > 1 ? [`It has ${countOf(pages, 'page')}.`] : [])];
  if (foreignLines > 0) {
    const lines = countOf(foreignLines, 'line');
    sentences.push(
      `The font lacks signs of ${lines} of text; such lines become pictures, which look right but may not be found by a search.`,
    );
  }
  return sentences.join(' ');
}
