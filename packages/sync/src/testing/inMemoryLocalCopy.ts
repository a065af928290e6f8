import type { KeptBoard, LocalCopy } from '../LocalCopy.ts';
import type { LocalEdit } from '../LocalEdit.ts';

/** The copy of a device whose disk lasts as long as the test. */
export function inMemoryLocalCopy(): LocalCopy {
  const nothing: KeptBoard = { epoch: 0, updates: [], edits: [], grants: [] };
  let kept = nothing;
  let updates: { readonly epoch: number; readonly update: Uint8Array }[] = [];
  const isIn = (edits: readonly LocalEdit[], edit: LocalEdit): boolean =>
    edits.some((each) => each.clientId === edit.clientId && each.number === edit.number);

  return {
    load: async () => ({
      ...kept,
      updates: updates.filter(({ epoch }) => epoch === kept.epoch).map(({ update }) => update),
    }),
    async keep({ epoch, edits = [], grants = [], updates: more = [] }) {
      updates = [...updates, ...more.map((update) => ({ epoch, update }))];
      kept = { ...kept, edits: [...kept.edits, ...edits], grants: [...kept.grants, ...grants] };
    },
    async markSaved(edits) {
      const saved = kept.edits.filter((edit) => isIn(edits, edit));
      kept = { ...kept, edits: kept.edits.filter((edit) => !isIn(edits, edit)) };
      updates = [...updates, ...saved.map(({ epoch, update }) => ({ epoch, update }))];
    },
    async startAfresh(board, handedOver) {
      updates = board.updates.map((update) => ({ epoch: board.epoch, update }));
      const others = kept.edits.filter((edit) => !isIn(handedOver, edit));
      kept = { ...board, edits: [...others, ...board.edits], grants: [...kept.grants, ...board.grants] };
    },
    async forget() {
      [kept, updates] = [nothing, []];
    },
  };
}
