import { AppError } from '../http/AppError.ts';

/** Refuses what guessers try first (OWASP ASVS 5.0, 6.2.4). The list is large, and few requests need it. */
export async function refuseCommonPassword(password: string): Promise<void> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const known: readonly (string | number)[] = dictionary['passwords-common'];
  if (!known.includes(password.toLowerCase())) return;
  throw new AppError('invalid-request', 'This password is one of those that are tried first. Choose another one.');
}
