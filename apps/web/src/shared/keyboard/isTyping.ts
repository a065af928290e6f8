const fields = [
  // Radio buttons, checkboxes and buttons keep the focus after a click, but nobody writes in them.
  'input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"], [type="range"])',
  'textarea',
  'select',
  '[contenteditable=""]',
  '[contenteditable="true"]',
].join(', ');

/** Whether keys pressed here are words, not shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}
