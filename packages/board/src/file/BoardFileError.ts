/** A board file that can't be read. The message is one sentence for people: what is wrong, where, what to do. */
export class BoardFileError extends Error {
  override readonly name = 'BoardFileError';
}
