import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { unzipSync } from 'fflate';

/** Unpacks a downloaded project; resolves to its folder and the paths in it. */
export async function unpackProject(zipPath: string): Promise<{ folder: string; paths: string[] }> {
  const target = await mkdtemp(join(tmpdir(), 'lambdastorm-project-'));
  const entries = Object.entries(unzipSync(await readFile(zipPath)));
  for (const [path, bytes] of entries) {
    if (path.endsWith('/')) continue;
    if (normalize(path).startsWith('..')) throw new Error(`${path} leaves the folder.`);
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), bytes);
  }
  const paths = entries.map(([path]) => path);
  const root = paths[0]?.split('/')[0] ?? '';
  return { folder: join(target, root), paths: paths.map((path) => path.slice(root.length + 1)) };
}

/** Runs a command in a project as its user would; rejects with its output when it fails. */
export function runIn(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += String(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${status}:\n${output.slice(-8_000)}`));
    });
  });
}
