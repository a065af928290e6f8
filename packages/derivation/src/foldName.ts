/** The form in which two names are the same: Unicode NFC, white space and case folded. */
export function foldName(text: string): string {
  // Upper case first: it makes `ß` and `SS`, or the two small sigmas, one.
  return tidyName(text).toUpperCase().toLowerCase().normalize('NFC');
}

/** A name as people wrote it, in NFC and with single spaces. */
export function tidyName(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
