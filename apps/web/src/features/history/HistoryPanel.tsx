import { diffBoards, restoreEdits } from '@lambdastorm/board';
import { Button, Group, TextInput } from '@mantine/core';
import { IconHistory, IconPlugConnectedX } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import { useBoardSession, useBoardSnapshot, useMayEdit } from '../board-session/BoardSession.ts';
import { FilmList } from '../film/FilmList.tsx';
import { useSelection } from '../selection/selectionStore.ts';
import { useCompared } from './comparedStore.ts';
import { arrowSentence, type DiffRow, diffRows } from './diffSentence.ts';
import classes from './HistoryPanel.module.css';
import { useKeepVersion, useVersionContent, useVersions } from './historyQueries.ts';
import { VersionList } from './VersionList.tsx';

/** What the board was: versions kept by themselves and by name, what has changed since, and the way back. */
export function HistoryPanel() {
  const mayEdit = useMayEdit();
  const { boardId } = useBoardSession();
  const versions = useVersions(boardId);
  const [chosenId, setChosenId] = useState<string>();

  return (
    <div className={classes.panel}>
      {mayEdit ? <KeepVersion /> : null}
      <FilmList boardId={boardId} />
      {versions.data === undefined && versions.isError ? (
        <EmptyState icon={IconPlugConnectedX} title="The versions could not be loaded">
          <p>{versions.error.message}</p>
          <Button size="xs" onClick={() => void versions.refetch()}>
            Try again
          </Button>
        </EmptyState>
      ) : null}
      {versions.data?.length === 0 ? (
        <EmptyState icon={IconHistory} title="No versions yet">
          The wall is kept every five minutes while people work on it. Give a moment a name to find it again.
        </EmptyState>
      ) : (
        <VersionList
          versions={versions.data ?? []}
          chosenId={chosenId}
          onChoose={(id) => setChosenId(id === chosenId ? undefined : id)}
        />
      )}
      {chosenId === undefined ? null : <Comparison key={chosenId} versionId={chosenId} />}
    </div>
  );
}

function KeepVersion() {
  const { boardId } = useBoardSession();
  const keep = useKeepVersion(boardId);
  const [name, setName] = useState('');

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '') return;
    keep.mutate(name, {
      onSuccess: () => setName(''),
      onError: (error) => notifyFailure('The version was not kept', error),
    });
  }

  return (
    <form className={classes.keep} onSubmit={handleSubmit}>
      <TextInput
        size="xs"
        aria-label="Name of this version"
        placeholder="Name this moment"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" loading={keep.isPending} disabled={name.trim() === ''}>
        Keep
      </Button>
    </form>
  );
}

/** What has changed since a version; the wall shows it too. */
function Comparison({ versionId }: { readonly versionId: string }) {
  const { boardId, document } = useBoardSession();
  const board = useBoardSnapshot();
  const mayEdit = useMayEdit();
  const content = useVersionContent(boardId, versionId);
  const version = content.data;
  useEffect(() => {
    useCompared.getState().compare(version);
    return () => useCompared.getState().compare(undefined);
  }, [version]);

  if (content.isError) return <p className={classes.sentence}>{content.error.message}</p>;
  // Takes its room at once, so that the list does not change under the pointer.
  if (version === undefined) return <section className={classes.comparison} aria-busy />;
  const diff = diffBoards(version, board);
  const rows = diffRows(diff);
  const arrows = arrowSentence(diff);

  function restore(): void {
    if (version === undefined) return;
    const edits = restoreEdits(document.snapshot(), version);
    if (edits.length > 0) document.edit(...edits);
    notifyDone('The wall is as it was. Undo takes it back.');
  }

  return (
    <section className={classes.comparison} aria-label="Changes since this version">
      <Group justify="space-between" wrap="nowrap">
        <h2 className={classes.title}>
          {rows.length === 0 && arrows === undefined ? 'Nothing has changed since' : 'Since then'}
        </h2>
        <Button
          size="compact-xs"
          variant="default"
          disabled={!mayEdit || restoreEdits(board, version).length === 0}
          onClick={restore}
        >
          Restore this version
        </Button>
      </Group>
      {rows.length === 0 ? null : (
        <p className={classes.sentence}>{countOf(rows.length, 'change')} of notes and frames.</p>
      )}
      {arrows === undefined ? null : <p className={classes.sentence}>{arrows}</p>}
      <ul className={classes.rows}>
        {rows.slice(0, mostRows).map((row) => (
          <DiffLine key={row.key} row={row} />
        ))}
      </ul>
      {rows.length > mostRows ? <p className={classes.sentence}>… and {rows.length - mostRows} more.</p> : null}
    </section>
  );
}

const mostRows = 200;

function DiffLine({ row: { how, words, what, thingId } }: { readonly row: DiffRow }) {
  const { revealAndSelect } = useSelection();
  return (
    <li>
      <button
        type="button"
        className={classes.row}
        data-how={how}
        disabled={thingId === undefined}
        onClick={() => thingId !== undefined && revealAndSelect([thingId])}
      >
        <span className={classes.how}>{how}</span>
        <span className={classes.words}>{words}</span>
        <span className={classes.what}>{what}</span>
      </button>
    </li>
  );
}
