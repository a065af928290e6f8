const idleAfterMs = 60_000;
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/** Tells when nothing has been done in this tab for a minute, or it is out of sight, and when that is over. */
export function watchIdleness(tell: (isIdle: boolean) => void): () => void {
  let isIdle = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function become(next: boolean): void {
    if (next === isIdle) return;
    isIdle = next;
    tell(isIdle);
  }

  function wake(): void {
    clearTimeout(timer);
    timer = setTimeout(() => become(true), idleAfterMs);
    become(false);
  }

  function handleVisibility(): void {
    if (document.visibilityState === 'hidden') become(true);
    else wake();
  }

  for (const sign of signs) window.addEventListener(sign, wake, { capture: true, passive: true });
  document.addEventListener('visibilitychange', handleVisibility);
  wake();
  return () => {
    clearTimeout(timer);
    for (const sign of signs) window.removeEventListener(sign, wake, { capture: true });
    document.removeEventListener('visibilitychange', handleVisibility);
  };
}
