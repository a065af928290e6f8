import type { CDPSession, Page } from '@playwright/test';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Real touch input: fingers that are put down, moved in small steps and lifted. */
export async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    tap: ({ x, y }: Place): Promise<void> => page.touchscreen.tap(x, y),
    /** One finger from one place to another. */
    drag: (from: Place, to: Place): Promise<void> => move(session, [from], [to]),
    /** Two fingers that part or meet, round a middle: from one distance to another, in pixels. */
    pinch: (middle: Place, from: number, to: number): Promise<void> =>
      move(session, around(middle, from), around(middle, to)),
  };
}

function around({ x, y }: Place, distance: number): Place[] {
  return [
    { x: x - distance / 2, y },
    { x: x + distance / 2, y },
  ];
}

async function move(session: CDPSession, from: readonly Place[], to: readonly Place[]): Promise<void> {
  const steps = 12;
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [...from] });
  for (let step = 1; step <= steps; step += 1) {
    const touchPoints = from.map((start, index) => {
      const end = to[index] ?? start;
      return { x: start.x + ((end.x - start.x) * step) / steps, y: start.y + ((end.y - start.y) * step) / steps };
    });
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    await oneMoment();
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A finger takes its time; the gesture recognisers look at it. */
async function oneMoment(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
