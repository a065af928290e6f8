import type { Finding } from '@lambdastorm/derivation';
import { Button, Popover, TextInput } from '@mantine/core';
import { IconBellOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { useBoardSession } from '../board-session/BoardSession.ts';
import classes from './FindingRow.module.css';
import { muteEdit } from './muteEdit.ts';

/** Takes a finding out of sight, once somebody has said why. */
export function MuteButton({ finding }: { readonly finding: Finding }) {
  const { document } = useBoardSession();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    const edit = muteEdit(document.snapshot(), finding, reason.trim());
    if (reason.trim() !== '' && edit !== undefined) document.edit(edit);
    setOpen(false);
  }

  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <IconAction icon={IconBellOff} label="Mute this finding" size={24} onClick={() => setOpen(!isOpen)} />
      </Popover.Target>
      <Popover.Dropdown>
        <form className={classes.mute} onSubmit={handleSubmit}>
          <TextInput
            size="xs"
            label="Why is it right as it is?"
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" disabled={reason.trim() === ''}>
            Mute
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
