import { MessageKind, MessageStatus } from '@lambdastorm/contract';

/** What the address of the catalog's home says; what is absent does not narrow anything. */
export interface CatalogFilters {
  readonly q?: string;
  readonly kind?: MessageKind;
  /** Only messages of this context. */
  readonly source?: string;
  readonly status?: MessageStatus;
  readonly team?: string;
  readonly personal?: 'yes' | 'no';
}

const personalChoices = ['yes', 'no'] as const;

/** Reads the address; leaves out what it does not know. */
export function parseCatalogFilters(search: Record<string, unknown>): CatalogFilters {
  const { q, source, team } = search;
  const kind = MessageKind.options.find((each) => each === search['kind']);
  const status = MessageStatus.options.find((each) => each === search['status']);
  const personal = personalChoices.find((each) => each === search['personal']);
  return {
    ...(isFilled(q) ? { q: String(q) } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(isFilled(source) ? { source: String(source) } : {}),
    ...(status === undefined ? {} : { status }),
    ...(isFilled(team) ? { team: String(team) } : {}),
    ...(personal === undefined ? {} : { personal }),
  };
}

/** The filters as the search wants them; `undefined` when nothing is looked for. */
export function toSearchQuery(filters: CatalogFilters): Readonly<Record<string, string>> | undefined {
  return Object.keys(filters).length === 0 ? undefined : { ...filters };
}

/** The address names numbers without quotes: a search for “404” arrives as a number. */
function isFilled(value: unknown): boolean {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}
