/** `src/generated/decider.ts` of every project that has an aggregate with a stream of its own. */
export const deciderModule = `/** An aggregate as pure functions, and what its streams are called. */
export interface Decider<Name extends string, Command, Event, State> {
  readonly aggregate: Name;
  readonly initialState: State;
  /** The key is for those that start a new one and have to say which. */
  readonly decide: (command: Command, state: State, key: string) => readonly Event[];
  readonly evolve: (state: State, event: Event) => State;
}
`;
