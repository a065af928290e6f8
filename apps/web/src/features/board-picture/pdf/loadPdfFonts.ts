import mediumUrl from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import semiBoldUrl from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import { loadBytes } from '../pictureFont.ts';
import { type PdfFonts, toPdfFonts } from './PdfFonts.ts';

/** Whole files, because a PDF takes no variable font. */
export async function loadPdfFonts(): Promise<PdfFonts> {
  const [medium, semiBold] = await Promise.all([loadBytes(mediumUrl), loadBytes(semiBoldUrl)]);
  return toPdfFonts(medium, semiBold);
}
