import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import ranges from '@fontsource-variable/inter/unicode.json';

/** Inter comes in files for groups of letters, so that nobody loads Greek for an English wall. */
export interface InterPart {
  readonly url: string;
  /** As CSS writes it. */
  readonly unicodeRange: string;
}

const urls: Readonly<Record<keyof typeof ranges, string>> = {
  ...{ latin, 'latin-ext': latinExt, cyrillic, 'cyrillic-ext': cyrillicExt, greek, 'greek-ext': greekExt, vietnamese },
};

/** The files that a text needs. */
export function interPartsFor(text: string): InterPart[] {
  const points = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  return (Object.keys(urls) as (keyof typeof ranges)[])
    .filter((name) => {
      const spans = spansOf(ranges[name]);
      return points.some((point) => spans.some(([first, last]) => point >= first && point <= last));
    })
    .map((name) => ({ url: urls[name], unicodeRange: ranges[name] }));
}

function spansOf(unicodeRange: string): (readonly [number, number])[] {
  return unicodeRange.split(',').map((span) => {
    const [first = '', last = first] = span.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}
