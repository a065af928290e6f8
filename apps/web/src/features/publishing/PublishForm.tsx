import type { BoardCatalog } from '@lambdastorm/contract';
import { Loader, NativeSelect } from '@mantine/core';
import { IconFrame, IconPlugConnectedX } from '@tabler/icons-react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { useBoardSession, useDerivation } from '../board-session/BoardSession.ts';
import { DraftReview } from './DraftReview.tsx';
import classes from './PublishForm.module.css';
import { usePublishDialog } from './publishDialogStore.ts';
import { useBoardCatalog } from './publishingQueries.ts';
import { useDraft } from './useDraft.ts';

/** Chooses the context, and shows what it would be published as. */
export function PublishForm({ onDone }: { readonly onDone: () => void }) {
  const { model } = useDerivation();
  const { contextId, open } = usePublishDialog();
  const catalog = useBoardCatalog(useBoardSession());
  const chosen = model.boundedContexts.find(({ id }) => id === contextId) ?? model.boundedContexts[0];
  if (chosen === undefined) {
    return (
      <EmptyState icon={IconFrame} title="The catalog is made of bounded contexts">
        Draw a frame around notes that belong together; each can be published.
      </EmptyState>
    );
  }
  return (
    <div className={classes.form}>
      <NativeSelect
        size="xs"
        label="Bounded context"
        className={classes.choice}
        value={chosen.id}
        onChange={(event) => open(event.currentTarget.value)}
        data={model.boundedContexts.map(({ id, name }) => ({ value: id, label: name || 'Untitled context' }))}
      />
      {catalog.data === undefined ? (
        <Waiting failure={catalog.error?.message} what="Asking the catalog …" />
      ) : (
        <Review key={chosen.id} contextId={chosen.id} catalog={catalog.data} onDone={onDone} />
      )}
    </div>
  );
}

interface ReviewProps {
  readonly contextId: string;
  readonly catalog: BoardCatalog;
  readonly onDone: () => void;
}

function Review({ contextId, catalog, onDone }: ReviewProps) {
  const draft = useDraft({ contextId, records: catalog.contexts, mode: catalog.mode });
  switch (draft.status) {
    case 'reading':
      return <Waiting what="Comparing with the catalog …" />;
    case 'failed':
      return <Waiting failure={`Lambdastorm made a mistake. ${draft.failure}`} what="" />;
    case 'gone':
      return <Waiting failure="Its frame is not on the board any more." what="" />;
    case 'read':
      return (
        <DraftReview
          {...{ contextId, onDone, assessment: draft.assessment, mayPublish: catalog.mayPublish }}
          last={catalog.contexts.find(({ source }) => source === draft.assessment.draft.record?.source)}
        />
      );
  }
}

function Waiting({ what, failure }: { readonly what: string; readonly failure?: string | undefined }) {
  if (failure !== undefined) {
    return (
      <EmptyState icon={IconPlugConnectedX} title="There is nothing to compare">
        {failure}
      </EmptyState>
    );
  }
  return (
    <div role="status" className={classes.waiting}>
      <Loader size="sm" aria-hidden />
      {what}
    </div>
  );
}
