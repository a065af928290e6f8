import { MultiSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../shared/ui/FormButtons.tsx';
import settings from '../../shared/ui/settings.module.css';
import { useCatalogHomeOf } from '../catalog/catalogQueries.ts';
import type { useCreateWebhook } from './webhookQueries.ts';

export interface NewWebhookFormProps {
  readonly workspaceId: string;
  readonly create: ReturnType<typeof useCreateWebhook>;
  readonly onEnd: () => void;
}

/** Asks where to, and of which contexts. */
export function NewWebhookForm({ workspaceId, create, onEnd }: NewWebhookFormProps) {
  const [url, setUrl] = useState('');
  const [sources, setSources] = useState<string[]>([]);
  const { data: home } = useCatalogHomeOf(workspaceId);

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    create.mutate({ url, sources }, { onSuccess: onEnd });
  }

  return (
    <form className={settings.form} aria-label="New webhook" noValidate onSubmit={handleSubmit}>
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
      <FormButtons submit="Make the webhook" isSending={create.isPending} onCancel={onEnd} />
    </form>
  );
}
