export { anyEdit } from './anyEdit.ts';
export { boardDocumentContract } from './boardDocumentContract.ts';
export { tryEdit } from './tryEdit.ts';
