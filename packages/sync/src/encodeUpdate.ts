import * as encoding from 'lib0/encoding';
import type * as Y from 'yjs';

export type Struct = Y.Item | Y.GC | Y.Skip;

/** One encoded struct and the clock at which it begins. */
export interface StructPart {
  readonly clock: number;
  readonly bytes: Uint8Array;
}

/** Writes Yjs's update format, version 1: sections of structs by client, then the deleted ranges by client. */
export function encodeUpdate(
  sections: ReadonlyMap<number, readonly StructPart[]>,
  deletions: ReadonlyMap<number, readonly { readonly clock: number; readonly len: number }[]>,
): Uint8Array {
  return encoding.encode((to) => {
    encoding.writeVarUint(to, sections.size);
    for (const [client, parts] of sections) {
      encoding.writeVarUint(to, parts.length);
      encoding.writeVarUint(to, client);
      encoding.writeVarUint(to, parts[0]?.clock ?? 0);
      for (const { bytes } of parts) encoding.writeUint8Array(to, bytes);
    }
    encoding.writeVarUint(to, deletions.size);
    for (const [client, ranges] of deletions) {
      encoding.writeVarUint(to, client);
      encoding.writeVarUint(to, ranges.length);
      for (const { clock, len } of ranges) {
        encoding.writeVarUint(to, clock);
        encoding.writeVarUint(to, len);
      }
    }
  });
}
