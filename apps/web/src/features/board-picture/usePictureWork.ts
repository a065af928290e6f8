import { useEffect, useRef, useState } from 'react';
import { notifyFailure } from '../../shared/ui/notify.ts';
import type { PictureOrder } from './requestPicture.ts';

/** One picture being made, with its progress; `undefined` while nothing is made. */
export function usePictureWork() {
  const [share, setShare] = useState<number>();
  const running = useRef<AbortController>(undefined);
  // Whoever closes the dialog no longer wants the picture.
  useEffect(() => () => running.current?.abort(), []);

  async function run(work: (order: PictureOrder) => Promise<void>, failure: string): Promise<void> {
    if (share !== undefined) return;
    const cancelling = new AbortController();
    running.current = cancelling;
    setShare(0);
    await work({ signal: cancelling.signal, onProgress: setShare }).catch((error: unknown) => {
      if (!cancelling.signal.aborted) notifyFailure(failure, error);
    });
    setShare(undefined);
  }

  return { share, run, cancel: () => running.current?.abort() };
}
