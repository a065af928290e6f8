import fc from 'fast-check';
import type { BoardEdit } from '../BoardEdit.ts';
import type { FrameKind } from '../BoardFrame.ts';
import type { BoardLevel } from '../BoardSnapshot.ts';
import type { StickyKind, StickyNote } from '../StickyNote.ts';
import { stickyKinds } from '../stickyKinds.ts';

// Yjs takes plain data only, and fast-check's records have no prototype now and then.
function plain<Model extends object, Required extends keyof Model = keyof Model>(
  model: { readonly [Key in keyof Model]: fc.Arbitrary<Model[Key]> },
  requiredKeys = Object.keys(model) as Required[],
) {
  return fc.record<Model, Required>(model, { requiredKeys, noNullPrototype: true });
}

const anyId = fc.constantFrom('a', 'b', 'c', 'd');
const anyCoordinate = fc.integer({ min: -1000, max: 1000 });
const anyPoint = plain({ x: anyCoordinate, y: anyCoordinate });
const anySize = plain({ width: fc.integer({ min: 1, max: 500 }), height: fc.integer({ min: 1, max: 500 }) });
const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyKind = fc.constantFrom(...(Object.keys(stickyKinds) as StickyKind[]));
const anyFrameKind = fc.constantFrom<FrameKind>('boundedContext', 'swimlane', 'section');
const anyPatterns = plain({
  upstream: fc.uniqueArray(fc.constantFrom('openHostService' as const, 'publishedLanguage' as const)),
  downstream: fc.uniqueArray(fc.constantFrom('conformist' as const, 'anticorruptionLayer' as const)),
});

const anyNote: fc.Arbitrary<StickyNote> = plain(
  {
    id: anyId,
    kind: anyKind,
    text: anyText,
    position: anyPoint,
    size: anySize,
    pivotal: fc.boolean(),
    details: plain({ description: anyText, key: anyText, muted: fc.constant({ 'hotspot-open': 'Later' }) }, []),
    locked: fc.constant(true as const),
    group: anyId,
  },
  ['id', 'kind', 'text', 'position', 'size', 'pivotal', 'details'],
);

/** Edits of a small board, so that they meet: four ids, and some of them are not there. */
export const anyEdit: fc.Arbitrary<BoardEdit> = fc.oneof(
  plain({ type: fc.constant('addNote'), note: anyNote }),
  plain({ type: fc.constant('addNote'), note: anyNote }),
  plain({ type: fc.constant('moveNote'), noteId: anyId, to: anyPoint }),
  plain({ type: fc.constant('resizeNote'), noteId: anyId, position: anyPoint, size: anySize }),
  plain({ type: fc.constant('rewordNote'), noteId: anyId, text: anyText }),
  plain({ type: fc.constant('changeNoteKind'), noteId: anyId, kind: anyKind }),
  plain({ type: fc.constant('markPivotal'), noteId: anyId, pivotal: fc.boolean() }),
  plain({
    type: fc.constant('changeNoteDetails'),
    noteId: anyId,
    details: plain({ description: fc.option(anyText, { nil: undefined }), owner: anyText }, []),
  }),
  plain({ type: fc.constant('removeNote'), noteId: anyId }),
  plain({
    type: fc.constant('addFrame'),
    frame: plain(
      {
        id: anyId,
        kind: anyFrameKind,
        title: anyText,
        position: anyPoint,
        size: anySize,
        locked: fc.constant(true as const),
        group: anyId,
        details: plain({ purpose: anyText }),
      },
      ['id', 'kind', 'title', 'position', 'size'],
    ),
  }),
  plain({ type: fc.constant('moveFrame'), frameId: anyId, to: anyPoint }),
  plain({ type: fc.constant('resizeFrame'), frameId: anyId, position: anyPoint, size: anySize }),
  plain({ type: fc.constant('changeFrameKind'), frameId: anyId, kind: anyFrameKind }),
  plain({ type: fc.constant('retitleFrame'), frameId: anyId, title: anyText }),
  plain({
    type: fc.constant('changeFrameDetails'),
    frameId: anyId,
    details: plain({ purpose: fc.option(anyText, { nil: undefined }), team: anyText }, []),
  }),
  plain({ type: fc.constant('removeFrame'), frameId: anyId }),
  plain({
    type: fc.constant('addConnection'),
    connection: plain({ id: anyId, from: anyId, to: anyId, label: anyText }),
  }),
  plain({ type: fc.constant('relabelConnection'), connectionId: anyId, label: anyText }),
  plain({ type: fc.constant('removeConnection'), connectionId: anyId }),
  plain({
    type: fc.constant('setRelationship'),
    relationship: plain(
      { upstream: anyId, downstream: anyId, patterns: anyPatterns, mutual: fc.constant('partnership' as const) },
      ['upstream', 'downstream', 'patterns'],
    ),
  }),
  plain({ type: fc.constant('lockNote'), noteId: anyId, locked: fc.boolean() }),
  plain({ type: fc.constant('lockFrame'), frameId: anyId, locked: fc.boolean() }),
  plain({ type: fc.constant('groupNote'), noteId: anyId, group: fc.option(anyId, { nil: undefined }) }),
  plain({ type: fc.constant('groupFrame'), frameId: anyId, group: fc.option(anyId, { nil: undefined }) }),
  plain({
    type: fc.constant('setView'),
    view: plain({ id: anyId, name: anyText, position: anyPoint, size: anySize }),
  }),
  plain({ type: fc.constant('removeView'), viewId: anyId }),
  plain({ type: fc.constant('dismissConnection'), from: anyId, to: anyId }),
  plain({ type: fc.constant('restoreConnection'), from: anyId, to: anyId }),
  plain({ type: fc.constant('removeRelationship'), upstream: anyId, downstream: anyId }),
  plain({ type: fc.constant('checkWording'), isOn: fc.boolean() }),
  plain({ type: fc.constant('setLevel'), level: fc.constantFrom<BoardLevel>('bigPicture', 'softwareDesign') }),
) as fc.Arbitrary<BoardEdit>;
