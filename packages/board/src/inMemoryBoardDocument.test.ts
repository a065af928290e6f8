import { inMemoryBoardDocument } from './inMemoryBoardDocument.ts';
import { boardDocumentContract } from './testing/boardDocumentContract.ts';

boardDocumentContract('inMemoryBoardDocument', inMemoryBoardDocument);
