/** Where prettier breaks lines in generated projects. */
export const printWidth = 100;

/** How wide prettier takes a text to be: signs of East Asia and emoji are two wide, marks on other signs nothing. */
export function textWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  const plain = text.replace(/\p{Emoji_Presentation}\p{Emoji_Modifier}?\ufe0f?/gu, '  ').replace(marks, '');
  return [...plain].reduce((width, sign) => width + (wideSigns.test(sign) ? 2 : 1), 0);
}

const marks = /\p{Cc}|\p{Mn}(?<=[\u0300-\u036f]|[\u20d0-\u20ff]|[\ufe00-\ufe0f]|[\ufe20-\ufe2f])|[\u200b-\u200d]/gu;
const wideSigns =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18df2}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
