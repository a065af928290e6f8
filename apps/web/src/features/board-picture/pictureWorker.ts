import { makePicture } from './makePicture.ts';
import type { PictureMessage, PictureRequest } from './PictureRequest.ts';

/** Makes one picture. Whoever wants another starts another worker, and ends this one to cancel. */
addEventListener('message', ({ data }: MessageEvent<PictureRequest>) => void answer(data));

async function answer(request: PictureRequest): Promise<void> {
  try {
    post({ type: 'made', picture: await makePicture(request, (share) => post({ type: 'progress', share })) });
  } catch (error) {
    post({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

function post(message: PictureMessage): void {
  postMessage(message);
}
