import type { BoardSummary } from '@lambdastorm/contract';
import { Button, Group, Modal, TagsInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { useBoards, useChangeBoard } from './boardQueries.ts';

export interface TagsDialogProps {
  readonly board: BoardSummary;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The words by which a board is put together with others. */
export function TagsDialog({ board, isOpen, onClose }: TagsDialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={`Tags of “${board.name}”`} size="sm">
      <TagsForm board={board} onDone={onClose} />
    </Modal>
  );
}

function TagsForm({ board, onDone }: { readonly board: BoardSummary; readonly onDone: () => void }) {
  const [tags, setTags] = useState([...board.tags]);
  const known = new Set((useBoards().data ?? []).flatMap((each) => each.tags));
  const change = useChangeBoard();

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    change.mutate(
      { boardId: board.id, tags },
      { onSuccess: onDone, onError: (error) => notifyFailure('The tags were not changed', error) },
    );
  }

  return (
    <form onSubmit={handleSubmit}>
      <TagsInput
        label="Tags"
        description="Everybody in the workspace sees them. Search for #tag to find its boards."
        placeholder="client, product, year"
        data={[...known].sort()}
        maxTags={20}
        splitChars={[',', '#']}
        data-autofocus
        value={tags}
        onChange={setTags}
      />
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={change.isPending}>
          Keep them
        </Button>
      </Group>
    </form>
  );
}
