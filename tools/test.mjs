import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium, playwright } from './chromium.mjs';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

/** Runs every test, unit to browser, and ends with their number. A runner that breaks off counts as a failure. */
const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-test-'));
const vitestReport = join(folder, 'vitest.json');
const playwrightReport = join(folder, 'playwright.json');

await prepare();
const chromium = await findOrInstallChromium();
const unit = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]);
const built = await run('node', ['tools/build.mjs']);
const browser = await run('node', [...playwright, 'test', '--reporter=list,json'], {
  cwd: 'e2e',
  env: {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
  },
});

const counts = [
  count(vitestReport, unit, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]),
  count(playwrightReport, browser, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]),
];
rmSync(folder, { recursive: true, force: true });
const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, built === 0 ? 0 : 1);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && counts.every((each) => each.passed > 0) ? 0 : 1;

function count(path, exitStatus, numbersOf) {
  try {
    const [passedTests, failedTests] = numbersOf(JSON.parse(readFileSync(path, 'utf8')));
    const hasBrokenOff = exitStatus !== 0 && failedTests === 0;
    return { passed: passedTests, failed: failedTests + (hasBrokenOff ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
