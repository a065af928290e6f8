import { describeWithDatabase } from '../testing/describeWithDatabase.ts';
import { prismaBoardRepository } from './prismaBoardRepository.ts';
import { boardRepositoryContract } from './testing/boardRepositoryContract.ts';

describeWithDatabase('prismaBoardRepository', (open) => {
  boardRepositoryContract(async () => prismaBoardRepository((await open()).client));
});
