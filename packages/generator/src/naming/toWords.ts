/** Letters that NFKD leaves whole although they have an old spelling in ASCII. */
const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ł: 'l',
  Ł: 'L',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};

/** The words of a name in small ASCII letters and digits; empty when the name has none. */
export function toWords(text: string): string[] {
  const ascii = text
    .normalize('NFKD')
    .replace(/[^\u0020-\u007e]/g, (sign) => spellings[sign] ?? (/\p{M}|['’]/u.test(sign) ? '' : ' '))
    .replace(/(\w)'(?=\w)/g, '$1');
  return ascii
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
