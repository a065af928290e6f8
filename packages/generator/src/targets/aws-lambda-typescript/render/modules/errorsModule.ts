/** `src/generated/errors.ts` of every project that needs it. */
export const errorsModule = `import type { z } from 'zod';

/** Something that is on the wall and not yet in the code. */
export class NotDecided extends Error {
  constructor(what: string, file: string) {
    super(\`\${what} is not decided yet: write it in \${file}.\`);
    this.name = 'NotDecided';
  }
}

/** A command that the rules of the domain do not allow; whoever sent it is told the reason. */
export class CommandRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'CommandRefused';
  }
}

/** Others changed the same thing at the same time, and went on doing so; doing it again may help. */
export class Conflict extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'Conflict';
  }
}

/** A message that is not what its schema says. It ends in the dead-letter queue with this reason. */
export class InvalidMessage extends Error {
  constructor(what: string, issues: readonly Issue[]) {
    const problems = issues.map(({ path, message }) => \`\${path}: \${message}\`);
    super(\`\${what} does not fit its schema. \${problems.join('; ')}\`);
    this.name = 'InvalidMessage';
  }

  static of(what: string, error: z.ZodError): InvalidMessage {
    return new InvalidMessage(what, toIssues(error));
  }
}

/** One thing that is wrong, and where: a JSON Pointer. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

export function toIssues(error: z.ZodError): Issue[] {
  return error.issues.map(({ path, message }) => ({ path: toPointer(path), message }));
}

function toPointer(path: readonly PropertyKey[]): string {
  return path
    .map((part) => \`/\${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}\`)
    .join('');
}
`;
