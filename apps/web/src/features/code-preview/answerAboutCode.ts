import { type GeneratedProject, generateProject, type TargetId } from '@lambdastorm/generator';
import type { DomainModel } from '@lambdastorm/model';
import { type CodeLine, plainLines } from './CodeLine.ts';
import { highlight } from './highlight.ts';
import type { CodeLanguage } from './languageOf.ts';
import { type RegenerateZipRequest, regenerateZip, type ZipRegeneration } from './regenerateZip.ts';

export type CodeQuestion =
  | { readonly type: 'project'; readonly model: DomainModel; readonly contextId: string; readonly target: TargetId }
  | ({ readonly type: 'regeneration' } & RegenerateZipRequest)
  | { readonly type: 'colours'; readonly content: string; readonly language: CodeLanguage | undefined };

export type CodeAnswer =
  | { readonly type: 'project'; readonly project: GeneratedProject }
  | { readonly type: 'regeneration'; readonly regeneration: ZipRegeneration }
  | { readonly type: 'colours'; readonly lines: readonly CodeLine[] };

export async function answerAboutCode(question: CodeQuestion): Promise<CodeAnswer> {
  switch (question.type) {
    case 'project':
      return { type: 'project', project: generateProject(question.model, question.contextId, question.target) };
    case 'regeneration':
      return { type: 'regeneration', regeneration: regenerateZip(question) };
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
