import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { MadePicture, PictureRequest } from './PictureRequest.ts';
import { requestPicture } from './requestPicture.ts';

export interface Preview {
  /** The address of the picture; the last one stays until the next is there. */
  readonly url: string | undefined;
  readonly picture: MadePicture | undefined;
  readonly failure: string | undefined;
}

/** Waits for a pause: others may go on writing on the wall. */
const pauseMs = 150;

/** A small picture of what would be made. */
export function usePreview(request: PictureRequest): Preview {
  const [wanted] = useDebouncedValue(request, pauseMs);
  const [preview, setPreview] = useState<Preview>({ url: undefined, picture: undefined, failure: undefined });
  useEffect(() => {
    const cancelling = new AbortController();
    requestPicture(wanted, cancelling).then(
      (picture) => setPreview({ url: URL.createObjectURL(picture.file), picture, failure: undefined }),
      (error: unknown) => {
        if (cancelling.signal.aborted) return;
        setPreview((last) => ({ ...last, failure: error instanceof Error ? error.message : String(error) }));
      },
    );
    return () => cancelling.abort();
  }, [wanted]);
  const { url } = preview;
  useEffect(() => {
    return () => {
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [url]);
  return preview;
}
