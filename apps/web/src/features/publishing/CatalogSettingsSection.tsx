import type { CatalogSettings } from '@lambdastorm/contract';
import { NativeSelect, Switch } from '@mantine/core';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { SettingsSection } from '../../shared/ui/SettingsSection.tsx';
import { compatibilityPromises } from './compatibilityPromises.ts';
import { useCatalogSettings, useSettleCatalog } from './publishingQueries.ts';

/** What contexts promise to those who rely on them, and who may read it. */
export function CatalogSettingsSection({ workspaceId }: { readonly workspaceId: string }) {
  const { data: settings } = useCatalogSettings(workspaceId);
  const settle = useSettleCatalog(workspaceId);
  if (settings === undefined) return null;

  function change(wish: Partial<CatalogSettings>): void {
    settle.mutate(wish, { onError: (error) => notifyFailure('The setting was not changed', error) });
  }

  return (
    <SettingsSection title="Catalog">
      <NativeSelect
        maw={480}
        label="What a published schema promises"
        description={`${compatibilityPromises[settings.mode].meaning} A context can promise something else, on its page in the catalog.`}
        value={settings.mode}
        disabled={settle.isPending}
        data={Object.entries(compatibilityPromises).map(([value, { label }]) => ({ value, label }))}
        onChange={(event) => change({ mode: event.currentTarget.value as CatalogSettings['mode'] })}
      />
      <Switch
        maw={480}
        label="Everybody may read the catalog"
        description="Also without signing in. Boards stay with those whom they are shared with."
        checked={settings.isPublic}
        disabled={settle.isPending}
        onChange={(event) => change({ isPublic: event.currentTarget.checked })}
      />
    </SettingsSection>
  );
}
