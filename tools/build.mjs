import { buildWeb } from './buildWeb.mjs';
import { prepare } from './prepare.mjs';

/** Makes everything that starting needs. */
try {
  await prepare();
  await buildWeb();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
