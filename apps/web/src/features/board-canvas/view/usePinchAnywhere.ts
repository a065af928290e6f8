import { type RefObject, useEffect } from 'react';

/**
 * Two fingers zoom wherever they are put down. On a note the first finger has begun a drag, which keeps the gesture to
 * itself: the drag is ended, and the gesture begun again on the bare wall.
 */
export function usePinchAnywhere(canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const handleStart = (event: TouchEvent): void => {
      const isOnNote = event.target instanceof Element && event.target.closest('.nopan') !== null;
      if (event.touches.length < 2 || !isOnNote) return;
      event.stopPropagation();
      const [touches, added] = [
        [...event.touches],
        new Set([...event.changedTouches].map(({ identifier }) => identifier)),
      ];
      const earlier = touches.filter(({ identifier }) => !added.has(identifier));
      event.target?.dispatchEvent(new TouchEvent('touchend', { changedTouches: earlier, bubbles: true }));
      const start = { touches, changedTouches: touches, bubbles: true, cancelable: true };
      element.querySelector('.react-flow__pane')?.dispatchEvent(new TouchEvent('touchstart', start));
    };
    element.addEventListener('touchstart', handleStart, { capture: true });
    return () => element.removeEventListener('touchstart', handleStart, { capture: true });
  }, [canvas]);
}
