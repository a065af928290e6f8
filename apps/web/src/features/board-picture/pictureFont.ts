import { type InterPart, interPartsFor } from './interParts.ts';
import type { Picture } from './Picture.ts';

/** A worker's own set; it knows nothing of the fonts of the page. */
declare const fonts: FontFaceSet;

/** Signs that Inter lacks come from the fonts of the system. */
export const canvasFonts = 'Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif';

/** Makes Inter ready for canvases of this worker. A canvas does not wait for a font that is not there. */
export async function loadFontFor(pictures: readonly Picture[]): Promise<void> {
  const faces = interPartsFor(wordsOf(pictures)).map(
    ({ url, unicodeRange }) => new FontFace('Inter', `url(${url})`, { unicodeRange, weight: '100 900' }),
  );
  await Promise.all(faces.map((face) => face.load())).catch(() => {
    throw new Error('The font could not be loaded. Check the connection, then try again.');
  });
  for (const face of faces) fonts.add(face);
}

/** Inter as a style to put into an SVG: those of its files that the picture needs. */
export async function renderFontStyle(picture: Picture): Promise<string> {
  const rules = await Promise.all(interPartsFor(wordsOf([picture])).map(renderFontFace));
  return `<style>${rules.join('')}</style>`;
}

async function renderFontFace({ url, unicodeRange }: InterPart): Promise<string> {
  const source = `url(data:font/woff2;base64,${toBase64(await loadBytes(url))}) format("woff2")`;
  return `@font-face{font-family:Inter;font-weight:100 900;src:${source};unicode-range:${unicodeRange}}`;
}

export async function loadBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => undefined);
  if (response?.ok !== true) throw new Error('The font could not be loaded. Check the connection, then try again.');
  return new Uint8Array(await response.arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(text);
}

function wordsOf(pictures: readonly Picture[]): string {
  const letters = new Set<string>();
  for (const { shapes } of pictures) {
    for (const shape of shapes) if (shape.type === 'text') for (const letter of shape.text) letters.add(letter);
  }
  return [...letters].join('');
}
