import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anyText } from '../testing/anyText.ts';
import { docComment, toCommentText } from './comments.ts';
import { lines } from './lines.ts';
import { escapeTemplate, quoteText } from './quoteText.ts';
import { renderYaml } from './yaml/renderYaml.ts';

describe('printers', () => {
  it('[G5] indents lists and leaves out what is undefined', () => {
    expect(lines('a {', ['b', undefined, ['c'], ''], '}')).toBe('a {\n  b\n    c\n\n}\n');
  });

  it('[G5] writes any text as a literal that means the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(Function(`return ${quoteText(text)};`)()).toBe(text);
        expect(Function(`return \`${escapeTemplate(text)}\`;`)()).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('[G5] writes any text as a comment that ends where it should and says nothing to tools', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const comment = docComment(`About ${toCommentText(text)}`).join('\n');
        expect(comment.indexOf('*/')).toBe(comment.length - 2);
        expect(comment).not.toMatch(/(^|[^\\])@|[\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 500 },
    );
  });

  it('[G5] quotes as prettier does', async () => {
    const texts = ['plain', "it's", '"both" and \'more\'', "two ' ' and one \"", '\n\u202e'];
    const code = texts.map((text) => `f(${quoteText(text)});`).join('\n');
    expect(await format(`${code}\n`, { parser: 'typescript', singleQuote: true })).toBe(`${code}\n`);
  });

  it('[G5] writes any JSON as YAML that every version reads as the same', () => {
    const texts = [
      '<<',
      '=',
      'off',
      'e0',
      '0o14',
      '12:30:00',
      '2026-03-02',
      '\u0085x',
      ' a\n b',
      '\u2028',
      'a\r\nb',
      '# a',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.constantFrom(...texts)), { maxLength: 5 }), (some) => {
        const value = { ...Object.fromEntries(some.map((text) => [`${text}.`, text])), [`${some[0]}`]: some };
        const yaml = renderYaml(value, ' What it is');
        expect(yaml).not.toMatch(/[^\n\P{Cc}]|[\ufffe\uffff]|\p{Cs}/u);
        for (const version of ['1.1', '1.2'] as const) expect(parse(yaml, { version })).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });
});
