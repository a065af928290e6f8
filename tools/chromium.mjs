import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** How Playwright is called from the folder of the browser tests. */
export const playwright = ['node_modules/@playwright/test/cli.js'];

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Makes sure that there is a Chromium to test with. Resolves to the path of the system's own, or to `undefined` where
 * Playwright brings its own; rejects with a sentence when none can be had.
 */
export async function findOrInstallChromium() {
  const found = systemPaths.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium here; installing it with apt-get.');
    await run('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    const status = await run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-dejavu-core'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status === 0 && existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  console.log('Installing the Chromium of Playwright.');
  if ((await run('node', [...playwright, 'install', 'chromium'], { cwd: join(import.meta.dirname, '../e2e') })) === 0)
    return undefined;
  throw new Error('No Chromium could be installed; install one (on Debian: apt-get install chromium) and test again.');
}
