import type { SaveState } from '@lambdastorm/sync';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { countOf } from '../../shared/countOf.ts';
import { useSaveState } from './BoardSession.ts';

/** Asks before a person leaves with changes that exist on this page only. */
export function LeaveGuard() {
  const saveState = useSaveState();
  const unsaved = unsavedEdits(saveState);
  const isKept = saveState.status === 'offline' && saveState.isKept;
  const blocker = useBlocker({
    // On the way to another page of ours what is being saved still goes out; what is offline does not.
    shouldBlockFn: () => saveState.status === 'offline' && unsaved > 0,
    enableBeforeUnload: () => unsaved > 0,
    withResolver: true,
  });

  return (
    <Modal opened={blocker.status === 'blocked'} onClose={() => blocker.reset?.()} title="Leave with unsaved changes?">
      <Text size="sm">
        The server can’t be reached, and {countOf(unsaved, 'change')} of yours {unsaved === 1 ? 'is' : 'are'} not saved.{' '}
        {isKept
          ? 'They are kept on this device and sent when you open the board here again; nobody else has them until then.'
          : 'They exist on this page only. Stay until they are saved, or leave without them.'}
      </Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {isKept ? 'Leave, and send them later' : 'Leave without them'}
        </Button>
        <Button onClick={() => blocker.reset?.()} data-autofocus>
          Stay
        </Button>
      </Group>
    </Modal>
  );
}

function unsavedEdits(saveState: SaveState): number {
  return 'unsavedEdits' in saveState ? saveState.unsavedEdits : 0;
}
