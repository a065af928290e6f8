import type { CatalogSettings } from '@lambdastorm/contract';
import { NativeSelect, Switch } from '@mantine/core';
import { useId } from 'react';
import { notifyFailure } from '../../shared/ui/notify.ts';
import classes from './CatalogSettingsSection.module.css';
import { compatibilityPromises } from './compatibilityPromises.ts';
import { useCatalogSettings, useSettleCatalog } from './publishingQueries.ts';

/** What contexts promise to those who rely on them, and who may read it. */
export function CatalogSettingsSection({ workspaceId }: { readonly workspaceId: string }) {
  const titleId = useId();
  const { data: settings } = useCatalogSettings(workspaceId);
  const settle = useSettleCatalog(workspaceId);
  if (settings === undefined) return null;

  function change(wish: Partial<CatalogSettings>): void {
    settle.mutate(wish, { onError: (error) => notifyFailure('The setting was not changed', error) });
  }

  return (
    <section aria-labelledby={titleId} className={classes.section}>
      <h3 id={titleId} className={classes.title}>
        Catalog
      </h3>
      <NativeSelect
        label="What a published schema promises"
        description={`${compatibilityPromises[settings.mode].meaning} A context can promise something else, on its page in the catalog.`}
        value={settings.mode}
        disabled={settle.isPending}
        data={Object.entries(compatibilityPromises).map(([value, { label }]) => ({ value, label }))}
        onChange={(event) => change({ mode: event.currentTarget.value as CatalogSettings['mode'] })}
      />
      <Switch
        label="Everybody may read the catalog"
        description="Also without signing in. Boards stay with those whom they are shared with."
        checked={settings.isPublic}
        disabled={settle.isPending}
        onChange={(event) => change({ isPublic: event.currentTarget.checked })}
      />
    </section>
  );
}
