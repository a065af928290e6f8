import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ClientGrant } from '@lambdastorm/sync';

/** A run of Yjs client ids that belongs to one process. */
export interface ClientIdBlock {
  readonly number: number;
  /** Proves which ids of the block were given out. */
  readonly key: Uint8Array;
}

/** Where blocks are kept. What a settled promise says is on the disk. */
export interface ClientIdBlocks {
  /** Makes a block with this key that no other process has or had. */
  reserve(key: Uint8Array<ArrayBuffer>): Promise<ClientIdBlock>;
  find(number: number): Promise<ClientIdBlock | undefined>;
}

/** Gives every page a Yjs client id of its own. Small numbers on purpose: each overwritten value keeps one. */
export interface ClientIds {
  grant(): Promise<ClientGrant>;
  /** Whether the server gave out all of these. */
  areOurs(claims: readonly ClientGrant[]): Promise<boolean>;
}

/** What the server itself writes under: the first content of a board and of each epoch. */
export const serverClientId = 1;

const idsPerBlock = 256;
const proofBytes = 16;

export function createClientIds(blocks: ClientIdBlocks): ClientIds {
  const known = new Map<number, ClientIdBlock>();
  let current: Promise<{ readonly block: ClientIdBlock; next: number }> | undefined;

  function reserve(): NonNullable<typeof current> {
    const reserved = blocks.reserve(Uint8Array.from(randomBytes(32))).then((block) => {
      known.set(block.number, block);
      return { block, next: 0 };
    });
    reserved.catch(() => {
      if (current === reserved) current = undefined;
    });
    return reserved;
  }

  async function find(number: number): Promise<ClientIdBlock | undefined> {
    const found = known.get(number) ?? (await blocks.find(number));
    if (found !== undefined) known.set(number, found);
    return found;
  }

  async function isOurs({ clientId, proof }: ClientGrant): Promise<boolean> {
    // A number of any size may come from the network.
    const number = Math.floor(clientId / idsPerBlock);
    if (number < 1 || number > 2 ** 31 - 1) return false;
    const block = await find(number);
    return block !== undefined && proof.length === proofBytes && timingSafeEqual(proof, proofOf(clientId, block));
  }

  return {
    async grant() {
      for (;;) {
        current ??= reserve();
        const taken = current;
        const page = await taken;
        if (page.next < idsPerBlock) {
          const clientId = page.block.number * idsPerBlock + page.next++;
          return { clientId, proof: proofOf(clientId, page.block) };
        }
        if (current === taken) current = undefined;
      }
    },
    async areOurs(claims) {
      for (const claim of claims) if (!(await isOurs(claim))) return false;
      return true;
    },
  };
}

function proofOf(clientId: number, { key }: ClientIdBlock): Uint8Array {
  return createHmac('sha256', key).update(`${clientId}`).digest().subarray(0, proofBytes);
}
