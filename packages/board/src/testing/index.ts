export { boardDocumentContract } from './boardDocumentContract.ts';
