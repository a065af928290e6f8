/** People's text on one line, without what breaks lines, hides or turns the direction of reading. */
export function toOneLine(text: string, maxLength = 1000): string {
  const line = text
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}\p{NChar}]/gu, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  if (line.length <= maxLength) return line;
  // Cutting between the halves of a pair would leave half a character.
  const cut = line.slice(0, maxLength - 1);
  return `${(/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd()}…`;
}
