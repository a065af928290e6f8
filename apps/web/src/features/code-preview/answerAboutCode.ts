import { type GeneratedProject, generatePlatform, generateProject, type TargetId } from '@lambdastorm/generator';
import type { DomainModel } from '@lambdastorm/model';
import { zipProjects } from '../code-download/zipProjects.ts';
import { type CodeLine, plainLines } from './CodeLine.ts';
import { highlight } from './highlight.ts';
import type { CodeLanguage } from './languageOf.ts';
import { type RegenerateZipRequest, regenerateZip, type ZipRegeneration } from './regenerateZip.ts';

export type CodeQuestion =
  | { readonly type: 'project'; readonly model: DomainModel; readonly contextId: string; readonly target: TargetId }
  | ({ readonly type: 'regeneration' } & RegenerateZipRequest)
  | { readonly type: 'zip'; readonly projects: readonly GeneratedProject[]; readonly withPlatform: boolean }
  | { readonly type: 'colours'; readonly content: string; readonly language: CodeLanguage | undefined };

export type CodeAnswer =
  | { readonly type: 'project'; readonly project: GeneratedProject }
  | { readonly type: 'regeneration'; readonly regeneration: ZipRegeneration }
  | { readonly type: 'zip'; readonly bytes: Uint8Array }
  | { readonly type: 'colours'; readonly lines: readonly CodeLine[] };

export async function answerAboutCode(question: CodeQuestion): Promise<CodeAnswer> {
  switch (question.type) {
    case 'project':
      return { type: 'project', project: generateProject(question.model, question.contextId, question.target) };
    case 'regeneration':
      return { type: 'regeneration', regeneration: regenerateZip(question) };
    case 'zip': {
      const shared = question.withPlatform ? [generatePlatform()] : [];
      return { type: 'zip', bytes: zipProjects([...question.projects, ...shared]) };
    }
    case 'colours':
      return {
        type: 'colours',
        lines:
          question.language === undefined
            ? plainLines(question.content)
            : await highlight(question.content, question.language),
      };
  }
}
