/** Starts a trace of the browser; the function it resolves to ends it and gives the events, times in milliseconds. */
export async function startTrace(browserSession, categories) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  browserSession.on('Tracing.dataCollected', collect);
  await browserSession.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  return async () => {
    const isComplete = new Promise((resolve) => browserSession.once('Tracing.tracingComplete', resolve));
    await browserSession.send('Tracing.end');
    await isComplete;
    browserSession.off('Tracing.dataCollected', collect);
    return events
      .map((event) => ({ ...event, at: event.ts / 1000, lasts: (event.dur ?? 0) / 1000 }))
      .sort((a, b) => a.at - b.at);
  };
}

/** One event for each frame that reached the display, and the marks of the page. */
export const frameCategories = ['disabled-by-default-display.framedisplayed', 'blink.user_timing'];

export function timesOf(events, name) {
  return events.filter((event) => event.name === name).map(({ at }) => at);
}

export const shownFrame = 'Display::FrameDisplayed';
