import { create, type Font } from 'fontkit';
import type { TextShape } from '../Shape.ts';

/** Inter as a PDF takes it. Only the letters that are written get into the file. */
export interface PdfFonts {
  readonly medium: Font;
  readonly semiBold: Font;
}

export function toPdfFonts(medium: Uint8Array, semiBold: Uint8Array): PdfFonts {
  return { medium: create(medium), semiBold: create(semiBold) };
}

export function fontOf({ weight }: Pick<TextShape, 'weight'>, { medium, semiBold }: PdfFonts): Font {
  return weight === 600 ? semiBold : medium;
}

/** Whether Inter has a sign for every letter of the text. */
export function canWrite(shape: TextShape, fonts: PdfFonts): boolean {
  const font = fontOf(shape, fonts);
  return [...visible(shape.text)].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

/** Without what has no shape of its own: joiners, variation selectors, controls. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '');
}
