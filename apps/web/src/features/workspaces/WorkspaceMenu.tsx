import { Button, Menu, Modal, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconChevronDown, IconPlus, IconShare, IconUsers } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { useMe } from '../sign-in/meQueries.ts';
import { useShownWorkspace } from './useShownWorkspace.ts';
import { useCreateWorkspace } from './workspaceQueries.ts';

/** Which workspace's boards are shown, its people, and another one. Hidden from whoever has no choice. */
export function WorkspaceMenu() {
  const { data: me } = useMe();
  const { in: _wished, ...search } = useSearch({ from: '/' });
  const { workspaces, shown } = useShownWorkspace();
  const navigate = useNavigate();
  const [isCreating, creating] = useDisclosure(false);
  if (me === undefined) return null;
  const { signIn, person } = me;
  const mayCreate = signIn.isLocal || person?.isGuest === false;
  if (workspaces.length === 0 && !mayCreate) return null;

  const show = (which: string): void => void navigate({ to: '/', search: { ...search, in: which } });

  return (
    <>
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <Button variant="subtle" color="gray" size="compact-md" rightSection={<IconChevronDown size={14} />}>
            {shown?.name ?? 'Shared with you'}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Workspaces</Menu.Label>
          {workspaces.map(({ id, name }) => (
            <Menu.Item
              key={id}
              rightSection={id === shown?.id ? <IconCheck size={14} aria-label="shown" /> : null}
              onClick={() => show(id)}
            >
              {name}
            </Menu.Item>
          ))}
          <Menu.Item
            leftSection={<IconShare size={16} />}
            rightSection={shown === undefined ? <IconCheck size={14} aria-label="shown" /> : null}
            onClick={() => show('shared')}
          >
            Shared with you
          </Menu.Item>
          <Menu.Divider />
          {shown === undefined ? null : (
            <Menu.Item
              leftSection={<IconUsers size={16} />}
              onClick={() => void navigate({ to: '/workspaces/$workspaceId', params: { workspaceId: shown.id } })}
            >
              People and settings
            </Menu.Item>
          )}
          {mayCreate ? (
            <Menu.Item leftSection={<IconPlus size={16} />} onClick={creating.open}>
              New workspace
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={isCreating} onClose={creating.close} title="New workspace" size="sm">
        <NewWorkspaceForm
          onDone={(id) => {
            creating.close();
            show(id);
          }}
        />
      </Modal>
    </>
  );
}

function NewWorkspaceForm({ onDone }: { readonly onDone: (workspaceId: string) => void }) {
  const create = useCreateWorkspace();
  const [name, setName] = useState('');

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    create.mutate(name, {
      onSuccess: ({ id }) => onDone(id),
      onError: (error) => notifyFailure('The workspace was not made', error),
    });
  }

  return (
    <form onSubmit={handleSubmit}>
      <TextInput
        label="Name"
        description="A team, a product, a client: boards in it are seen by its people."
        maxLength={200}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" mt="md" loading={create.isPending} disabled={name.trim() === ''}>
        Make it
      </Button>
    </form>
  );
}
