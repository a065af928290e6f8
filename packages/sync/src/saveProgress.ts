import type { SaveState } from './SaveState.ts';

/** What is known of this client's edits on their way to the server's log. */
export interface SaveProgress {
  readonly link: 'connecting' | 'open' | 'closed' | 'refused';
  /** Edits that no message of this connection carries. */
  readonly waitingEdits: number;
  /** Messages of this connection that are not acknowledged, oldest first. */
  readonly inFlight: readonly { readonly messageId: number; readonly edits: number }[];
  readonly refusal: string;
  /** Whether this device keeps the edits. */
  readonly isKept: boolean;
}

export type SaveEvent =
  | { readonly type: 'edited' }
  /** What waits on this device, and whether it keeps edits at all. */
  | { readonly type: 'kept'; readonly isKept: boolean; readonly waitingEdits?: number }
  /** The handshake is done. `lacksEdits`: the server does not hold everything that this client does. */
  | { readonly type: 'welcomed'; readonly lacksEdits: boolean }
  /** A message left; `edits` of those waiting are in it. */
  | { readonly type: 'sent'; readonly messageId: number; readonly edits: number }
  | { readonly type: 'acked'; readonly messageId: number }
  | { readonly type: 'closed' }
  | { readonly type: 'refused'; readonly reason: string };

export const initialSaveProgress: SaveProgress = {
  link: 'connecting',
  waitingEdits: 0,
  inFlight: [],
  refusal: '',
  isKept: false,
};

export function reduceSaveProgress(progress: SaveProgress, event: SaveEvent): SaveProgress {
  if (progress.link === 'refused') return progress;
  switch (event.type) {
    case 'edited':
      return { ...progress, waitingEdits: progress.waitingEdits + 1 };
    case 'kept':
      return { ...progress, isKept: event.isKept, waitingEdits: event.waitingEdits ?? progress.waitingEdits };
    case 'welcomed':
      // Without `lacksEdits` everything that was waiting arrived earlier, and only its acknowledgement was lost.
      return { ...progress, link: 'open', waitingEdits: event.lacksEdits ? Math.max(1, progress.waitingEdits) : 0 };
    case 'sent':
      return {
        ...progress,
        waitingEdits: Math.max(0, progress.waitingEdits - event.edits),
        inFlight: [...progress.inFlight, { messageId: event.messageId, edits: event.edits }],
      };
    case 'acked':
      return { ...progress, inFlight: progress.inFlight.filter((each) => each.messageId !== event.messageId) };
    case 'closed':
      // What is in flight may be lost: the next handshake finds out.
      return { ...progress, link: 'closed', waitingEdits: unsavedEdits(progress), inFlight: [] };
    case 'refused':
      return { ...progress, link: 'refused', refusal: event.reason };
  }
}

export function toSaveState(progress: SaveProgress): SaveState {
  const edits = unsavedEdits(progress);
  switch (progress.link) {
    case 'refused':
      return { status: 'refused', reason: progress.refusal, unsavedEdits: edits };
    case 'connecting':
      return { status: 'connecting' };
    case 'closed':
      return { status: 'offline', unsavedEdits: edits, isKept: progress.isKept };
    case 'open':
      return edits === 0 && progress.inFlight.length === 0
        ? { status: 'saved' }
        : { status: 'saving', unsavedEdits: Math.max(1, edits) };
  }
}

function unsavedEdits({ waitingEdits, inFlight }: SaveProgress): number {
  return inFlight.reduce((sum, each) => sum + each.edits, waitingEdits);
}
