import { useEffect } from 'react';
import { useDerivation } from '../../board-session/BoardSession.ts';
import { useFindingMarks } from './findingMarks.ts';

/** Hands each reading's findings to the notes. Apart, so that a reading renders this and the notes that it marks. */
export function KeepFindingMarks(): null {
  const { findings } = useDerivation();
  useEffect(() => useFindingMarks.getState().show(findings), [findings]);
  return null;
}
