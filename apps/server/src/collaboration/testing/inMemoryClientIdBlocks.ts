import type { ClientIdBlock, ClientIdBlocks } from '../clientIds.ts';

/** Blocks that last as long as the process. */
export function inMemoryClientIdBlocks(): ClientIdBlocks {
  const blocks: ClientIdBlock[] = [];
  return {
    async reserve(key) {
      const block = { number: blocks.length + 1, key };
      blocks.push(block);
      return block;
    },
    find: async (number) => blocks[number - 1],
  };
}
