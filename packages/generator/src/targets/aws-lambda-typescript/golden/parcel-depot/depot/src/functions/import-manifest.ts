// Written once by Lambdastorm for “Import manifest”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 1jyoamv7owp
import { defineImportManifest } from '../generated/functions/import-manifest.js';
import { manifestDecider } from '../manifest/decider.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs once for every change of an object. Its text: readText(object), from
// '../generated/object-store.js'.
export const handler = defineImportManifest(async ({ object, store }) => {
  const command = { key: object.key };
  await store.decide(manifestDecider, command.key, { type: 'ImportManifest', data: command });
});
