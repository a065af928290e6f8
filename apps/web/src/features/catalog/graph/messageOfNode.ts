import { MessageKind } from '@lambdastorm/contract';
import type { MessageAddress } from '../catalogQueries.ts';
import type { GraphNode } from './graphLayout.ts';

/** The message that a node is, or that a field lies in. Ids are `source/kind/wireName`, those of fields end in `#field`. */
export function messageOfNode({ id, source, wireName }: GraphNode): MessageAddress | undefined {
  const kind = MessageKind.options.find((each) => id.startsWith(`${source}/${each}/`));
  return kind === undefined || wireName === undefined ? undefined : { source, kind, wireName };
}
