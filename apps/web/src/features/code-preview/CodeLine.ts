/** A piece of a line in one colour of each theme. */
interface CodeToken {
  readonly text: string;
  readonly light: string;
  readonly dark: string;
}

export type CodeLine = readonly CodeToken[];

/** A text without colours. */
export function plainLines(content: string): readonly CodeLine[] {
  return content.split('\n').map((text) => (text === '' ? [] : [{ text, light: '', dark: '' }]));
}
