import { useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent } from 'react';

/** Runs for the present view and after every move of it, past React: panning and zooming render nothing. */
export function useViewEffect(follow: (x: number, y: number, zoom: number) => void): void {
  const store = useStoreApi();
  const onMove = useEffectEvent(follow);
  useEffect(() => {
    onMove(...store.getState().transform);
    return store.subscribe(({ transform }, before) => {
      if (transform !== before.transform) onMove(...transform);
    });
  }, [store]);
}
