import { useDocumentTitle } from '@mantine/hooks';
import { useSearch } from '@tanstack/react-router';
import { countOf } from '../../../shared/countOf.ts';
import { useCatalogGraph } from '../catalogQueries.ts';
import { PageLoading } from '../PageLoading.tsx';
import { PageMissing } from '../PageMissing.tsx';
import { GraphBar } from './GraphBar.tsx';
import { GraphCanvas } from './GraphCanvas.tsx';
import { GraphList } from './GraphList.tsx';
import classes from './graph.module.css';
import { toGraphQuery } from './graphSearch.ts';
import { graphTitle } from './graphTitle.ts';
import { useGraphLayout } from './useGraphLayout.ts';

/** A graph of the catalog: all contexts, what is around a message, its whole flow, or where its fields come from. */
export function GraphPage() {
  const search = useSearch({ from: '/workspaces/$workspaceId/catalog/map' });
  const graph = useCatalogGraph(toGraphQuery(search));
  useDocumentTitle(`${graphTitle(search, graph.data)} · Lambdastorm`);
  if (graph.isPending) return <PageLoading what="the graph" />;
  if (graph.data === undefined) return <PageMissing what="graph" query={graph} />;
  return <Graph graph={graph.data} />;
}

function Waiting({ count }: { readonly count: number }) {
  return (
    <p role="status" className={classes.waiting}>
      Finding a place for {countOf(count, 'thing')} …
    </p>
  );
}

function Graph({ graph }: { readonly graph: Parameters<typeof useGraphLayout>[0] }) {
  const search = useSearch({ from: '/workspaces/$workspaceId/catalog/map' });
  const layout = useGraphLayout(graph);
  if (graph.nodes.length === 0) {
    return (
      <div className={classes.page}>
        <GraphBar graph={graph} layout={undefined} />
        <p className={classes.note}>
          {search.fields === true ? 'It carries no fields.' : 'No context is published yet.'}
        </p>
      </div>
    );
  }
  return (
    <div className={classes.page}>
      <GraphBar graph={graph} layout={layout.data} />
      {layout.isError ? (
        <p className={classes.note}>The graph could not be laid out. Here is what it says as a list.</p>
      ) : null}
      {search.as === 'list' || layout.isError ? (
        <GraphList graph={graph} />
      ) : layout.data === undefined ? (
        <Waiting count={graph.nodes.length} />
      ) : (
        <GraphCanvas key={JSON.stringify(search)} layout={layout.data} around={search.around} />
      )}
    </div>
  );
}
