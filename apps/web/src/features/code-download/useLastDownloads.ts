import { useEffect, useState } from 'react';
import { type DownloadPlace, type LastDownload, readLastDownloads } from './lastDownloads.ts';

/** What was downloaded last, by context; empty until it is read. */
export function useLastDownloads(
  { boardId, target }: DownloadPlace,
  contextIds: readonly string[],
): ReadonlyMap<string, LastDownload> {
  const [downloads, setDownloads] = useState<ReadonlyMap<string, LastDownload>>(new Map());
  const ids = JSON.stringify(contextIds);
  useEffect(() => {
    let isOver = false;
    void readLastDownloads({ boardId, target }, JSON.parse(ids) as string[]).then((found) => {
      if (!isOver) setDownloads(found);
    });
    return () => {
      isOver = true;
    };
  }, [boardId, target, ids]);
  return downloads;
}
