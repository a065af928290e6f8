import type { Lines } from './lines.ts';
import { printWidth, textWidth } from './printWidth.ts';

/** A list in brackets: on one line where it fits, else one item a line with a comma after each. */
export function foldList(before: string, items: readonly string[], after: string, indent = 0): Lines {
  const inner = items.join(', ');
  const padding = before.endsWith('{') && inner !== '' ? ' ' : '';
  const flat = `${before}${padding}${inner}${padding}${after}`;
  if (items.length === 0 || fits(flat, indent)) return [flat];
  return [before, items.map((item) => `${item},`), after];
}

/** An import of named things; of one thing prettier never breaks the line. */
export function importLines(names: readonly string[], from: string, kind: 'import' | 'import type' = 'import'): Lines {
  const sorted = [...names].sort((a, b) => compareNames(bare(a), bare(b)));
  if (sorted.length === 1) return [`${kind} { ${sorted.join('')} } from '${from}';`];
  return foldList(`${kind} {`, sorted, `} from '${from}';`);
}

/** `before` and a type of alternatives, one a line where they do not fit. */
export function foldUnion(before: string, members: readonly string[], after: string, indent = 0): Lines {
  const flat = `${before}${members.join(' | ')}${after}`;
  if (fits(flat, indent)) return [flat];
  return [before.trimEnd(), barred(members, after)];
}

/** `before<…>` of alternatives: on one line, within the brackets on one line, or one a line. */
export function foldTypeArgument(before: string, members: readonly string[], after: string, indent = 0): Lines {
  const inner = members.join(' | ');
  const flat = `${before}<${inner}>${after}`;
  if (fits(flat, indent)) return [flat];
  return [`${before}<`, fits(inner, indent + 2) ? [inner] : barred(members, ''), `>${after}`];
}

/** `before<…>` of several arguments: on one line, or one argument a line. */
export function foldTypeArguments(before: string, args: readonly string[], after: string, indent = 0): Lines {
  const flat = `${before}<${args.join(', ')}>${after}`;
  if (fits(flat, indent)) return [flat];
  return [`${before}<`, args.map((arg, place) => (place + 1 === args.length ? arg : `${arg},`)), `>${after}`];
}

function barred(members: readonly string[], after: string): Lines {
  if (members.length === 1) return [`${members.join('')}${after}`];
  return members.map((member, place) => `| ${member}${place + 1 === members.length ? after : ''}`);
}

/** A property that is an arrow function; its body goes to the next line where it does not fit. */
export function foldArrow(before: string, body: string, indent: number): Lines {
  const flat = `${before} ${body},`;
  return fits(flat, indent) ? [flat] : [before, [`${body},`]];
}

export function fits(line: string, indent: number): boolean {
  return textWidth(line) + indent <= printWidth;
}

function bare(name: string): string {
  return name.replace(/^type /, '');
}

function compareNames(a: string, b: string): number {
  const [small, other] = [a.toLowerCase(), b.toLowerCase()];
  if (small !== other) return small < other ? -1 : 1;
  return a < b ? -1 : 1;
}
