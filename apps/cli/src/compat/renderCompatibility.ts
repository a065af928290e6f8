import type { Compatibility, JsonValue } from '@lambdastorm/schema';

const longest = 300;

/** The verdict and a paragraph for each change, for people. */
export function renderCompatibility({ mode, verdict, changes }: Compatibility, names: readonly string[]): string {
  const paragraphs = changes.map(({ message, pointer, direction, against, example, verdict: ofChange }) => {
    const place = `${pointer === '' ? 'the whole' : pointer} of the ${direction === 'backward' ? 'new' : 'old'} schema`;
    const since = names.length > 1 ? `, against ${names[against] ?? ''}` : '';
    const proof = example === undefined ? '' : `\n  for example ${shorten(example)}`;
    return `${ofChange}  ${message}\n  at ${place}${since}${proof}\n`;
  });
  return [`${verdict}  ${mode}\n`, ...paragraphs].join('');
}

function shorten(example: JsonValue): string {
  const text = JSON.stringify(example);
  return text.length > longest ? `${text.slice(0, longest)}… (whole with --json)` : text;
}
