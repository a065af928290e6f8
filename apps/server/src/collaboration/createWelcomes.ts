import { encodeServerFrame, type HelloFrame, protocolVersion, type WelcomeFrame } from '@lambdastorm/sync';
import * as Y from 'yjs';
import type { ClientIds } from './clientIds.ts';
import type { OpenBoard } from './openBoard.ts';

/** A welcome that only waits for what it says to be stored. */
interface PreparedWelcome {
  /** The client ids under which the joiner may write. */
  readonly clientIds: readonly number[];
  frame(seq: number): Uint8Array;
}

/** Prepares welcomes to one room. Many people join one state of a board, so its bytes are made once. */
export interface Welcomes {
  /** `undefined` when the hello can't be answered. */
  prepare(hello: HelloFrame, board: OpenBoard, mayEdit: boolean): Promise<PreparedWelcome | undefined>;
  /** The board has changed. */
  forget(): void;
}

type State = Pick<WelcomeFrame, 'update' | 'stateVector'>;

export function createWelcomes(clientIds: ClientIds): Welcomes {
  let whole: { readonly doc: Y.Doc; readonly state: State } | undefined;

  function wholeOf(doc: Y.Doc): State {
    if (whole?.doc !== doc) whole = { doc, state: stateOf(doc) };
    return whole.state;
  }

  return {
    async prepare(hello, { doc, epoch }, mayEdit) {
      const isWhole = hello.epoch !== epoch || !(await clientIds.areOurs(hello.claims));
      const grant = isWhole || hello.wantsGrant ? await clientIds.grant() : undefined;
      const state = isWhole ? wholeOf(doc) : stateSince(doc, hello.stateVector);
      if (state === undefined) return undefined;
      const claimed = isWhole ? [] : hello.claims.map((claim) => claim.clientId);
      return {
        clientIds: grant === undefined ? claimed : [...claimed, grant.clientId],
        frame: (seq) =>
          encodeServerFrame({
            ...{ type: 'welcome', protocol: protocolVersion, epoch, seq, mayEdit, isWhole },
            ...(grant === undefined ? {} : { grant }),
            ...state,
          }),
      };
    },
    forget() {
      whole = undefined;
    },
  };
}

function stateOf(doc: Y.Doc): State {
  return { update: Y.encodeStateAsUpdateV2(doc), stateVector: Y.encodeStateVector(doc) };
}

/** A client's state vector may be garbage. */
function stateSince(doc: Y.Doc, stateVector: Uint8Array): State | undefined {
  try {
    return { update: Y.encodeStateAsUpdateV2(doc, stateVector), stateVector: Y.encodeStateVector(doc) };
  } catch {
    return undefined;
  }
}
