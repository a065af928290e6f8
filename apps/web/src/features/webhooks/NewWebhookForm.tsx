import { CatalogHome, routes } from '@lambdastorm/contract';
import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { request } from '../../shared/api/request.ts';
import type { useCreateWebhook } from './webhookQueries.ts';
import classes from './webhooks.module.css';

export interface NewWebhookFormProps {
  readonly workspaceId: string;
  readonly create: ReturnType<typeof useCreateWebhook>;
  readonly onEnd: () => void;
}

/** Asks where to, and of which contexts. */
export function NewWebhookForm({ workspaceId, create, onEnd }: NewWebhookFormProps) {
  const [url, setUrl] = useState('');
  const [sources, setSources] = useState<string[]>([]);
  const { data: home } = useQuery({
    queryKey: ['catalog', workspaceId, 'home'],
    queryFn: ({ signal }) => request(CatalogHome, routes.catalog(workspaceId), { signal }),
  });

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    create.mutate({ url, sources }, { onSuccess: onEnd });
  }

  return (
    <form className={classes.form} aria-label="New webhook" noValidate onSubmit={handleSubmit}>
      <TextInput
        autoFocus
        label="Address"
        type="url"
        inputMode="url"
        placeholder="https://example.org/catalog-news"
        autoComplete="off"
        value={url}
        error={create.error?.message}
        onChange={(event) => {
          create.reset();
          setUrl(event.currentTarget.value);
        }}
      />
      <MultiSelect
        label="Contexts"
        placeholder={sources.length === 0 ? 'All of them' : ''}
        data={(home?.contexts ?? []).map(({ source, name }) => ({ value: source, label: name }))}
        value={sources}
        onChange={setSources}
        searchable
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={create.isPending}>
          Make the webhook
        </Button>
        <Button variant="default" onClick={onEnd}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
