import { boardRoots } from '@lambdastorm/board/yjs';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import type { Struct } from './encodeUpdate.ts';
import { isPlainValue } from './isPlainValue.ts';
import { maxUpdateBytes } from './protocol.ts';

/** What the server thinks of an update before it applies it. */
export type UpdateVerdict =
  | { readonly verdict: 'valid' }
  /** It builds on something that the document does not hold: the client must sync again. */
  | { readonly verdict: 'gap' }
  | { readonly verdict: 'refused'; readonly reason: string };

/** The most that one update may name or hold; far above what boards need. */
export const updateLimits = {
  bytes: maxUpdateBytes,
  // Yjs's work grows with the square of it: 50,000 sections block a process for 16 s.
  clientSections: 500,
  clockAdvance: 10_000_000,
  keyLength: 1_000,
} as const;

const roots: ReadonlySet<string> = new Set(boardRoots);

/**
 * Judges an update by its bytes, by what the document holds and by the client ids under which its sender may write. It
 * never throws and never changes the document.
 */
export function validateUpdate(
  doc: Y.Doc,
  update: Uint8Array,
  mayWriteAs: (clientId: number) => boolean,
): UpdateVerdict {
  try {
    if (update.length > updateLimits.bytes) return refused('it is larger than 1 MiB');
    // Before anything is decoded: decoding allocates what the bytes ask for.
    const sections = decoding.readVarUint(decoding.createDecoder(update));
    if (sections > updateLimits.clientSections) return refused(`it names ${sections} clients`);
    const { structs, ds } = Y.decodeUpdate(update);
    const known = knowledgeOf(doc, structs);
    for (const struct of structs) {
      const reason = findForgery(struct, known, mayWriteAs) ?? findFault(struct, known);
      if (reason !== undefined) return refused(reason);
    }
    return structs.every((struct) => follows(struct, known)) && deletesKnown(ds.clients, known) ? valid : gap;
  } catch {
    return refused('its bytes are no update');
  }
}

const valid: UpdateVerdict = { verdict: 'valid' };
const gap: UpdateVerdict = { verdict: 'gap' };

function refused(what: string): UpdateVerdict {
  return { verdict: 'refused', reason: `The server refused a change of this page: ${what}. Reload the page.` };
}

/** What exists once an update is applied to a document. */
interface Knowledge {
  /** Where each client's structs of this update begin and end. */
  readonly begins: ReadonlyMap<number, number>;
  readonly end: (client: number) => number;
  readonly stored: (client: number) => number;
  readonly isType: (id: Y.ID) => boolean;
}

function knowledgeOf(doc: Y.Doc, structs: readonly Struct[]): Knowledge {
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  const types = new Set<string>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (!begins.has(client)) begins.set(client, clock);
    ends.set(client, clock + struct.length);
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentType) types.add(`${client} ${clock}`);
  }
  const stored = (client: number): number => Y.getState(doc.store, client);
  return {
    begins,
    stored,
    end: (client) => Math.max(stored(client), ends.get(client) ?? 0),
    isType({ client, clock }) {
      if (clock >= stored(client)) return types.has(`${client} ${clock}`);
      const parent = Y.getItem(doc.store, Y.createID(client, clock));
      // A deleted parent is no fault: somebody may remove a note while another moves it.
      return !(parent instanceof Y.Item) || parent.deleted || parent.content instanceof Y.ContentType;
    },
  };
}

/** Under one client id, two replicas would write different things at the same place. */
function findForgery(
  { id: { client, clock }, length }: Struct,
  { stored }: Knowledge,
  mayWriteAs: (clientId: number) => boolean,
): string | undefined {
  return clock + length <= stored(client) || mayWriteAs(client) ? undefined : "it writes under somebody else's id";
}

function findFault(struct: Struct, { end, stored, isType }: Knowledge): string | undefined {
  const { client, clock } = struct.id;
  if (clock + struct.length - stored(client) > updateLimits.clockAdvance) return 'it jumps ahead';
  if (!(struct instanceof Y.Item)) return undefined;
  const { parent, parentSub } = struct;
  if (typeof parent === 'string' && !roots.has(parent)) return 'it writes outside the board';
  if (parent !== null && parentSub === null) return 'it adds to a list, and boards have none';
  if (parentSub !== null && !isKey(parentSub)) return 'it uses a key that is not allowed';
  if (parent instanceof Y.ID && parent.clock < end(parent.client) && !isType(parent)) return 'it fills what is no map';
  return findContentFault(struct.content);
}

function isKey(key: string): boolean {
  return key !== '__proto__' && key.length <= updateLimits.keyLength;
}

function findContentFault(content: Y.Item['content']): string | undefined {
  if (content instanceof Y.ContentDeleted) return undefined;
  if (content instanceof Y.ContentType) return content.type instanceof Y.Map ? undefined : 'it holds a foreign type';
  if (!(content instanceof Y.ContentAny)) return 'it holds what is no value of a board';
  return content.arr.every((value) => isPlainValue(value)) ? undefined : 'a value is too deep, too large or not plain';
}

function follows(struct: Struct, { begins, stored, end }: Knowledge): boolean {
  if (struct instanceof Y.Skip) return false;
  if ((begins.get(struct.id.client) ?? 0) > stored(struct.id.client)) return false;
  if (!(struct instanceof Y.Item)) return true;
  return [struct.origin, struct.rightOrigin, struct.parent].every(
    (id) => !(id instanceof Y.ID) || id.clock < end(id.client),
  );
}

type DeletedRanges = ReadonlyMap<number, readonly { readonly clock: number; readonly len: number }[]>;

function deletesKnown(clients: DeletedRanges, { end }: Knowledge): boolean {
  return [...clients].every(([client, ranges]) => ranges.every(({ clock, len }) => clock + len <= end(client)));
}
