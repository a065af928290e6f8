import type { CatalogGraph } from '@lambdastorm/contract';
import shared from '../catalog.module.css';
import { useContexts } from '../useContexts.ts';
import classes from './graph.module.css';
import type { GraphNode } from './graphLayout.ts';
import { NodeLink } from './NodeLink.tsx';

/** The same graph in words: each thing with what it leads to. */
export function GraphList({ graph: { nodes, edges } }: { readonly graph: CatalogGraph }) {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const contexts = useContexts();
  const placeOf = ({ kind, source }: GraphNode): string =>
    kind === 'context' ? '' : (contexts.get(source)?.name ?? source);
  return (
    <ul className={classes.list} aria-label="Things in the graph">
      {nodes.map((node) => {
        const out = edges.filter(({ from }) => from === node.id);
        return (
          <li key={node.id}>
            <p className={classes.thing}>
              <NodeLink node={node} /> <span className={shared.dim}>{placeOf(node)}</span>
            </p>
            {out.length === 0 ? null : (
              <ul className={classes.leadsTo}>
                {out.map(({ to, label }) => {
                  const target = nodeById.get(to);
                  return target === undefined ? null : (
                    <li key={to}>
                      <span className={shared.dim}>{label} </span>
                      <NodeLink node={target} />
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
