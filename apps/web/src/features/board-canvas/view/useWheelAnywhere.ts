import { type RefObject, useEffect } from 'react';

/** Over a tool that floats on the wall the wheel still moves the wall, and never zooms the page. */
export function useWheelAnywhere(canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const handleWheel = (event: WheelEvent): void => {
      if (event.defaultPrevented || !(event.target instanceof Element) || !isFloating(event.target, element)) return;
      event.preventDefault();
      element.querySelector('.react-flow__pane')?.dispatchEvent(new WheelEvent('wheel', event));
    };
    element.addEventListener('wheel', handleWheel, { passive: false });
    return () => element.removeEventListener('wheel', handleWheel);
  }, [canvas]);
}

function isFloating(target: Element, canvas: Element): boolean {
  return (
    canvas.contains(target) && target.closest('.react-flow, [role="dialog"], [role="menu"], [role="listbox"]') === null
  );
}
