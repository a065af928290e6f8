export type { Example } from './Example.ts';
export { examples } from './examples.ts';
