import type { FileReport } from './FileReport.ts';

/** What a person has to do about a file, where there is something to do. */
export function explain({ path, status }: FileReport): string | undefined {
  switch (status) {
    case 'edited':
      return `${path} is generated, and somebody changed it. Move the change to a file of your own, delete this one and generate again.`;
    case 'conflict':
      return `${path} was changed here and in the model, and stays as it is. Put your text aside, delete the file, generate again and add your changes.`;
    case 'orphaned':
      return `${path} is no longer part of the model, and stays because its text is yours. Delete it when you don't need it.`;
    case 'created':
    case 'updated':
    case 'unchanged':
    case 'kept':
    case 'removed':
      return undefined;
  }
}
