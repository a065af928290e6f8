import { describe } from 'vitest';
import { inMemoryBoardRepository } from './inMemoryBoardRepository.ts';
import { boardRepositoryContract } from './testing/boardRepositoryContract.ts';

describe('inMemoryBoardRepository', () => {
  boardRepositoryContract(async () => inMemoryBoardRepository());
});
