import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Runs every test and ends with their number. A runner that breaks off counts as a failure. */
const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-test-'));
const report = join(folder, 'vitest.json');
const status = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
const { passed, failed } = count(report, status);
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function count(path, exitStatus) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8'));
    const hasBrokenOff = exitStatus !== 0 && numFailedTests === 0;
    return { passed: numPassedTests, failed: numFailedTests + (hasBrokenOff ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
