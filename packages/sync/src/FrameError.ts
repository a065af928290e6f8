/** Bytes that are no frame of this protocol. The message says what is wrong. */
export class FrameError extends Error {
  override readonly name = 'FrameError';
}
