import { CloseButton, Loader, Tabs } from '@mantine/core';
import { IconHistory, IconMessage } from '@tabler/icons-react';
import { type CSSProperties, lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary.tsx';
import { useDerivation } from '../board-session/BoardSession.ts';
import { CommentsPanel } from '../comments/CommentsPanel.tsx';
import { useThreads } from '../comments/commentQueries.ts';
import { FindingsPanel } from '../findings/FindingsPanel.tsx';
import { HistoryPanel } from '../history/HistoryPanel.tsx';
import { ModelPanel } from '../model-explorer/ModelPanel.tsx';
import { DetailsPanel } from '../note-details/DetailsPanel.tsx';
import { OutlinePanel } from '../outline/OutlinePanel.tsx';
import { PanelResizer } from './PanelResizer.tsx';
import { panelFailure } from './panelFailure.tsx';
import { type PanelTab, usePanel, usePanelWidth } from './panelStore.ts';
import classes from './SidePanel.module.css';

const CodePanel = lazy(async () => ({ default: (await import('../code-preview/CodePanel.tsx')).CodePanel }));

const panels: Record<PanelTab, () => ReactNode> = {
  details: () => <DetailsPanel />,
  findings: () => <FindingsPanel />,
  model: () => <ModelPanel />,
  code: () => <CodePanel />,
  outline: () => <OutlinePanel />,
  comments: () => <CommentsPanel />,
  history: () => <HistoryPanel />,
};

export function SidePanel() {
  const { tab, show, toggle } = usePanel();
  const width = usePanelWidth();
  const { findings } = useDerivation();
  const unread = (useThreads().data ?? []).filter(
    ({ isUnread, resolvedAt }) => isUnread && resolvedAt === undefined,
  ).length;

  return (
    <aside className={classes.panel} style={{ '--panel-width': `${width}px` } as CSSProperties} aria-label="Panel">
      <PanelResizer />
      <Tabs
        value={tab}
        onChange={(value) => show((value ?? 'details') as PanelTab)}
        keepMounted={false}
        classNames={{ root: classes.tabs, panel: classes.content, tab: classes.tab, list: classes.list }}
      >
        <div className={classes.bar}>
          <Tabs.List>
            <Tabs.Tab value="details">Details</Tabs.Tab>
            <Tabs.Tab value="findings">
              Findings{findings.length === 0 ? null : <FindingsMark count={findings.length} />}
            </Tabs.Tab>
            <Tabs.Tab value="model">Model</Tabs.Tab>
            <Tabs.Tab value="code">Code</Tabs.Tab>
            <Tabs.Tab value="outline">Outline</Tabs.Tab>
            <Tabs.Tab
              value="comments"
              aria-label={unread === 0 ? 'Comments' : `Comments, ${unread} not read`}
              title="Comments"
            >
              <IconMessage size={16} aria-hidden />
              {unread === 0 ? null : <FindingsMark count={unread} />}
            </Tabs.Tab>
            <Tabs.Tab value="history" aria-label="History" title="History">
              <IconHistory size={16} aria-hidden />
            </Tabs.Tab>
          </Tabs.List>
          <CloseButton
            className={classes.close}
            size="sm"
            aria-label="Close the panel"
            title="Close (\)"
            onClick={toggle}
          />
        </div>
        {Object.entries(panels).map(([name, render]) => (
          <Tabs.Panel key={name} value={name}>
            <ErrorBoundary fallback={panelFailure}>
              <Suspense fallback={<Loader size={18} color="gray" className={classes.loader} />}>{render()}</Suspense>
            </ErrorBoundary>
          </Tabs.Panel>
        ))}
      </Tabs>
    </aside>
  );
}

function FindingsMark({ count }: { readonly count: number }) {
  return <span className={classes.mark}>{count > 999 ? '999+' : count}</span>;
}
