/** Reads what `native/disk.c` recorded, with the marks that were put in between. */
export function readRecord(bytes) {
  const operations = [];
  for (let at = 0; at + 15 <= bytes.length; ) {
    const what = String.fromCharCode(bytes[at]);
    const pathLength = bytes.readUInt16LE(at + 1);
    const offset = Number(bytes.readBigUInt64LE(at + 3));
    const length = bytes.readUInt32LE(at + 11);
    const path = bytes.toString('utf8', at + 15, at + 15 + pathLength);
    at += 15 + pathLength;
    const hasData = what === 'W' || what === 'M';
    operations.push({ what, path, offset, data: hasData ? bytes.subarray(at, at + length) : undefined });
    if (hasData) at += length;
  }
  return operations;
}

/** A mark for the record: something that the world was told after all operations before it. */
export function markOf(value) {
  const data = Buffer.from(JSON.stringify(value));
  const head = Buffer.alloc(15);
  head.write('M');
  head.writeUInt32LE(data.length, 11);
  return Buffer.concat([head, data]);
}

/** What a disk holds for sure, and what it was told and may hold or not when the power goes. */
export function createDisk() {
  const synced = new Map();
  // What each sync that runs will have made sure of when it ends.
  const syncing = new Map();
  let unsynced = [];
  return {
    take(operation) {
      const { what, path, offset } = operation;
      if (what === 'B') syncing.set(offset, new Set(unsynced.filter((each) => each.path === path)));
      else if (what === 'S') {
        const covered = syncing.get(offset);
        syncing.delete(offset);
        for (const each of unsynced) if (covered.has(each)) apply(synced, each);
        unsynced = unsynced.filter((each) => !covered.has(each));
      } else if (what === 'U') {
        synced.delete(path);
        unsynced = unsynced.filter((each) => each.path !== path);
      } else unsynced.push(operation);
    },
    /** The files after a power cut now; what was not synced is kept as `choose` says. */
    afterPowerCut(choose) {
      const files = new Map([...synced].map(([path, bytes]) => [path, ownCopy(bytes)]));
      for (const operation of choose(unsynced)) apply(files, operation);
      return files;
    },
  };
}

/** In memory of its own: small buffers share theirs with others. */
function ownCopy(bytes) {
  const copy = Buffer.alloc(bytes.length + 65_536).subarray(0, bytes.length);
  bytes.copy(copy);
  return copy;
}

/** Ways in which a disk loses what was not synced: they may happen in any order, and in sectors of 512 bytes. */
export const powerCuts = {
  nothingKept: () => [],
  allKept: (unsynced) => unsynced,
  someKept: (unsynced) => unsynced.filter(() => Math.random() < 0.5),
  firstKept: (unsynced) => unsynced.slice(0, Math.floor(Math.random() * (unsynced.length + 1))),
  torn: (unsynced) => unsynced.map((operation) => (Math.random() < 0.5 ? torn(operation) : operation)),
};

function torn(operation) {
  if (operation.what !== 'W' || operation.data.length <= 512) return operation;
  const sectors = Math.floor(Math.random() * (operation.data.length / 512));
  return { ...operation, data: operation.data.subarray(0, sectors * 512) };
}

function apply(files, { what, path, offset, data }) {
  const before = files.get(path) ?? Buffer.from(new ArrayBuffer(0));
  const end = what === 'W' ? Math.max(before.length, offset + data.length) : offset;
  const after = resized(before, end);
  if (what === 'W') data.copy(after, offset);
  files.set(path, after);
}

/** Files grow by a page at a time, so there is room for what comes: copying all of it each time takes hours. */
function resized(bytes, length) {
  if (length <= bytes.length) return bytes.subarray(0, length);
  const room = bytes.buffer.byteLength - bytes.byteOffset;
  const larger =
    room >= length ? Buffer.from(bytes.buffer, bytes.byteOffset, length) : Buffer.alloc(length * 2).subarray(0, length);
  if (room < length) bytes.copy(larger);
  return larger.fill(0, bytes.length);
}
