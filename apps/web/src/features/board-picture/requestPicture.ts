import type { MadePicture, PictureMessage, PictureRequest } from './PictureRequest.ts';
import type { Progress } from './progress.ts';

export interface PictureOrder {
  readonly signal: AbortSignal;
  readonly onProgress?: Progress;
}

/**
 * Has a picture made beside the page, which stays free meanwhile. Rejects with a sentence, or with the reason of the
 * signal: painting cannot be interrupted from inside, so the worker is ended.
 */
export async function requestPicture(request: PictureRequest, order: PictureOrder): Promise<MadePicture> {
  order.signal.throwIfAborted();
  const worker = new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });
  try {
    return await answerOf(worker, request, order);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, request: PictureRequest, { signal, onProgress }: PictureOrder): Promise<MadePicture> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', () => {
      reject(new Error('The browser stopped while it made the picture; choose a smaller scale, a frame, or SVG.'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<PictureMessage>) => {
      if (data.type === 'progress') onProgress?.(data.share);
      else if (data.type === 'made') resolve(data.picture);
      else reject(new Error(data.reason));
    });
    worker.postMessage(request);
  });
}
