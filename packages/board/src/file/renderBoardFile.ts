import type { BoardFrame } from '../BoardFrame.ts';
import type { FrameDetails } from '../FrameDetails.ts';
import type { NoteDetails, StickyNote } from '../StickyNote.ts';
import { type BoardFile, boardFileFormat, boardFileVersion } from './parseBoardFile.ts';

/** The text of a board file: the same board gives the same bytes. */
export function renderBoardFile({ name, snapshot }: BoardFile): string {
  const { extra, level, checksWording, notes, frames, connections, relationships, views, dismissed } = snapshot;
  const file = {
    format: boardFileFormat,
    version: boardFileVersion,
    name,
    level,
    checksWording,
    notes: notes.map(toFileNote),
    frames: frames.map(toFileFrame),
    connections: connections.map(({ id, from, to, label, extra: more }) => ({ id, from, to, label, ...more })),
    relationships: relationships.map(({ upstream, downstream, mutual, patterns, extra: more }) => ({
      ...{ upstream, downstream, mutual, patterns },
      ...more,
    })),
    // Absent when empty: a board file of before they were known keeps its bytes.
    ...(views.length === 0
      ? {}
      : { views: views.map(({ id, name, position, size, extra: more }) => ({ id, name, position, size, ...more })) }),
    ...(dismissed.length === 0
      ? {}
      : { dismissed: dismissed.map(({ from, to, extra: more }) => ({ from, to, ...more })) }),
    ...extra,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function toFileNote({ id, kind, text, position, size, pivotal, locked, group, details, extra }: StickyNote): object {
  return {
    ...{ id, kind, text, position, size },
    ...(pivotal ? { pivotal } : {}),
    ...{ locked, group },
    ...(Object.keys(details).length === 0 ? {} : { details: toFileDetails(details) }),
    ...extra,
  };
}

function toFileFrame({ id, kind, title, position, size, locked, group, details, extra }: BoardFrame): object {
  return {
    ...{ id, kind, title, position, size, locked, group },
    ...(details === undefined ? {} : { details: toFileFrameDetails(details) }),
    ...extra,
  };
}

/** Keys in one fixed order, whatever order people filled them in. */
function toFileFrameDetails({ extra, ...details }: FrameDetails): object {
  const { purpose, team, domain, role, decisions, assumptions, types, bigBallOfMud } = details;
  return { purpose, team, domain, role, decisions, assumptions, types, bigBallOfMud, ...extra };
}

/** Keys in one fixed order, whatever order people filled them in. */
function toFileDetails({ payload, extra, ...rest }: NoteDetails): object {
  const { description, http, system, key, resolved, owner, decision, synonyms, minutes, examples, muted } = rest;
  const carried =
    payload === undefined
      ? {}
      : payload.type === 'jsonSchema'
        ? { schema: payload.schema }
        : { payload: withoutType(payload) };
  const said = { http, system, key, resolved, owner, decision, synonyms, minutes, examples, muted };
  return { description, ...carried, ...said, ...extra };
}

function withoutType({ type: _type, ...payload }: { readonly type: string }): object {
  return payload;
}
