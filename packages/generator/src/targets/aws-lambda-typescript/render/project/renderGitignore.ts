import type { ProjectFile } from './ProjectFile.ts';

export function renderGitignore(): ProjectFile {
  return { path: '.gitignore', content: lines.map((line) => `${line}\n`).join('') };
}

const lines = ['node_modules/', 'dist/', '.aws-sam/', 'coverage/', '.lambdastorm/backup/', '*.log', '.env'];
