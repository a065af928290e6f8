import { uuidFrom } from './uuidFrom.ts';

type Format = (path: readonly string[], turn: number, least: number) => string;

const days: Format = (_path, turn) => `2026-03-${String(1 + ((turn + 13) % 28)).padStart(2, '0')}`;

/** The formats of JSON Schema 2020-12. */
const formats: Readonly<Record<string, Format>> = {
  date: days,
  time: (_path, turn) => `09:26:${String((turn + 53) % 60).padStart(2, '0')}Z`,
  'date-time': (path, turn, least) => {
    const text = `${days(path, turn, least)}T09:26:53`;
    const fraction = least - text.length - 2;
    return fraction > 0 ? `${text}.${'0'.repeat(fraction)}Z` : `${text}Z`;
  },
  duration: (_path, turn, least) => `PT${String((turn + 1) * 15).padStart(least - 3, '0')}M`,
  uuid: (path, turn) => uuidFrom([...path, String(turn)].join('/')),
  email: (_path, turn, least) => mailbox(turn, least),
  'idn-email': (_path, turn, least) => mailbox(turn, least),
  hostname: (_path, turn) => `${turn === 0 ? 'shop' : `shop${turn + 1}`}.example.com`,
  'idn-hostname': (_path, turn) => `${turn === 0 ? 'shop' : `shop${turn + 1}`}.example.com`,
  ipv4: (_path, turn) => `192.0.2.${turn + 1}`,
  ipv6: (_path, turn) => `2001:db8::${(turn + 1).toString(16)}`,
  uri: address,
  iri: address,
  'uri-reference': address,
  'iri-reference': address,
  'uri-template': (_path, turn) => `https://example.com/${turn + 1}/{id}`,
  'json-pointer': (_path, turn) => `/items/${turn}`,
  'relative-json-pointer': (_path, turn) => `${turn}/items`,
  regex: (_path, turn) => (turn === 0 ? '^[a-z]+$' : `^[a-z]{${turn}}$`),
};

const shortest: Readonly<Record<string, readonly string[]>> = {
  email: ['mia@example.com', 'mia@a.io', 'm@a.io'],
  uri: ['https://a.io', 'urn:a:1', 'a:1'],
  hostname: ['a.io', 'a'],
  duration: ['P1D'],
  'date-time': ['2026-03-14T09:26:53Z'],
};

/** Texts of a format, at least as long as asked where the format has room; none for a format that is not known. */
export function formatTexts(format: string, path: readonly string[], least: number): readonly string[] {
  const make = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (make === undefined) return [];
  return [
    ...Array.from({ length: 60 }, (_, turn) => make(path, turn, least)),
    ...((Object.hasOwn(shortest, format) ? shortest[format] : undefined) ?? []),
  ];
}

function mailbox(turn: number, least: number): string {
  const end = '@example.com';
  const start = turn === 0 ? 'mia.lang' : `mia.lang${turn + 1}`;
  return `${start.padEnd(Math.min(60, least - end.length), 'g')}${end}`;
}

function address(path: readonly string[], turn: number, least: number): string {
  const name = (path.at(-1) ?? 'page').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const start = `https://example.com/${name}/${turn + 1}`;
  return start.length >= least ? start : `${start}/`.padEnd(least, 'a');
}
