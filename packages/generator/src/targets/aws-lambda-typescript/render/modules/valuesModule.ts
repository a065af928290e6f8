/** `src/generated/values.ts` of every project that needs it. */
export const valuesModule = `import { z } from 'zod';

interface TextRules {
  readonly min?: number;
  readonly max?: number;
  /** Anywhere in the text. */
  readonly pattern?: RegExp;
}

/** A text of so many characters. Zod counts UTF-16 units, JSON Schema counts characters. */
export function text({ min = 0, max = Infinity, pattern = /(?:)/u }: TextRules) {
  return z
    .string()
    .regex(pattern)
    .refine(
      (value) => {
        const { length } = Array.from(value);
        return length >= min && length <= max;
      },
      { error: \`Expected \${expected(min, max)} characters\` },
    );
}

function expected(min: number, max: number): string {
  if (max === Infinity) return \`at least \${String(min)}\`;
  return min === 0 ? \`at most \${String(max)}\` : \`\${String(min)} to \${String(max)}\`;
}

// What JSON Schema means by these formats; zod's own take other texts.

/** Any UUID of RFC 9562, whatever its version. */
export const uuid = z.guid();

/** A mailbox of RFC 5321 at a domain of several labels. */
export const email = z.email({
  pattern:
    /^[\\w!#$%&'*+/=?^\`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^\`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
});

/** A URI of RFC 3986 with its scheme. */
export const uri = z
  .url()
  .regex(/^[a-z][a-z0-9+.-]*:(?:[\\w.~:/?#[\\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i);

/** A duration of RFC 3339, appendix A: \`P1DT12H\`. */
export const duration = z
  .string()
  .regex(/^P(?!$)(?:(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?|\\d+W)$/);
`;
