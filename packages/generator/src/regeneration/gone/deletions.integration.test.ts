import { expect, it } from 'vitest';
import { compileProjects } from '../testing/compileProjects.ts';
import { pizza } from '../testing/createDesk.ts';
import { withoutEachField, withoutEachNote } from '../testing/deletions.ts';
import { generateWithout } from '../testing/generateWithout.ts';

it.each(['ctx-ordering', 'ctx-kitchen'])(
  '[R25] edited files of %s compile without any one note or field of the wall',
  async (contextId) => {
    const deletions = [...withoutEachNote(pizza), ...withoutEachField(pizza, contextId)];
    expect(await compileProjects(generateWithout(pizza, contextId, deletions))).toBe('');
  },
  120_000,
);
