import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../shared/time/useNow.ts';
import { ApiKeyRow } from './ApiKeyRow.tsx';
import { useApiKeys, useCreateApiKey } from './apiKeyQueries.ts';
import classes from './apiKeys.module.css';
import { CurlLine } from './CurlLine.tsx';
import { NewKey } from './NewKey.tsx';
import { NewKeyForm } from './NewKeyForm.tsx';

/** Makes keys, shows each once, and lists what was made. */
export function KeysOfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const keys = useApiKeys(workspaceId);
  const create = useCreateApiKey(workspaceId);
  const [isAsking, setIsAsking] = useState(false);
  const now = useNow(30_000);
  const made = create.data;

  return (
    <>
      {isAsking ? (
        <NewKeyForm create={create} onEnd={() => setIsAsking(false)} />
      ) : (
        <div>
          <Button
            onClick={() => {
              create.reset();
              setIsAsking(true);
            }}
          >
            New key
          </Button>
        </div>
      )}
      {made === undefined ? null : <NewKey workspaceId={workspaceId} made={made} onDone={create.reset} />}
      {keys.isPending ? <Skeleton height={56} /> : null}
      {keys.isError ? (
        <p className={classes.sentence} role="alert">
          The keys could not be loaded. {keys.error.message}{' '}
          <button type="button" className={classes.again} onClick={() => void keys.refetch()}>
            Try again
          </button>
        </p>
      ) : null}
      {keys.data?.length === 0 ? <p className={classes.nothing}>No program has a key yet.</p> : null}
      {keys.data === undefined || keys.data.length === 0 ? null : (
        <>
          <ul className={classes.keys} aria-label="Keys">
            {keys.data.map((key) => (
              <ApiKeyRow
                key={key.id}
                workspaceId={workspaceId}
                apiKey={key}
                now={now}
                onRevoked={() => {
                  if (made?.key.id === key.id) create.reset();
                }}
              />
            ))}
          </ul>
          {made === undefined ? <CurlLine workspaceId={workspaceId} secret="$KEY" /> : null}
        </>
      )}
    </>
  );
}
