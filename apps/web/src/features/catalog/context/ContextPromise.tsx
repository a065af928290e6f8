import { type CatalogContextPage, CatalogSettings } from '@lambdastorm/contract';
import { NativeSelect } from '@mantine/core';
import { notifyFailure } from '../../../shared/ui/notify.ts';
import { compatibilityPromises } from '../../publishing/compatibilityPromises.ts';
import { useCatalogSettings } from '../../publishing/publishingQueries.ts';
import { usePromise, useWorkspaceId } from '../catalogQueries.ts';
import { Section } from '../Section.tsx';
import { useMayPublish } from '../useMayPublish.ts';
import classes from './context.module.css';

/** Which compatibility the schemas of a context keep, and where it is chosen by those who may publish it. */
export function ContextPromise({ page }: { readonly page: CatalogContextPage }) {
  const mayPublish = useMayPublish();
  const { mode, isOwn } = page.compatibility;
  const { label, meaning } = compatibilityPromises[mode];
  return (
    <Section id="compatibility" title="Compatibility">
      <p className={classes.words}>
        <strong className={classes.promised}>{label}.</strong> {meaning} What does not keep it becomes a new version
        beside the last.
      </p>
      {mayPublish ? (
        <ModeChoice page={page} />
      ) : (
        <p className={classes.whose}>
          {isOwn
            ? 'This context promises it itself.'
            : 'All contexts of the catalog promise it unless they say otherwise.'}
        </p>
      )}
    </Section>
  );
}

function ModeChoice({ page: { context, compatibility } }: { readonly page: CatalogContextPage }) {
  const workspaceId = useWorkspaceId();
  const { data: settings } = useCatalogSettings(workspaceId);
  const promise = usePromise(context.source);
  const usual = settings === undefined ? '' : `: ${compatibilityPromises[settings.mode].label.toLowerCase()}`;
  const modes = CatalogSettings.shape.mode;
  return (
    <NativeSelect
      className={classes.choice}
      label={`What ${context.name} promises`}
      description="It counts from the next publication on."
      disabled={promise.isPending}
      value={compatibility.isOwn ? compatibility.mode : ''}
      data={[
        { value: '', label: `As the workspace${usual}` },
        ...modes.options.map((value) => ({ value, label: compatibilityPromises[value].label })),
      ]}
      onChange={(event) =>
        promise.mutate(modes.safeParse(event.currentTarget.value).data ?? null, {
          onError: (error) => notifyFailure('The compatibility was not changed', error),
        })
      }
    />
  );
}
