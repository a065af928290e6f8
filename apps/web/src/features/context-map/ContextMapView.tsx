import { renderMermaidMap } from '@lambdastorm/derivation';
import { ActionIcon, Button, Group, Menu, Tooltip, useComputedColorScheme } from '@mantine/core';
import { IconDownload, IconMaximize, IconPlus, IconSitemap, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState } from 'react';
import { copyText } from '../../shared/copyText.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { notifyDone, notifyFailure, notifyRefusal } from '../../shared/ui/notify.ts';
import { useBoardView } from '../board-page/useBoardView.ts';
import { useBoardSession, useDerivation, useMayEdit } from '../board-session/BoardSession.ts';
import { useBoard } from '../boards/boardQueries.ts';
import classes from './contextMap.module.css';
import { drawMap } from './drawMap.ts';
import { exportMap } from './exportMap.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { NewRelation } from './NewRelation.tsx';
import { type Pair, RelationCard } from './RelationCard.tsx';
import { useMapLayout } from './useMapLayout.ts';

const zooms = [0.25, 0.5, 0.75, 1, 1.5, 2] as const;

/** Who depends on whom: read from the flow, refined by people. */
export function ContextMapView() {
  const { model } = useDerivation();
  const { boardId } = useBoardSession();
  const name = useBoard(boardId).data?.name ?? 'Board';
  const { show } = useBoardView();
  const mayEdit = useMayEdit();
  const layout = useMapLayout();
  const scheme = useComputedColorScheme('light');
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const [chosen, setChosen] = useState<Pair>();
  const [isAdding, setAdding] = useState(false);

  if (model.boundedContexts.length === 0) {
    return (
      <EmptyState icon={IconSitemap} title="No bounded context yet">
        Frame notes that share one language on the wall, and the map draws itself from what flows between the frames.
        <p>
          <Button size="xs" variant="default" onClick={() => show('wall')}>
            To the wall
          </Button>
        </p>
      </EmptyState>
    );
  }
  if (layout === 'failed') {
    return (
      <EmptyState icon={IconSitemap} title="The map could not be laid out">
        The wall is as it was. Load the page again to try once more.
      </EmptyState>
    );
  }
  if (layout === undefined) return <div aria-busy className={classes.page} />;
  const title = `Context map of ${name}`;
  const picture = drawMap(layout, title, scheme);

  function step(by: 1 | -1): void {
    const now = zoom === 'fit' ? 1 : zoom;
    const next = by === 1 ? zooms.find((each) => each > now) : zooms.findLast((each) => each < now);
    if (next !== undefined) setZoom(next);
  }

  async function save(format: 'png' | 'svg' | 'mermaid'): Promise<void> {
    try {
      await exportMap({ format, picture, model, name });
    } catch (error) {
      notifyFailure('The map was not exported', error);
    }
  }

  async function copyMermaid(): Promise<void> {
    if (await copyText(renderMermaidMap(model))) notifyDone('The map is on the clipboard, as Mermaid.');
    else notifyRefusal('The browser does not let this page use the clipboard. Export the map as a file instead.');
  }

  return (
    <div className={classes.page}>
      <div className={classes.bar} role="toolbar" aria-label="Context map">
        <h2 className={classes.title}>Context map</h2>
        <Group gap={4} ml="auto">
          {mayEdit && model.boundedContexts.length > 1 ? (
            <Button size="xs" variant="default" leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
              Say how two contexts stand
            </Button>
          ) : null}
          <Menu position="bottom-end">
            <Menu.Target>
              <Button size="xs" variant="default" leftSection={<IconDownload size={14} />}>
                Export
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void save('svg')}>Picture (SVG)</Menu.Item>
              <Menu.Item onClick={() => void save('png')}>Picture (PNG)</Menu.Item>
              <Menu.Item onClick={() => void save('mermaid')}>Mermaid (.mmd)</Menu.Item>
              <Menu.Item onClick={() => void copyMermaid()}>Copy as Mermaid</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Zoom label="Smaller" icon={<IconZoomOut size={16} />} onClick={() => step(-1)} />
          <Zoom label="All of it" icon={<IconMaximize size={16} />} onClick={() => setZoom('fit')} />
          <Zoom label="Larger" icon={<IconZoomIn size={16} />} onClick={() => step(1)} />
        </Group>
      </div>
      <div className={classes.body}>
        <div className={classes.paper} data-zoom={zoom === 'fit' ? 'fit' : 'free'}>
          <MapDrawing layout={layout} picture={picture} zoom={zoom} chosen={chosen} onChoose={setChosen} />
        </div>
        {isAdding ? (
          <NewRelation
            onClose={() => setAdding(false)}
            onAdded={(pair) => {
              setAdding(false);
              setChosen(pair);
            }}
          />
        ) : chosen === undefined ? null : (
          <RelationCard
            key={`${chosen.upstreamId} ${chosen.downstreamId}`}
            pair={chosen}
            onClose={() => setChosen(undefined)}
          />
        )}
      </div>
    </div>
  );
}

interface ZoomProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly onClick: () => void;
}

function Zoom({ label, icon, onClick }: ZoomProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={30} aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
