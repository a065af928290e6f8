import type { CreatedApiKey } from '@lambdastorm/contract';
import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './apiKeys.module.css';
import { CurlLine } from './CurlLine.tsx';

export interface NewKeyProps {
  readonly workspaceId: string;
  readonly made: CreatedApiKey;
  readonly onDone: () => void;
}

/** A key in full, which nobody sees again afterwards. */
export function NewKey({ workspaceId, made: { key, secret }, onDone }: NewKeyProps) {
  return (
    <section className={classes.made} aria-label={`The new key “${key.name}”`}>
      <p className={classes.madeSentence} role="status">
        “{key.name}” is made. Copy the key now: it is not shown again.
      </p>
      <div className={classes.secret}>
        <TextInput
          readOnly
          aria-label="The new key"
          classNames={{ input: classes.secretText ?? '' }}
          value={secret}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={secret} timeout={2000}>
          {({ copied, copy }) => (
            <Button
              autoFocus
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={copy}
            >
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </div>
      <CurlLine workspaceId={workspaceId} secret={secret} />
      <div>
        <Button variant="default" onClick={onDone}>
          I have it
        </Button>
      </div>
    </section>
  );
}
