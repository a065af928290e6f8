/**
 * Goes into the page before React, which reports to this global in production builds too: counts the notes of which at
 * least one component ran in a commit. A change in the document alone would miss those that rendered the same again.
 */
export function renderCounter() {
  const performedWork = 1;
  const counter = { isCounting: false, noteIds: new Set() };
  window.benchRenders = counter;

  function noteIdOf(fiber) {
    const { type, memoizedProps } = fiber;
    const isNote = typeof type === 'string' && /\breact-flow__node-note\b/.test(memoizedProps?.className ?? '');
    return isNote ? memoizedProps['data-id'] : undefined;
  }

  /** Follows only what this commit touched: a subtree that was left alone is the same object as before. */
  function visit(fiber, noteId) {
    const before = fiber.alternate;
    const own = noteIdOf(fiber) ?? noteId;
    const isComponent = typeof fiber.type === 'function' || typeof fiber.type?.type === 'function';
    const hasRun = before === null || (fiber.flags & performedWork) !== 0;
    // The component around a note has the element of the note as its only child.
    const noteOfComponent = own ?? (fiber.child === null ? undefined : noteIdOf(fiber.child));
    if (isComponent && hasRun && noteOfComponent !== undefined) counter.noteIds.add(noteOfComponent);
    if (before !== null && fiber.child === before.child) return;
    for (let child = fiber.child; child !== null; child = child.sibling) visit(child, own);
  }

  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_renderer, root) => counter.isCounting && visit(root.current, undefined),
    onPostCommitFiberRoot: () => {},
    onCommitFiberUnmount: () => {},
    checkDCE: () => {},
  };
}
