/** How much somebody may send: so much at once, and so much a second on the whole. */
export interface BudgetRate {
  readonly perSecond: number;
  readonly atOnce: number;
}

/** Takes what was spent. Returns the milliseconds until the budget is even again; 0 while something is left. */
export type Budget = (spent: number) => number;

/** A token bucket on a clock that only goes forward, in milliseconds. */
export function createBudget({ perSecond, atOnce }: BudgetRate, now: () => number): Budget {
  let left = atOnce;
  let last = now();
  return (spent) => {
    const time = now();
    left = Math.min(atOnce, left + ((time - last) / 1_000) * perSecond) - spent;
    last = time;
    return left >= 0 ? 0 : (-left / perSecond) * 1_000;
  };
}
