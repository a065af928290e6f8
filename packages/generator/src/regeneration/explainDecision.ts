import type { FileDecision } from './FileDecision.ts';

/** What a person has to do about a file, where there is something to do; `path` is how they know it. */
export function explainDecision(decision: FileDecision, path = decision.path): string | undefined {
  const { status, obstacle, backup } = decision;
  if (obstacle?.type === 'markers') {
    return `${path} still has the conflict of an earlier run in line ${obstacle.line}. Settle what stands between the markers, take them away and generate again.`;
  }
  if (obstacle?.type === 'foreign') {
    return `${path} was there before anything was generated. Move it out of the way, or generate into another folder.`;
  }
  switch (status) {
    case 'edited':
      return `${path} is generated, and somebody changed it. Move the change to a file of your own and generate again with --discard-edits, or make the file yours with --eject.`;
    case 'conflict':
      return `${path} was changed here and in the model in the same lines. Settle what stands between the markers.`;
    case 'orphaned':
      return `${path} is no longer part of the model, and stays because its text is yours. Delete it when you don't need it.`;
    case 'signatureChanged':
      return `${path} is yours and stays, but what it is given or has to return is another. Look at it.`;
    case 'updated':
      return backup === undefined ? undefined : `${path} was replaced; what stood there is kept in ${backup}.`;
    case 'created':
    case 'merged':
    case 'renamed':
    case 'unchanged':
    case 'kept':
    case 'ejected':
    case 'removed':
      return undefined;
  }
}
