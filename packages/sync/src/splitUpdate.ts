import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { encodeUpdate, type Struct, type StructPart } from './encodeUpdate.ts';
import { maxUpdateBytes } from './protocol.ts';

/** One change that is larger than a frame and can't be cut. */
export class OversizeError extends Error {
  override readonly name = 'OversizeError';
}

/**
 * The same change in updates that each keep the limit, to be applied one after the other. Throws an OversizeError when
 * a single value is larger.
 */
export function splitUpdate(update: Uint8Array, limit: number = maxUpdateBytes): Uint8Array[] {
  if (update.length <= limit) return [update];
  const { structs, ds } = Y.decodeUpdate(update);
  const parts: Uint8Array[] = [];
  let part = emptyPart();
  for (const struct of inCausalOrder(structs)) {
    const bytes = encodeStruct(struct);
    if (bytes.length + partOverhead > limit) throw new OversizeError('One value of a change is larger than a frame.');
    if (part.size + bytes.length + sectionOverhead > limit) {
      parts.push(encodeUpdate(part.sections, new Map()));
      part = emptyPart();
    }
    add(part, struct, bytes);
  }
  if (part.sections.size > 0) parts.push(encodeUpdate(part.sections, new Map()));
  return [...parts, ...splitDeletions(ds.clients, limit)];
}

interface Part {
  readonly sections: Map<number, StructPart[]>;
  size: number;
}

type DeletedRange = { readonly clock: number; readonly len: number };

// Upper bounds: a number takes at most eight bytes.
const sectionOverhead = 24;
const partOverhead = sectionOverhead + 16;
const rangeBytes = 16;

function emptyPart(): Part {
  return { sections: new Map(), size: partOverhead };
}

function add(part: Part, struct: Struct, bytes: Uint8Array): void {
  const { client, clock } = struct.id;
  const section = part.sections.get(client);
  if (section === undefined) part.sections.set(client, [{ clock, bytes }]);
  else section.push({ clock, bytes });
  part.size += bytes.length + (section === undefined ? sectionOverhead : 0);
}

function encodeStruct(struct: Struct): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  struct.write(encoder, 0);
  return encoding.toUint8Array(encoder.restEncoder);
}

/** Each struct after those that it names, so that no part needs a later one. */
function inCausalOrder(structs: readonly Struct[]): Struct[] {
  const queues = Map.groupBy(structs, (struct) => struct.id.client);
  const nextClocks = new Map([...queues].map(([client, [first]]) => [client, first?.id.clock ?? 0]));
  const taken = new Map([...queues.keys()].map((client) => [client, 0]));
  const ordered: Struct[] = [];
  const isThere = (id: Y.ID): boolean => id.clock < (nextClocks.get(id.client) ?? Number.POSITIVE_INFINITY);

  for (let before = -1; before < ordered.length; ) {
    before = ordered.length;
    for (const [client, queue] of queues) {
      let index = taken.get(client) ?? 0;
      for (let struct = queue[index]; struct !== undefined; struct = queue[++index]) {
        if (!needs(struct).every(isThere)) break;
        ordered.push(struct);
        nextClocks.set(client, struct.id.clock + struct.length);
      }
      taken.set(client, index);
    }
  }
  return ordered;
}

function needs(struct: Struct): Y.ID[] {
  if (!(struct instanceof Y.Item)) return [];
  return [struct.origin, struct.rightOrigin, struct.parent].filter((each) => each instanceof Y.ID);
}

function splitDeletions(clients: ReadonlyMap<number, readonly DeletedRange[]>, limit: number): Uint8Array[] {
  const rangesPerPart = Math.max(1, Math.floor((limit - partOverhead) / (rangeBytes + sectionOverhead)));
  const ranges = [...clients].flatMap(([client, each]) => each.map((range) => ({ client, range })));
  return Array.from({ length: Math.ceil(ranges.length / rangesPerPart) }, (_, index) => {
    const slice = ranges.slice(index * rangesPerPart, (index + 1) * rangesPerPart);
    const grouped = Map.groupBy(slice, (each) => each.client);
    return encodeUpdate(new Map(), new Map([...grouped].map(([client, of]) => [client, of.map((each) => each.range)])));
  });
}
