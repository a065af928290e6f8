import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import { expect, it } from 'vitest';
import { compileProjects } from '../testing/compileProjects.ts';
import { withoutEachArrow, withoutEachField, withoutEachNote } from '../testing/deletions.ts';
import { generateWithout } from '../testing/generateWithout.ts';

const contexts = examples.flatMap(({ id: wall, board }) =>
  deriveModel(board).model.boundedContexts.map(({ id }) => ({ wall, contextId: id, board })),
);

it.each(contexts)(
  '[R25] edited files of $wall/$contextId compile without any one note, field or arrow',
  async ({ board, contextId }) => {
    const deletions = [...withoutEachNote(board), ...withoutEachField(board, contextId), ...withoutEachArrow(board)];
    expect(await compileProjects(generateWithout(board, contextId, deletions))).toBe('');
  },
  900_000,
);
