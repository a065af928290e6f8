/** Goes into every page before its own code: keeps the long tasks, and marks the moment after a frame. */
export function pageProbe() {
  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  window.benchProbe = {
    longTasks,
    // The task after a frame's callback runs once that frame has been handed to the display.
    markPainted: () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.mark('bench-painted').startTime);
          channel.port2.postMessage(undefined);
        });
      }),
    longTasksSince: (from) => longTasks.filter(({ startTime, duration }) => startTime + duration >= from),
  };
}
