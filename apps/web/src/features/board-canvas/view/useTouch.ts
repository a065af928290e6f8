import { useEffect, useState } from 'react';

/** Whether the last pointer was a finger: one finger pans, where a mouse would draw a rectangle to select. */
export function useTouch(): boolean {
  const [isTouch, setTouch] = useState(() => matchMedia('(pointer: coarse)').matches);
  useEffect(() => {
    const handleDown = ({ pointerType }: PointerEvent): void => setTouch(pointerType === 'touch');
    window.addEventListener('pointerdown', handleDown, { capture: true });
    return () => window.removeEventListener('pointerdown', handleDown, { capture: true });
  }, []);
  return isTouch;
}
