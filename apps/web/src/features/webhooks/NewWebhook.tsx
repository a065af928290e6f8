import type { CreatedWebhook } from '@lambdastorm/contract';
import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './webhooks.module.css';

export interface NewWebhookProps {
  readonly made: CreatedWebhook;
  readonly onDone: () => void;
}

/** The secret of a webhook, which nobody sees again afterwards. */
export function NewWebhook({ made: { webhook, secret }, onDone }: NewWebhookProps) {
  return (
    <section className={classes.made} aria-label="The new webhook">
      <p className={classes.madeSentence} role="status">
        The webhook to {new URL(webhook.url).host} is made. Copy its secret now: it is not shown again. With it the
        receiver verifies that a message comes from here, as Standard Webhooks says.
      </p>
      <div className={classes.secret}>
        <TextInput
          readOnly
          aria-label="The secret"
          classNames={{ input: classes.mono ?? '' }}
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
      <div>
        <Button variant="default" onClick={onDone}>
          I have it
        </Button>
      </div>
    </section>
  );
}
