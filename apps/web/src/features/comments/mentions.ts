/** Somebody who can be mentioned. */
export interface Mentionable {
  readonly userId: string;
  readonly name: string;
}

/** What is being typed after an @ at the end of a text; `undefined` when nobody is being mentioned. */
export function mentionBeingTyped(textBeforeCaret: string): string | undefined {
  return /(?:^|\s)@([^@\n]{0,40})$/u.exec(textBeforeCaret)?.[1];
}

/** Those whose name has a word that begins as typed, in their order. */
export function findMentionable(people: readonly Mentionable[], typed: string): Mentionable[] {
  const wished = typed.toLocaleLowerCase();
  return people.filter(({ name }) => {
    const folded = name.toLocaleLowerCase();
    return name !== '' && (folded.startsWith(wished) || folded.split(/\s+/u).some((word) => word.startsWith(wished)));
  });
}

/** Ids of those whose name stands in the text after an @. */
export function mentionsIn(text: string, people: readonly Mentionable[]): string[] {
  const mentioned = people.filter(({ name }) => name !== '' && text.includes(`@${name}`));
  return [...new Set(mentioned.map(({ userId }) => userId))];
}

/** A text in pieces, with the names in it that somebody is mentioned by. */
export function piecesOf(
  text: string,
  names: readonly string[],
): { readonly text: string; readonly isName: boolean }[] {
  // The longest first: “@Ann Lee” is not “@Ann” and a word.
  const sorted = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (sorted.length === 0) return [{ text, isName: false }];
  const pattern = new RegExp(`(@(?:${sorted.map(escaped).join('|')}))`, 'u');
  return text
    .split(pattern)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isName: sorted.some((name) => piece === `@${name}`) }));
}

/** `RegExp.escape` is too young for the browsers that we build for. */
function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}
