/** People's text on one line, without what breaks lines or hides: control, format and unpaired surrogate characters. */
export function toOneLine(text: string, maxLength = 1000): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  if (line.length <= maxLength) return line;
  // Cutting between the halves of a pair would leave half a character.
  const cut = line.slice(0, maxLength - 1);
  return `${(/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd()}…`;
}
