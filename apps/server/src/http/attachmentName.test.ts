import { expect, it } from 'vitest';
import { attachmentName } from './attachmentName.ts';

it.each([
  ['Ordering', 'Ordering.zip'],
  ['Bestellung – Ä 注文 🍕', 'Bestellung – Ä 注文 🍕.zip'],
  ['../../etc/passwd', 'etc passwd.zip'],
  ['a\\b:c*d?"e<f>g|h', 'a b c d e f g h.zip'],
  ['line\r\nSet-Cookie: x', 'line Set-Cookie x.zip'],
  ['\u202Egnp.exe', 'gnp.exe.zip'],
  [' ... ', 'board.zip'],
  ['', 'board.zip'],
  ['🍕'.repeat(300), `${'🍕'.repeat(80)}.zip`],
])('names a file for %j', (name, file) => {
  expect(attachmentName(name, '.zip')).toBe(file);
});
