import { encodeServerFrame } from '@lambdastorm/sync';
import * as Y from 'yjs';
import type { RoomMember } from './RoomMembers.ts';

interface CommittedChange {
  readonly from: RoomMember;
  readonly seq: number;
  readonly change: Uint8Array;
}

/** Merges the changes of one turn of the event loop into one frame for everybody. */
export interface Broadcast {
  add(change: CommittedChange): void;
  /** Sends at once what waits. */
  flush(): void;
}

// The cost of merging grows with the square of the number.
const mergedAtOnce = 200;

export function createBroadcast(deliver: (frame: Uint8Array, onlyFrom: RoomMember | undefined) => void): Broadcast {
  let turn: CommittedChange[] = [];

  function flush(): void {
    const changes = turn;
    turn = [];
    for (let start = 0; start < changes.length; start += mergedAtOnce) {
      const some = changes.slice(start, start + mergedAtOnce);
      const [first] = some;
      const last = some.at(-1);
      if (first === undefined || last === undefined) return;
      const update = some.length === 1 ? first.change : Y.mergeUpdates(some.map((each) => each.change));
      const isOfOne = some.every((each) => each.from === first.from);
      deliver(encodeServerFrame({ type: 'update', seq: last.seq, update }), isOfOne ? first.from : undefined);
    }
  }

  return {
    add(change) {
      if (turn.length === 0) setImmediate(flush);
      turn.push(change);
    },
    flush,
  };
}
