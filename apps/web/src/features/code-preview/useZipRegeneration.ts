import type { TargetId } from '@lambdastorm/generator';
import type { DomainModel } from '@lambdastorm/model';
import { useEffect, useState } from 'react';
import { askAboutCode } from './codeClient.ts';
import type { ZipRegeneration } from './regenerateZip.ts';

export type ZipRegenerationState =
  | { readonly status: 'waiting' | 'working' }
  | { readonly status: 'shown'; readonly regeneration: ZipRegeneration }
  /** What is wrong with the zip, and what to do. */
  | { readonly status: 'failed'; readonly sentence: string };

export interface ZipQuestion {
  readonly file: File | undefined;
  readonly model: DomainModel;
  readonly contextId: string;
  readonly target: TargetId;
  readonly discardEdits: boolean;
}

/** What a zip that somebody hands in becomes, as the wall reads at this moment. */
export function useZipRegeneration({ file, ...question }: ZipQuestion): ZipRegenerationState {
  const { model, contextId, target, discardEdits } = question;
  const [state, setState] = useState<ZipRegenerationState>({ status: 'waiting' });
  useEffect(() => {
    if (file === undefined) return;
    let isOver = false;
    setState({ status: 'working' });
    ask(file, { model, contextId, target, discardEdits }).then(
      (regeneration) => {
        if (!isOver) setState({ status: 'shown', regeneration });
      },
      (error: unknown) => {
        if (!isOver) setState({ status: 'failed', sentence: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isOver = true;
    };
  }, [file, model, contextId, target, discardEdits]);
  return state;
}

async function ask(file: File, question: Omit<ZipQuestion, 'file'>): Promise<ZipRegeneration> {
  if (file.size > largestZip) throw new Error(`${file.name} is larger than 50 MB; leave out node_modules and dist.`);
  const zip = new Uint8Array(await file.arrayBuffer());
  const { regeneration } = await askAboutCode({ type: 'regeneration', zip, name: file.name, ...question });
  return regeneration;
}

const largestZip = 50 * 1024 * 1024;
