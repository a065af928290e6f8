/**
 * How wide letters are in em, generous for Inter at weight 500. An estimate that is the same everywhere: on the wall,
 * in the overview and in pictures.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

export function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < latin.length) return latin[code] ?? regular;
  if (code >= 0x1f000) return isJoined.test(letter) ? 0 : pictograph;
  if (isFullWidth(code)) return fullWidth;
  return isJoined.test(letter) ? 0 : regular;
}

/** Scripts that are written without spaces: a line may end behind every letter. */
export function breaksAnywhere(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x0e00 && (isFullWidth(code) || isSouthEastAsian(code));
}

const regular = 0.6;
const fullWidth = 1.05;
const pictograph = 1.3;

/** Marks, joiners, variation selectors and skin tones stand on the letter before them. */
const isJoined = /[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u;

const latin: readonly number[] = Array.from({ length: 0x250 }, (_, code) => latinWidth(String.fromCharCode(code)));

function latinWidth(letter: string): number {
  if (/[iljtfrI.,:;'!|()[\]]/.test(letter)) return 0.36;
  if (/[mwMW@%]/.test(letter)) return 0.92;
  return /\p{Uppercase_Letter}/u.test(letter) ? 0.72 : regular;
}

/** Ideographs, kana, Hangul and the forms that go with them. */
function isFullWidth(code: number): boolean {
  if (code === 0x2014) return true;
  return (code >= 0x1100 && code < 0x1200) || (code > 0x2e7f && code < 0xfb00) || (code >= 0xfe30 && code < 0x1f000);
}

/** Thai, Lao, Myanmar and Khmer. */
function isSouthEastAsian(code: number): boolean {
  return (code >= 0x0e00 && code < 0x0f00) || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800);
}
