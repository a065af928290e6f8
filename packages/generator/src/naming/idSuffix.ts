/** A short text in `a–z` and `0–9` that follows from an id alone, so that it stays when anything else changes. */
export function idSuffix(id: string, length = 5): string {
  return hash53(id).toString(36).padStart(11, '0').slice(-length);
}

// cyrb53, a public-domain hash of 53 bits: enough to tell notes apart, and no cryptography to load in a browser.
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
