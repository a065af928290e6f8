import { create } from 'zustand';

/** What a screen reader shall hear about the last thing that was done. */
export const useSaid = create<{ readonly sentence: string }>(() => ({ sentence: '' }));

export function announce(sentence: string): void {
  // The same words twice are a new announcement; without a difference they would not be heard.
  const isSame = useSaid.getState().sentence === sentence;
  useSaid.setState({ sentence: isSame ? `${sentence}\u00a0` : sentence });
}
