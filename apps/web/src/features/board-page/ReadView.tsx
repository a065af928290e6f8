import { Loader } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary.tsx';
import classes from './BoardScreen.module.css';
import type { BoardView } from './boardSearch.ts';
import { panelFailure } from './panelFailure.tsx';

const ContextMapView = lazy(async () => ({
  default: (await import('../context-map/ContextMapView.tsx')).ContextMapView,
}));
const GlossaryView = lazy(async () => ({ default: (await import('../glossary/GlossaryView.tsx')).GlossaryView }));
const ModelView = lazy(async () => ({ default: (await import('../model-explorer/ModelView.tsx')).ModelView }));

const views: Record<Exclude<BoardView, 'wall'>, () => ReactNode> = {
  model: () => <ModelView />,
  map: () => <ContextMapView />,
  glossary: () => <GlossaryView />,
};

/** What is read from the wall, in the wall's place. */
export function ReadView({ view }: { readonly view: Exclude<BoardView, 'wall'> }) {
  return (
    <div className={classes.readView}>
      <ErrorBoundary key={view} fallback={panelFailure}>
        <Suspense fallback={<Loader size={18} color="gray" className={classes.loader} />}>{views[view]()}</Suspense>
      </ErrorBoundary>
    </div>
  );
}
