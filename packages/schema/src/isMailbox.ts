import { format } from '@cfworker/json-schema';

/** Whether a text is an e-mail address as people mean it: to the letter of the standards `mia@till` is one, too. */
export function isMailbox(text: string): boolean {
  return /@[^@]+\.[^@]+$/.test(text) && format['email']?.(text) === true;
}
