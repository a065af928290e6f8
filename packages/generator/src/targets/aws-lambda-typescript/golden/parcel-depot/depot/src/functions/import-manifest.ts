// Written once by Lambdastorm for “Import manifest”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1jyoamv7owp
import { decide } from '../manifest/decide.js';
import { evolve } from '../manifest/evolve.js';
import { initialState } from '../manifest/state.js';
import type { ManifestEvent } from '../generated/aggregates/manifest.js';
import { defineImportManifest } from '../generated/functions/import-manifest.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every change of an object. Its text: readText(object), from
// '../generated/object-store.js'.
export const handler = defineImportManifest(async ({ object, publish }) => {
  // Load what happened to this one before; its state is what that evolved to. Its key is key.
  const past: readonly ManifestEvent[] = [];
  const state = past.reduce(evolve, initialState);
  await publish.all(decide({ type: 'ImportManifest', data: { key: object.key } }, state));
});
