import { fits } from '../fold.ts';
import type { Lines } from '../lines.ts';
import { printWidth } from '../printWidth.ts';
import type { ZodArguments, ZodCall, ZodExpression } from './ZodExpression.ts';

/** The expression as code, broken where prettier would: after a colon, between calls, or within brackets. */
export function printZodExpression(expression: ZodExpression, before: string, after: string, indent: number): Lines {
  const flat = `${before}${flatten(expression)}${after}`;
  const { root, calls } = toChain(expression);
  const isChain = root !== '' && calls.length >= 2;
  if (fits(flat, indent) && !mustBreak(expression)) return [flat];
  const head = isChain ? root : openingOf(root, calls[0]);
  if (before.endsWith(': ') && !fits(`${before}${head}`, indent)) {
    return [before.trimEnd(), printZodExpression(expression, '', after, indent + 2)];
  }
  if (!isChain) return printCalls(calls, `${before}${root}`, after, indent);
  const last = calls.length - 1;
  const rest = calls.flatMap((call, place) => printCalls([call], '', place === last ? after : '', indent + 2));
  return [`${before}${root}`, rest];
}

function mustBreak(expression: ZodExpression): boolean {
  const { calls } = toChain(expression);
  const isComplex = calls.length >= 3 && calls.some((call) => isComplexArgument(call.arguments));
  return isComplex || calls.some((call) => holdsBreak(call.arguments));
}

function holdsBreak(args: ZodArguments): boolean {
  if (args.type === 'list') return args.expressions.some(mustBreak);
  return args.type === 'one' && mustBreak(args.expression);
}

/** Prettier gives each call of a long chain its own line when one of them is given more than a plain value. */
function isComplexArgument(args: ZodArguments): boolean {
  if (args.type === 'list') return args.expressions.some(({ type, calls }) => type === 'call' || calls.length > 0);
  return args.type === 'one' && holdsLiteral(args.expression);
}

function holdsLiteral(expression: ZodExpression): boolean {
  if (expression.type === 'reference') return false;
  const { arguments: args } = expression;
  if (args.type === 'one') return takesAnything(args.expression);
  return args.type !== 'none' && !(args.type === 'code' && !args.code.startsWith('{'));
}

function takesAnything({ calls, ...root }: ZodExpression): boolean {
  const isGiven = (args: ZodArguments): boolean => args.type !== 'none';
  return (root.type === 'call' && isGiven(root.arguments)) || calls.some((call) => isGiven(call.arguments));
}

/** As far as a line can't be broken. */
function openingOf(root: string, call: ZodCall | undefined): string {
  if (call === undefined) return root;
  const { type } = call.arguments;
  if (type === 'none') return `${root}${call.name}(),`;
  return `${root}${call.name}(${type === 'options' ? '{' : type === 'one' || type === 'code' ? '' : '['}`;
}

/** Everything on one line. */
function flatten(expression: ZodExpression): string {
  const { root, calls } = toChain(expression);
  return `${root}${calls.map(flattenCall).join('')}`;
}

/** What stands on the first line of a broken chain, and the calls that follow. */
function toChain(expression: ZodExpression): { readonly root: string; readonly calls: readonly ZodCall[] } {
  const calls = expression.calls.map((call) => ({ ...call, name: `.${call.name}` }));
  if (expression.type === 'reference') return { root: expression.name, calls };
  // A function in scope starts its own chain: `text({ max: 5 })`.
  const place = Math.max(expression.callee.lastIndexOf('.'), 0);
  const first = { name: expression.callee.slice(place), arguments: expression.arguments };
  return { root: expression.callee.slice(0, place), calls: [first, ...calls] };
}

function printCalls(calls: readonly ZodCall[], before: string, after: string, indent: number): Lines {
  let line = before;
  const printed: (string | Lines)[] = [];
  for (const [place, call] of calls.entries()) {
    const rest = calls.slice(place).map(flattenCall).join('');
    const isFlat = fits(`${line}${rest}${after}`, indent) && !holdsBreak(call.arguments);
    if (call.arguments.type === 'none' || isFlat) {
      line += flattenCall(call);
      continue;
    }
    const { open, inner, close } = breakArguments(call.arguments, indent + 2);
    printed.push(`${line}${call.name}(${open}`, inner);
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
    case 'options':
      return { open: '{', inner: args.options.flatMap((option) => printOption(option, indent)), close: '}' };
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

function printOption(option: string, indent: number): Lines {
  if (fits(`${option},`, indent)) return [`${option},`];
  const colon = option.indexOf(': ');
  return [option.slice(0, colon + 1), [`${option.slice(colon + 2)},`]];
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

function flattenCall(call: ZodCall): string {
  return `${call.name}(${flattenArguments(call.arguments)})`;
}

function flattenArguments(args: ZodArguments): string {
  switch (args.type) {
    case 'none':
      return '';
    case 'code':
      return args.code;
    case 'options':
      return `{ ${args.options.join(', ')} }`;
    case 'one':
      return flatten(args.expression);
    case 'literals':
      return `[${args.literals.join(', ')}]`;
    case 'list':
      return `[${args.expressions.map(flatten).join(', ')}]`;
  }
}
