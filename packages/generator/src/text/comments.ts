import { printWidth } from './printWidth.ts';

/**
 * Words of people as a piece of a comment: one line that ends no comment, starts no tag or directive and shows every
 * sign in the order in which it stands.
 */
export function toCommentText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\s]+/gu, ' ')
    .trim()
    .replaceAll('*/', '*\\/')
    .replaceAll('@', '\\@');
}

/** The name of a note in a comment. */
export function quoted(name: string): string {
  const text = toCommentText(name);
  return text === '' ? 'an unnamed note' : `“${text}”`;
}

/** A doc comment of whole words within the width that `indent` leaves; says nothing when there is nothing to say. */
export function docComment(text: string, indent = 0): readonly string[] {
  const told = text.trim();
  if (told === '') return [];
  const oneLine = `/** ${told} */`;
  if (oneLine.length + indent <= printWidth) return [oneLine];
  return ['/**', ...wrap(told, printWidth - indent - 3).map((line) => ` * ${line}`), ' */'];
}

/** A comment of `//` lines. */
export function lineComment(text: string, indent = 0): readonly string[] {
  return wrap(text, printWidth - indent - 3).map((line) => `// ${line}`);
}

function wrap(text: string, width: number): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      wrapped.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? wrapped : [...wrapped, line];
}
