/** Who did something, in a sentence; guests may have said no name. */
export function authorName(name: string): string {
  return name === '' ? 'a guest' : name;
}
