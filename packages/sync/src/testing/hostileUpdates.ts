import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

const mallory = 7;

/** The bytes of what a peer with Yjs in its hands writes onto a copy of a document. */
export function updateBy(base: Y.Doc, write: (doc: Y.Doc) => void, clientId: number = mallory): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(base));
  doc.clientID = clientId;
  const before = Y.encodeStateVector(doc);
  let update: Uint8Array | undefined;
  doc.on('update', (bytes: Uint8Array) => {
    update = bytes;
  });
  doc.transact(() => write(doc));
  return update ?? Y.encodeStateAsUpdate(doc, before);
}

/** The bytes of an update written by hand: one section of one struct, or what `write` makes of it. */
function forged(write: (to: encoding.Encoder) => void): Uint8Array {
  return encoding.encode((to) => {
    for (const number of [1, 1, mallory, 0]) encoding.writeVarUint(to, number);
    write(to);
    encoding.writeVarUint(to, 0);
  });
}

/** What must not get onto a board, by name. */
export function hostileUpdates(base: Y.Doc): Record<string, Uint8Array> {
  const note = (write: (notes: Y.Map<unknown>) => void) => updateBy(base, (doc) => write(doc.getMap('notes')));
  return {
    'nothing at all': new Uint8Array(),
    'random bytes': Uint8Array.from({ length: 64 }, (_, index) => (index * 89 + 41) % 256),
    'a root that boards have not': updateBy(base, (doc) => doc.getMap('evil').set('a', 1)),
    'a root named __proto__': updateBy(base, (doc) => doc.getMap('__proto__').set('a', 1)),
    'a list in a root': updateBy(base, (doc) => doc.getArray('list').push([1])),
    'a key __proto__': note((notes) => notes.set('__proto__', 1)),
    'a value with __proto__': note((notes) => notes.set('a', JSON.parse('{"__proto__":{"isAdmin":true}}'))),
    'a deep value': note((notes) => notes.set('a', deep(60))),
    'a value so deep that reading it overflows the stack': forged((to) => {
      encoding.writeUint8(to, 8 | 32);
      encoding.writeVarUint(to, 1);
      for (const text of ['notes', 'a']) encoding.writeVarString(to, text);
      encoding.writeVarUint(to, 1);
      for (let depth = 0; depth < 50_000; depth++) {
        encoding.writeUint8(to, 117);
        encoding.writeVarUint(to, 1);
      }
      encoding.writeUint8(to, 126);
    }),
    'a text of 600,000 letters': note((notes) => notes.set('a', 'x'.repeat(600_000))),
    'a key of 5,000 letters': note((notes) => notes.set('k'.repeat(5_000), 1)),
    'a document in the document': note((notes) => notes.set('a', new Y.Doc())),
    'an XML element': note((notes) => notes.set('a', new Y.XmlElement('script'))),
    'a text type': note((notes) => notes.set('a', new Y.Text('hi'))),
    'an array type': note((notes) => notes.set('a', new Y.Array())),
    'binary content': note((notes) => notes.set('a', new Uint8Array(100))),
    'too many clients': Y.mergeUpdates(
      Array.from({ length: 600 }, (_, index) =>
        updateBy(base, (doc) => doc.getMap('notes').set('a', 1), 1_000 + index),
      ),
    ),
    'a gap of 2^52': forged((to) => {
      encoding.writeUint8(to, 0);
      encoding.writeVarUint(to, 2 ** 52);
    }),
    'deleted content of length 2^52': forged((to) => {
      encoding.writeUint8(to, 1);
      encoding.writeVarUint(to, 1);
      encoding.writeVarString(to, 'notes');
      encoding.writeVarUint(to, 2 ** 52);
    }),
    'more than fits into a frame': updateBy(base, (doc) => {
      for (let index = 0; index < 3; index++) doc.getMap('notes').set(`n${index}`, 'x'.repeat(400_000));
    }),
  };
}

function deep(depth: number): unknown {
  return depth === 0 ? 1 : [deep(depth - 1)];
}
