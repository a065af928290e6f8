import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './NewSecret.module.css';

export interface NewSecretProps {
  /** What was made: “The new webhook”. */
  readonly label: string;
  /** That it is made, and why to copy its secret at once. */
  readonly sentence: string;
  /** What the secret is: “The new key”. */
  readonly secretLabel: string;
  readonly secret: string;
  readonly onDone: () => void;
  /** How the secret is used, with the secret in it. */
  readonly children?: ReactNode;
}

/** A secret that is shown this once. The keyboard is on its copying, so that it can't be passed by. */
export function NewSecret({ label, sentence, secretLabel, secret, onDone, children }: NewSecretProps) {
  return (
    <section className={classes.made} aria-label={label}>
      <p className={classes.sentence} role="status">
        {sentence}
      </p>
      <div className={classes.secret}>
        <TextInput
          readOnly
          aria-label={secretLabel}
          classNames={{ input: classes.text ?? '' }}
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
      {children}
      <div>
        <Button variant="default" onClick={onDone}>
          I have it
        </Button>
      </div>
    </section>
  );
}
