// The module of a thread of `createDraftReader`.
export { assessContext } from '@lambdastorm/catalog';
