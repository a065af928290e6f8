const byteOrderMark = '\uFEFF';

/** A text as the generator writes it: editors and git may change marks and line ends, and that is no edit. */
export function withoutForm(raw: string): string {
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** A text in the form in which the user keeps the file: byte order mark, line ends and the last of them. */
export function inFormOf(raw: string, text: string): string {
  const mark = raw.startsWith(byteOrderMark) ? byteOrderMark : '';
  const windowsEnds = raw.split('\r\n').length - 1;
  const isWindows = windowsEnds * 2 > raw.split('\n').length - 1;
  const whole = /(^\uFEFF?|\n)$/.test(raw) ? text : text.replace(/\n$/, '');
  return `${mark}${isWindows ? whole.replaceAll('\n', '\r\n') : whole}`;
}
