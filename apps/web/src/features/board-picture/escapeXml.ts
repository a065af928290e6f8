/** A text as XML may hold it; characters that no XML may hold, and controls that nobody sees, are dropped. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ''));
}

/** Only what XML would take for markup. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
