import type { DraftComparison } from '@lambdastorm/catalog';
import { Alert, Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ApiProblem } from '../../shared/api/ApiProblem.ts';
import { notifyDone } from '../../shared/ui/notify.ts';
import { useBoardSession, useSaveState } from '../board-session/BoardSession.ts';
import classes from './PublishControls.module.css';
import { usePublish } from './publishingQueries.ts';

export interface PublishControlsProps {
  readonly contextId: string;
  readonly comparison: DraftComparison;
  readonly isPossible: boolean;
  readonly onDone: () => void;
}

/** What somebody says to a version, and the button that publishes it. */
export function PublishControls({ contextId, comparison, isPossible, onDone }: PublishControlsProps) {
  const { version, needsReason, isSame } = comparison;
  const { boardId } = useBoardSession();
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const publish = usePublish(boardId, contextId);
  const isSaved = useSaveState().status === 'saved';
  const lacksReason = needsReason && reason.trim() === '';

  function handlePublish(): void {
    publish.mutate(
      {
        after: version - 1,
        ...(note.trim() === '' ? {} : { note: note.trim() }),
        ...(needsReason ? { overrideReason: reason.trim() } : {}),
      },
      {
        onSuccess: (published) => {
          notifyDone(`${published.source} is published in version ${published.version}.`);
          onDone();
        },
      },
    );
  }

  return (
    <div className={classes.controls}>
      {isPossible && needsReason ? (
        <Textarea
          label="Why it has to be"
          description="This version hurts those above. The reason is kept with it, for everybody to read."
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      {isPossible ? (
        <Textarea
          label="What is new"
          description="In a sentence, for those who rely on it. May be empty."
          autosize
          minRows={1}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      ) : null}
      {publish.error === null ? null : <Refusal error={publish.error} />}
      <Group justify="flex-end" gap="xs" className={classes.actions}>
        {isSaved ? null : <span className={classes.hint}>Waiting until the board is saved …</span>}
        <Button variant="default" onClick={onDone}>
          {isSame ? 'Close' : 'Cancel'}
        </Button>
        {isSame ? null : (
          <Button
            {...(needsReason ? { color: 'red' } : {})}
            disabled={!isPossible || !isSaved || lacksReason}
            loading={publish.isPending}
            onClick={handlePublish}
          >
            {needsReason ? `Publish version ${version} all the same` : `Publish version ${version}`}
          </Button>
        )}
      </Group>
    </div>
  );
}

function Refusal({ error }: { readonly error: Error }) {
  const isLate = error instanceof ApiProblem && error.code === 'published-meanwhile';
  return (
    <Alert
      color={isLate ? 'yellow' : 'red'}
      role="alert"
      title={isLate ? 'Somebody was faster' : 'It was not published'}
    >
      {isLate
        ? 'Somebody has published this context meanwhile. The comparison above is with their version.'
        : error.message}
    </Alert>
  );
}
