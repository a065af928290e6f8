const hueCount = 12;

/** The colour of a bounded context, the same wherever it is shown: in frames, lists, map and thumbnails. */
export function contextHue(frameId: string): string {
  return `var(--context-hue-${contextHueIndex(frameId)})`;
}

/** FNV-1a over code units: ids that differ in one letter get hues that have nothing to do with each other. */
export function contextHueIndex(frameId: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < frameId.length; index += 1) {
    hash = Math.imul(hash ^ frameId.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % hueCount;
}
