/** A UUID of version 4's form that is always the same for the same text: FNV-1a, once per 32 bits. */
export function uuidFrom(text: string): string {
  const hex = [0, 1, 2, 3].map((round) => hash(`${round}:${text}`).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  // The last characters have moved little yet.
  for (let round = 0; round < 4; round++) value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return value >>> 0;
}
