/** A topic filter that IoT Core takes: at most 7 slashes and 256 bytes, `#` last, no quotes or reserved beginnings. */
export function settleTopicFilter(text: string): string {
  const levels = text
    .replace(/^[$/]+/u, '')
    .split('/')
    .slice(0, 8)
    .map((level) => (level === '+' || level === '#' ? level : level.replace(/[^\w.:-]+/gu, '-')));
  const end = levels.indexOf('#');
  const legal = (end === -1 ? levels : levels.slice(0, end + 1)).map((level) => level.slice(0, 31)).join('/');
  return legal === '' ? '#' : legal;
}

/**
 * What the levels of a filter that may be anything are called: by the level before, `scales/+` is a `scaleId`. Names are
 * unique; a level with nothing before it is called by its number.
 */
export function deviceParameters(topicFilter: string): { name: string; level: number }[] {
  const levels = topicFilter.split('/');
  const taken = new Set<string>();
  return levels.flatMap((level, place) => {
    if (level !== '+') return [];
    const wanted = parameterName(levels[place - 1]);
    const name = wanted === undefined || taken.has(wanted) ? `level${place + 1}` : wanted;
    taken.add(name);
    return [{ name, level: place + 1 }];
  });
}

function parameterName(before: string | undefined): string | undefined {
  const words = (before ?? '').match(/[A-Za-z][A-Za-z0-9]*/gu);
  if (words === null) return undefined;
  const [first = '', ...rest] = words;
  const camel = [lowerFirst(first), ...rest.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)].join(
    '',
  );
  return `${singular(camel)}Id`;
}

function lowerFirst(word: string): string {
  return `${word.slice(0, 1).toLowerCase()}${word.slice(1)}`;
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^s]s$/u.test(word) && word.length > 2 ? word.slice(0, -1) : word;
}
