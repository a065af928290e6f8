import { format as checks } from '@cfworker/json-schema';
import { isMailbox } from '../../isMailbox.ts';
import { formatTexts } from '../../sample/formatTexts.ts';
import { anyText, type Language } from './Language.ts';
import { patternLanguage } from './patternLanguage.ts';

/**
 * What every text of a format looks like at least (JSON Schema 2020-12 validation 7.3). An e-mail address has a dot in its
 * domain, as Ajv, zod and people mean it. A URI has something after its colon, as Ajv and the generated code ask for,
 * although RFC 3986 lets `a:` be one.
 */
const outlines: Readonly<Record<string, string>> = {
  date: '^\\d{4}-\\d\\d-\\d\\d$',
  time: '^\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([zZ]|[+-]\\d\\d(:?\\d\\d)?)$',
  'date-time': '^\\d{4}-\\d\\d-\\d\\d[tT\\s]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([zZ]|[+-]\\d\\d(:?\\d\\d)?)$',
  duration: '^P[0-9A-Z]{2,}$',
  uuid: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  email: '^[^]+@[^]+\\.[^]+$',
  hostname: '^[a-zA-Z0-9.-]{1,254}$',
  ipv4: '^\\d{1,3}(\\.\\d{1,3}){3}$',
  ipv6: '^[0-9a-fA-F:.]{2,45}$',
  uri: '^[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s]+$',
  'uri-reference': '^[^\\s]*$',
  'uri-template': '',
  'json-pointer': '^(/[^]*)?$',
  'relative-json-pointer': '^\\d[^]*$',
  regex: '',
};

/** Formats whose texts are all texts of another one, too. */
const wider: Readonly<Record<string, readonly string[]>> = { uri: ['uri-reference'] };

/** Whether JSON Schema defines the format and it can be checked; others are notes that no validator has to know. */
export function isKnownFormat(format: string): boolean {
  return Object.hasOwn(outlines, format);
}

/** A language that holds every text of the format, and maybe more. */
export function outlineOf(format: string): Language {
  const outline = Object.hasOwn(outlines, format) ? outlines[format] : undefined;
  return (outline === undefined ? undefined : patternLanguage(outline)) ?? anyText;
}

/**
 * Whether a text is of a format; undefined where validators differ, as on `mia@till`, which the standards call an
 * address.
 */
export function isOfFormat(format: string, text: string): boolean | undefined {
  if (format === 'email' && check(format, text) && !isMailbox(text)) return undefined;
  return check(format, text);
}

function check(format: string, text: string): boolean {
  return (checks as Readonly<Record<string, (text: string) => boolean>>)[format]?.(text) ?? true;
}

/** Whether each text of the first format is one of the second. */
export function implies(format: string, another: string): boolean {
  return format === another || (Object.hasOwn(wider, format) && (wider[format] ?? []).includes(another));
}

/** Texts of the format to try, everyday ones first; at least so long where the format has room. */
export function textsOfFormat(format: string, least: number): readonly string[] {
  return formatTexts(format, [], least).filter((text) => isOfFormat(format, text) === true);
}
