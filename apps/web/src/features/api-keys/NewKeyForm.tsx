import type { CreateApiKeyRequest } from '@lambdastorm/contract';
import { NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { dayIn } from '../../shared/time/dayIn.ts';
import { FormButtons } from '../../shared/ui/FormButtons.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import settings from '../../shared/ui/settings.module.css';
import type { useCreateApiKey } from './apiKeyQueries.ts';
import { daysOf, type KeyLifetime, keyLifetimes, mostDays } from './keyLifetimes.ts';

export interface NewKeyFormProps {
  readonly create: ReturnType<typeof useCreateApiKey>;
  readonly onEnd: () => void;
}

/** Asks what a key is for and how long it lets its program in. */
export function NewKeyForm({ create, onEnd }: NewKeyFormProps) {
  const [today] = useState(() => new Date());
  const [name, setName] = useState('');
  const [lifetime, setLifetime] = useState<KeyLifetime>('90');
  const [day, setDay] = useState(dayIn(30, today));
  const [isAsked, setIsAsked] = useState(false);
  const days = daysOf(lifetime, day, today);
  const nameFault = name.trim() === '' ? 'Say what it is for.' : undefined;
  const dayFault =
    days === undefined || (days >= 1 && days <= mostDays)
      ? undefined
      : 'Choose a day from tomorrow on, within ten years.';

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    setIsAsked(true);
    if (nameFault !== undefined || dayFault !== undefined) return;
    const body: CreateApiKeyRequest = { name: name.trim(), ...(days === undefined ? {} : { days }) };
    create.mutate(body, {
      onSuccess: onEnd,
      onError: (error) => notifyFailure('The key was not made', error),
    });
  }

  return (
    <form className={settings.form} aria-label="New key" noValidate onSubmit={handleSubmit}>
      <TextInput
        autoFocus
        label="What it is for"
        maxLength={100}
        autoComplete="off"
        value={name}
        error={isAsked ? nameFault : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label="It works for"
        data={[...keyLifetimes]}
        value={lifetime}
        onChange={(event) => setLifetime(event.currentTarget.value as KeyLifetime)}
      />
      {lifetime === 'day' ? (
        <TextInput
          type="date"
          label="Its last day"
          min={dayIn(1, today)}
          max={dayIn(mostDays, today)}
          value={day}
          error={isAsked ? dayFault : undefined}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      ) : null}
      <FormButtons submit="Make the key" isSending={create.isPending} onCancel={onEnd} />
    </form>
  );
}
