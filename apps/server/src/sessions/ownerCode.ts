import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The one-time code that makes its holder the owner of an installation that has none. It lives as long as the process. */
export interface OwnerCode {
  isNeeded(): Promise<boolean>;
  /** What to print; `undefined` when there is an owner. */
  show(): Promise<string | undefined>;
  /** Whether this is the code, and there is no owner. */
  isValid(code: string): Promise<boolean>;
  /** The same, true once. */
  take(code: string): Promise<boolean>;
}

export function createOwnerCode(hasOwner: () => Promise<boolean>): OwnerCode {
  const code = randomBytes(16).toString('base64url');
  let isTaken = false;

  async function isNeeded(): Promise<boolean> {
    return !isTaken && !(await hasOwner());
  }

  async function isValid(said: string): Promise<boolean> {
    return timingSafeEqual(digestOf(said), digestOf(code)) && (await isNeeded());
  }

  return {
    isNeeded,
    show: async () => ((await isNeeded()) ? code : undefined),
    isValid,
    async take(said) {
      if (!(await isValid(said)) || isTaken) return false;
      isTaken = true;
      return true;
    },
  };
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
