import { useEffect, useEffectEvent } from 'react';
import { isTyping } from './isTyping.ts';

/** A key of the whole page; silent while somebody types or holds a modifier, and under a dialog. */
export function useShortcut(key: string, onPress: () => void): void {
  const handleKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target) || document.querySelector('[aria-modal="true"]') !== null) return;
    event.preventDefault();
    onPress();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handleKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
