import type { CreateBoardRequest } from '@lambdastorm/contract';
import { Alert, Modal, Skeleton, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useShownWorkspace } from '../workspaces/useShownWorkspace.ts';
import { BoardThumbnail } from './BoardThumbnail.tsx';
import { useCreateBoard, useTemplates } from './boardQueries.ts';
import classes from './NewBoardDialog.module.css';

export interface NewBoardDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function NewBoardDialog({ isOpen, onClose }: NewBoardDialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="New board" size={760}>
      <NewBoardForm />
    </Modal>
  );
}

function NewBoardForm() {
  const [typedName, setTypedName] = useState('');
  const templates = useTemplates();
  const create = useCreateBoard();
  const workspaceId = useShownWorkspace().shown?.id;
  const navigate = useNavigate();
  const name = typedName.trim();

  function start(body: CreateBoardRequest): void {
    create.mutate(
      { ...body, ...(workspaceId === undefined ? {} : { workspaceId }) },
      {
        onSuccess: (board) => void navigate({ to: '/boards/$boardId', params: { boardId: board.id } }),
      },
    );
  }

  function startEmpty(): void {
    start({ from: 'empty', name: name === '' ? 'Untitled board' : name });
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        startEmpty();
      }}
    >
      <TextInput
        label="Name"
        description="What you will storm about; you can change it at any time."
        placeholder="Ordering"
        maxLength={200}
        data-autofocus
        value={typedName}
        onChange={(event) => setTypedName(event.currentTarget.value)}
      />
      {create.isError ? (
        <Alert color="red" mt="sm" title="The board was not made">
          {create.error.message}
        </Alert>
      ) : null}
      <h3 className={classes.heading}>Start with</h3>
      <ul className={classes.starts}>
        <StartCard
          title="Empty board"
          text="A bare wall for chaotic exploration."
          picture={
            <span className={classes.bare}>
              <IconPlus size={28} stroke={1.5} aria-hidden />
            </span>
          }
          isDisabled={create.isPending}
          onClick={startEmpty}
        />
        {templates.isPending ? <Skeleton className={classes.placeholder} /> : null}
        {templates.data?.map(({ id, name: title, description, preview }) => (
          <StartCard
            key={id}
            title={title}
            text={description}
            picture={<BoardThumbnail preview={preview} />}
            isDisabled={create.isPending}
            onClick={() => start({ from: 'template', templateId: id, ...(name === '' ? {} : { name }) })}
          />
        ))}
      </ul>
    </form>
  );
}

interface StartCardProps {
  readonly title: string;
  readonly text: string;
  readonly picture: ReactNode;
  readonly isDisabled: boolean;
  readonly onClick: () => void;
}

function StartCard({ title, text, picture, isDisabled, onClick }: StartCardProps) {
  return (
    <li>
      <button type="button" className={classes.start} disabled={isDisabled} onClick={onClick}>
        {picture}
        <span className={classes.words}>
          <span className={classes.title}>{title}</span>
          <span className={classes.text}>{text}</span>
        </span>
      </button>
    </li>
  );
}
