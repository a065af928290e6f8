import { fits } from '../fold.ts';
import type { Lines } from '../lines.ts';
import { printWidth } from '../printWidth.ts';
import type { ZodArguments, ZodCall, ZodExpression } from './ZodExpression.ts';

/** The expression as code, broken where prettier would: between calls from three on, else within brackets. */
export function printZodExpression(expression: ZodExpression, before: string, after: string, indent: number): Lines {
  const flat = `${before}${flatten(expression)}${after}`;
  if (fits(flat, indent)) return [flat];
  const { root, calls } = toChain(expression);
  if (calls.length === 0) return [flat];
  if (calls.length >= 3) {
    const rest = calls.flatMap((call, place) =>
      printCalls([call], '', place + 1 === calls.length ? after : '', indent + 2),
    );
    return [`${before}${root}`, rest];
  }
  const isPoor = before.endsWith(': ') && calls.every((call) => isPoorlyBreakable(call.arguments));
  if (isPoor) return [before.trimEnd(), printCalls(calls, root, after, indent + 2)];
  return printCalls(calls, `${before}${root}`, after, indent);
}

/** Everything on one line. */
export function flatten(expression: ZodExpression): string {
  const { root, calls } = toChain(expression);
  return `${root}${calls.map(flattenCall).join('')}`;
}

/** What stands on the first line of a broken chain, and the calls that follow. */
function toChain(expression: ZodExpression): { readonly root: string; readonly calls: readonly ZodCall[] } {
  if (expression.type === 'reference') return { root: expression.name, calls: expression.calls };
  const place = expression.callee.lastIndexOf('.');
  const first = { name: expression.callee.slice(place + 1), arguments: expression.arguments };
  // A function in scope is its own root: `text({ max: 5 })`.
  if (place < 0)
    return { root: `${expression.callee}(${flattenArguments(expression.arguments)})`, calls: expression.calls };
  return { root: expression.callee.slice(0, place), calls: [first, ...expression.calls] };
}

function printCalls(calls: readonly ZodCall[], before: string, after: string, indent: number): Lines {
  let line = before;
  const printed: (string | Lines)[] = [];
  for (const [place, call] of calls.entries()) {
    const rest = calls.slice(place).map(flattenCall).join('');
    if (call.arguments.type === 'none' || fits(`${line}${rest}${after}`, indent)) {
      line += flattenCall(call);
      continue;
    }
    const { open, inner, close } = breakArguments(call.arguments, indent + 2);
    printed.push(`${line}.${call.name}(${open}`, inner);
    line = `${close})`;
  }
  return [...printed, `${line}${after}`];
}

function breakArguments(args: ZodArguments, indent: number): { open: string; inner: Lines; close: string } {
  switch (args.type) {
    case 'none':
      return { open: '', inner: [], close: '' };
    case 'code':
      return { open: '', inner: [`${args.code},`], close: '' };
    case 'one':
      return { open: '', inner: printZodExpression(args.expression, '', ',', indent), close: '' };
    case 'literals':
      return { open: '[', inner: fillNumbers(args.literals, indent), close: ']' };
    case 'list':
      return {
        open: '[',
        inner: args.expressions.flatMap((expression) => printZodExpression(expression, '', ',', indent)),
        close: ']',
      };
  }
}

/** Texts stand one a line, numbers as many as fit. */
function fillNumbers(literals: readonly string[], indent: number): Lines {
  if (literals.length < 2 || literals.some((literal) => !/^-?[\d.e+-]+$/.test(literal))) {
    return literals.map((literal) => `${literal},`);
  }
  const filled: string[] = [];
  let line = '';
  for (const literal of literals) {
    const longer = line === '' ? `${literal},` : `${line} ${literal},`;
    if (line !== '' && longer.length + indent > printWidth) {
      filled.push(line);
      line = `${literal},`;
    } else {
      line = longer;
    }
  }
  return [...filled, line];
}

function isPoorlyBreakable(args: ZodArguments): boolean {
  if (args.type === 'one')
    return (
      args.expression.type === 'reference' && args.expression.calls.length === 0 && args.expression.name.length <= 25
    );
  return args.type === 'none' || (args.type === 'code' && /^-?[\w.]{1,25}$/.test(args.code));
}

function flattenCall(call: ZodCall): string {
  return `.${call.name}(${flattenArguments(call.arguments)})`;
}

function flattenArguments(args: ZodArguments): string {
  switch (args.type) {
    case 'none':
      return '';
    case 'code':
      return args.code;
    case 'one':
      return flatten(args.expression);
    case 'literals':
      return `[${args.literals.join(', ')}]`;
    case 'list':
      return `[${args.expressions.map(flatten).join(', ')}]`;
  }
}
