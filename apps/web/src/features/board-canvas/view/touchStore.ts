import { create } from 'zustand';

/**
 * Whether the last pointer was a finger. One finger pans, also from a note, where a mouse would drag or draw; a note is
 * dragged once it is selected.
 */
export const useTouch = create<{ readonly isTouch: boolean }>(() => ({ isTouch: hasFingers() }));

/** Follows the pointers; returns what ends it. */
export function watchTouch(): () => void {
  const handleDown = ({ pointerType }: PointerEvent): void => {
    const isTouch = pointerType === 'touch';
    if (isTouch !== useTouch.getState().isTouch) useTouch.setState({ isTouch });
  };
  window.addEventListener('pointerdown', handleDown, { capture: true });
  return () => window.removeEventListener('pointerdown', handleDown, { capture: true });
}

function hasFingers(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches;
}
