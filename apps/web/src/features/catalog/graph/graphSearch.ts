/** What the address of the map says. */
export interface GraphSearch {
  /** A context's source, or a message as `source/kind/wireName`; absent: all contexts. */
  readonly around?: string;
  /** How many steps to go; `all`: the whole flow. */
  readonly depth?: number | 'all';
  /** The fields of the message instead of the messages around it. */
  readonly fields?: true;
  /** As a list instead of a drawing. */
  readonly as?: 'list';
}

/** Reads the address; leaves out what it does not know. */
export function parseGraphSearch({ around, depth, fields, as }: Record<string, unknown>): GraphSearch {
  const isSteps = typeof depth === 'number' && Number.isInteger(depth) && depth >= 1 && depth <= 10;
  return {
    ...(typeof around === 'string' && around !== '' ? { around } : {}),
    ...(isSteps || depth === 'all' ? { depth } : {}),
    ...(fields === true ? { fields } : {}),
    ...(as === 'list' ? { as } : {}),
  };
}

/** The address as the API wants it. */
export function toGraphQuery({ around, depth, fields }: GraphSearch): Readonly<Record<string, string>> {
  return {
    ...(around === undefined ? {} : { around }),
    ...(depth === undefined ? {} : { depth: String(depth) }),
    ...(fields === true ? { fields: 'yes' } : {}),
  };
}
