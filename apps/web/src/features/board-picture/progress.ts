/** Called with the share that is done, from 0 to 1. */
export type Progress = (share: number) => void;

/** Often enough to be seen moving, seldom enough to cost nothing. */
const step = 500;

export function report(onProgress: Progress, done: number, all: number): void {
  if (done % step === 0) onProgress(done / all);
}
