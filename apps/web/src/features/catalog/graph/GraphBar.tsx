import type { CatalogGraph } from '@lambdastorm/contract';
import { Button, Menu, NativeSelect, SegmentedControl, useComputedColorScheme } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { copyText } from '../../../shared/copyText.ts';
import { notifyDone, notifyFailure, notifyRefusal } from '../../../shared/ui/notify.ts';
import shared from '../catalog.module.css';
import { useWorkspaceId } from '../catalogQueries.ts';
import { useContexts } from '../useContexts.ts';
import { drawGraph } from './drawGraph.ts';
import { exportGraph } from './exportGraph.ts';
import classes from './graph.module.css';
import type { GraphLayout } from './graphLayout.ts';
import { type GraphSearch, parseGraphSearch } from './graphSearch.ts';
import { graphTitle } from './graphTitle.ts';
import { renderMermaidGraph } from './renderMermaidGraph.ts';

const depths = [
  { value: '1', label: 'One step' },
  { value: '2', label: 'Two steps' },
  { value: '3', label: 'Three steps' },
  { value: 'all', label: 'The whole flow' },
] as const;

/** Those that can be chosen, and the one that the address has. */
function depthsFor(isMessage: boolean, depth: GraphSearch['depth']): { value: string; label: string }[] {
  const offered = depths.filter(({ value }) => isMessage || value !== 'all');
  const isOffered = depth === undefined || offered.some(({ value }) => value === String(depth));
  return isOffered ? [...offered] : [...offered, { value: String(depth), label: `${depth} steps` }];
}

export interface GraphBarProps {
  readonly graph: CatalogGraph;
  readonly layout: GraphLayout | undefined;
}

/** What the graph is about, how far it goes, and the ways to take it along. */
export function GraphBar({ graph, layout }: GraphBarProps) {
  const search = useSearch({ from: '/workspaces/$workspaceId/catalog/map' });
  const workspaceId = useWorkspaceId();
  const navigate = useNavigate();
  const isMessage = search.around?.includes('/') === true;

  function go(change: Record<string, unknown>): void {
    const next: GraphSearch = parseGraphSearch({ ...search, ...change });
    void navigate({ to: '/workspaces/$workspaceId/catalog/map', params: { workspaceId }, search: next, replace: true });
  }

  return (
    <div className={classes.bar} role="toolbar" aria-label="Graph">
      <h1 className={classes.title}>{graphTitle(search, graph)}</h1>
      {search.around === undefined ? null : (
        <Link to="/workspaces/$workspaceId/catalog/map" params={{ workspaceId }} search={{}} className={shared.link}>
          All contexts
        </Link>
      )}
      <span className={classes.gap} />
      {search.around === undefined || search.fields === true ? null : (
        <NativeSelect
          size="xs"
          aria-label="How far"
          value={String(search.depth ?? 2)}
          data={depthsFor(isMessage, search.depth)}
          onChange={({ currentTarget: { value } }) => go({ depth: value === 'all' ? 'all' : Number(value) })}
        />
      )}
      {isMessage ? (
        <SegmentedControl
          size="xs"
          aria-label="What is shown"
          data={[
            { value: 'flow', label: 'Messages' },
            { value: 'fields', label: 'Fields' },
          ]}
          value={search.fields === true ? 'fields' : 'flow'}
          onChange={(value) => go({ fields: value === 'fields' || undefined })}
        />
      ) : null}
      <SegmentedControl
        size="xs"
        aria-label="How it is shown"
        data={[
          { value: 'drawing', label: 'Drawing' },
          { value: 'list', label: 'List' },
        ]}
        value={search.as ?? 'drawing'}
        onChange={(value) => go({ as: value })}
      />
      <ExportMenu graph={graph} layout={layout} />
    </div>
  );
}

function ExportMenu({ graph, layout }: GraphBarProps) {
  const search = useSearch({ from: '/workspaces/$workspaceId/catalog/map' });
  const scheme = useComputedColorScheme('light');
  const contexts = useContexts();

  async function save(format: 'svg' | 'mermaid'): Promise<void> {
    if (layout === undefined) return;
    const frameOf = (source: string): string => contexts.get(source)?.contextId ?? source;
    try {
      const picture = drawGraph(layout, { title: graphTitle(search, graph), palette: scheme, frameOf });
      await exportGraph(format, graph, picture);
    } catch (error) {
      notifyFailure('The graph was not exported', error);
    }
  }

  async function copy(): Promise<void> {
    if (await copyText(renderMermaidGraph(graph))) notifyDone('The graph is on the clipboard, as Mermaid.');
    else notifyRefusal('The browser does not let this page use the clipboard. Export the graph as a file instead.');
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          disabled={layout === undefined}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('svg')}>Picture (SVG)</Menu.Item>
        <Menu.Item onClick={() => void save('mermaid')}>Mermaid (.mmd)</Menu.Item>
        <Menu.Item onClick={() => void copy()}>Copy as Mermaid</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
