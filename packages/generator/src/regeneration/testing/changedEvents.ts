import type { Field } from '@lambdastorm/schema';
import { withField } from '../../targets/aws-lambda-typescript/testing/changedPizza.ts';
import { manifestPath } from '../Manifest.ts';
import { parseManifest } from '../parseManifest.ts';
import { rememberContext } from '../rememberContext.ts';
import { type Board, createDesk, pizza } from './createDesk.ts';

type Desk = ReturnType<typeof createDesk>;

/** “Order placed” in both contexts of the pizza example, with one more field that has to be there. */
export function withRequired(board: Board, name: string): Board {
  const field: Field = { name, type: 'string', required: true };
  return ['order-placed', 'order-placed-in-kitchen'].reduce((before, id) => withField(before, id, field), board);
}

/** Each change breaks those who read the event as it was before. */
export const second: Board = withRequired(pizza, 'total');
export const third: Board = withRequired(second, 'currency');

/** Ordering, which tells the event, and the kitchen, which hears it; each generated again with the other at hand. */
export function startedDesks(): { readonly ordering: Desk; readonly kitchen: Desk; generate(board: Board): void } {
  const ordering = createDesk();
  const others: [string, ReturnType<typeof rememberContext>][] = [];
  const kitchen = createDesk('aws-lambda-typescript', 'ctx-kitchen', others);
  const generate = (board: Board): void => {
    const manifest = ordering.files.get(manifestPath);
    others.length = 0;
    if (manifest !== undefined) {
      const known = rememberContext(parseManifest(manifest, manifestPath), (path) => ordering.files.has(path));
      others.push(['ctx-ordering', known]);
    }
    kitchen.generate(board);
    ordering.generate(board);
  };
  generate(pizza);
  return { ordering, kitchen, generate };
}
