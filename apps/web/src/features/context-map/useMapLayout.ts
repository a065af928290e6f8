import type { DomainModel } from '@lambdastorm/model';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { useEffect, useState } from 'react';
import { startElk } from '../../shared/elk/startElk.ts';
import { useBoardSnapshot, useDerivation } from '../board-session/BoardSession.ts';
import { type MapLayout, toElkMap, toMapLayout } from './mapLayout.ts';

/** The map of the board, laid out again when it changes; meanwhile the one before. `failed` when it can't be laid out. */
export function useMapLayout(): MapLayout | 'failed' | undefined {
  const { model } = useDerivation();
  const board = useBoardSnapshot();
  const [layout, setLayout] = useState<MapLayout | 'failed'>();
  // Most edits of a wall leave its map as it is.
  const graph = JSON.stringify(toElkMap(model, board));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph says all that the map shows of the model.
  useEffect(() => {
    let isWanted = true;
    void layOutMap(graph, model)
      .catch((error: unknown) => {
        reportError(error);
        return 'failed' as const;
      })
      .then((next) => {
        if (isWanted) setLayout(next);
      });
    return () => {
      isWanted = false;
    };
  }, [graph]);
  return layout;
}

async function layOutMap(graph: string, model: DomainModel): Promise<MapLayout> {
  const elk = await startElk();
  try {
    return toMapLayout(await elk.layout(JSON.parse(graph) as ElkNode), model);
  } finally {
    elk.terminateWorker();
  }
}
