import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../shared/time/useNow.ts';
import { LoadFailure } from '../../shared/ui/LoadFailure.tsx';
import { NewSecret } from '../../shared/ui/NewSecret.tsx';
import settings from '../../shared/ui/settings.module.css';
import { ApiKeyRow } from './ApiKeyRow.tsx';
import { useApiKeys, useCreateApiKey } from './apiKeyQueries.ts';
import { CurlLine } from './CurlLine.tsx';
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
      {made === undefined ? null : (
        <NewSecret
          label={`The new key “${made.key.name}”`}
          sentence={`“${made.key.name}” is made. Copy the key now: it is not shown again.`}
          secretLabel="The new key"
          secret={made.secret}
          onDone={create.reset}
        >
          <CurlLine workspaceId={workspaceId} secret={made.secret} />
        </NewSecret>
      )}
      {keys.isPending ? <Skeleton height={56} /> : null}
      {keys.isError ? <LoadFailure what="The keys" query={keys} /> : null}
      {keys.data?.length === 0 ? <p className={settings.sentence}>No program has a key yet.</p> : null}
      {keys.data === undefined || keys.data.length === 0 ? null : (
        <>
          <ul className={settings.list} aria-label="Keys">
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
