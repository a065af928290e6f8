/** Steps that a comparison may still take; when they are used up, what is not yet decided stays undecided. */
export interface Budget {
  left: number;
}

/** Takes a step, and says whether there was one left. */
export function spend(budget: Budget, steps = 1): boolean {
  budget.left -= steps;
  return budget.left > 0;
}
