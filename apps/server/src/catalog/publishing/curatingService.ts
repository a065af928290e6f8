import { type CatalogSettingsRequest, type DeprecateRequest, MessageKind } from '@lambdastorm/contract';
import type { CompatibilityMode } from '@lambdastorm/schema';
import type { Actor } from '../../access/Actor.ts';
import { type Action, can, type Resource, requireCan } from '../../access/can.ts';
import { AppError } from '../../http/AppError.ts';
import type { AuditRecord } from '../../members/Grant.ts';
import type { WorkspaceService } from '../../workspaces/workspaceService.ts';
import { newsOfDeprecation } from '../news/newsOfDeprecation.ts';
import type { CatalogSettings, PublishingRepository, SourceOwner } from './PublishingRepository.ts';

/** Where a message is in the catalog. */
interface MessagePlace {
  readonly source: string;
  readonly kind: string;
  readonly wireName: string;
}

/** Looks after what is published: how strictly, for whom, and for how long. */
export interface CuratingService {
  getSettings(actor: Actor, workspaceId: string): Promise<CatalogSettings>;
  settle(actor: Actor, workspaceId: string, wish: CatalogSettingsRequest): Promise<CatalogSettings>;
  /** `null`: the mode of the workspace. */
  setMode(actor: Actor, workspaceId: string, wish: { source: string; mode: CompatibilityMode | null }): Promise<void>;
  deprecate(
    actor: Actor,
    workspaceId: string,
    place: MessagePlace,
    deprecation: DeprecateRequest['deprecation'],
  ): Promise<void>;
}

export interface CuratingServiceDeps {
  readonly rows: PublishingRepository;
  readonly workspaces: Pick<WorkspaceService, 'getResource'>;
  readonly now: () => Date;
  readonly newId: () => string;
}

export function createCuratingService({ rows, workspaces, now, newId }: CuratingServiceDeps): CuratingService {
  function recordOf(actor: Actor, { workspaceId, boardId }: Resource, what: AuditRecord['what'], about: string) {
    const by = { byId: actor.userId, byName: actor.name, aboutId: undefined, role: undefined };
    return { id: newId(), at: now(), workspaceId, boardId, what, ...by, aboutName: about };
  }

  /** Whoever may publish a context looks after it; who came to one board of a workspace alone, after those of that. */
  async function getContext(actor: Actor, workspaceId: string, source: string): Promise<SourceOwner & Resource> {
    const found = await rows.findOwner(workspaceId, source);
    const context = found === undefined ? undefined : { ...found, workspaceId };
    if (context === undefined || !can(actor, 'board.view', context)) {
      // A stranger learns nothing of the workspace either.
      await workspaces.getResource(actor, workspaceId);
      throw new AppError('context-not-found', 'The catalog has no context of this name; load the catalog again.');
    }
    const action: Action = 'catalog.publish';
    requireCan(actor, action, context);
    return context;
  }

  return {
    async getSettings(actor, workspaceId) {
      await workspaces.getResource(actor, workspaceId);
      return rows.getSettings(workspaceId);
    },
    async settle(actor, workspaceId, wish) {
      const resource = await workspaces.getResource(actor, workspaceId);
      requireCan(actor, 'catalog.settle', resource);
      await rows.setSettings(workspaceId, wish, recordOf(actor, resource, 'catalog-settled', inWords(wish)));
      return rows.getSettings(workspaceId);
    },
    async setMode(actor, workspaceId, { source, mode }) {
      const context = await getContext(actor, workspaceId, source);
      const about = `${context.name}: ${mode ?? 'the mode of the workspace'}`;
      await rows.setMode(context.id, mode ?? undefined, recordOf(actor, context, 'catalog-settled', about));
    },
    async deprecate(actor, workspaceId, { source, kind, wireName }, deprecation) {
      const context = await getContext(actor, workspaceId, source);
      const message = await rows.findMessage(context.id, kind, wireName);
      if (message === undefined) {
        throw new AppError('message-not-found', 'The context does not publish such a message; load the catalog again.');
      }
      const retiresAt = deprecation?.retiresAt === undefined ? undefined : new Date(deprecation.retiresAt);
      if (retiresAt !== undefined && retiresAt <= now()) {
        const refusal = 'This time has passed, which leaves nobody time to move away. Choose a later one.';
        throw new AppError('invalid-request', refusal, [{ pointer: '/deprecation/retiresAt', message: refusal }]);
      }
      const what = deprecation === null ? 'deprecation-withdrawn' : 'deprecated';
      const next = deprecation === null ? undefined : { at: now(), retiresAt, reason: deprecation.reason || undefined };
      const news = newsOfDeprecation({ kind: MessageKind.parse(kind), wireName, name: message.name }, next, {
        ...{ source, contextName: context.name, at: now(), by: actor.name },
      });
      await rows.setDeprecation(
        { id: message.id, contextId: context.id },
        { deprecation: next, news },
        recordOf(actor, context, what, `${wireName} of ${context.name}`),
      );
    },
  };
}

function inWords({ mode, isPublic }: CatalogSettingsRequest): string {
  const openness = isPublic === undefined ? [] : [isPublic ? 'everybody may read it' : 'members alone may read it'];
  return [...(mode === undefined ? [] : [`compatibility ${mode}`]), ...openness].join(', ') || 'nothing';
}
