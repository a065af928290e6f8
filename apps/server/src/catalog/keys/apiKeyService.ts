import { createHash, randomBytes } from 'node:crypto';
import type { CreateApiKeyRequest } from '@lambdastorm/contract';
import type { Actor } from '../../access/Actor.ts';
import { type Resource, requireCan } from '../../access/can.ts';
import { AppError } from '../../http/AppError.ts';
import type { AuditRecord } from '../../members/Grant.ts';
import type { WorkspaceService } from '../../workspaces/workspaceService.ts';
import type { ApiKeyEntry, ApiKeyRepository } from './ApiKeyRepository.ts';

/** Gives keys to programs and knows them again. */
export interface ApiKeyService {
  list(actor: Actor, workspaceId: string): Promise<readonly ApiKeyEntry[]>;
  /** The key itself is told here and never again. */
  create(actor: Actor, workspaceId: string, wish: CreateApiKeyRequest): Promise<{ key: ApiKeyEntry; secret: string }>;
  revoke(actor: Actor, workspaceId: string, keyId: string): Promise<void>;
  /** The key of a secret; throws the sentence that says why it opens no catalog. */
  getKey(secret: string): Promise<Pick<ApiKeyEntry, 'id' | 'workspaceId'>>;
}

/** What every key begins with, so that it is known for one wherever it turns up. */
export const keyStart = 'lsk_';
const hintLength = keyStart.length + 4;
const dayMs = 24 * 60 * 60_000;
/** When a key was used last is written down now and then, not at each request. */
const usedEveryMs = 60_000;
const mostKeys = 100;

export function createApiKeyService(deps: {
  readonly keys: ApiKeyRepository;
  readonly workspaces: Pick<WorkspaceService, 'getResource'>;
  readonly now: () => Date;
  readonly newId: () => string;
}): ApiKeyService {
  const { keys, workspaces, now, newId } = deps;

  async function getResource(actor: Actor, workspaceId: string): Promise<Resource> {
    const resource = await workspaces.getResource(actor, workspaceId);
    requireCan(actor, 'catalog.giveKeys', resource);
    return resource;
  }

  function recordOf(actor: Actor, resource: Resource, what: AuditRecord['what'], key: ApiKeyEntry): AuditRecord {
    const about = { aboutId: key.id, aboutName: key.name, role: undefined };
    return { id: newId(), at: now(), ...resource, what, byId: actor.userId, byName: actor.name, ...about };
  }

  return {
    async list(actor, workspaceId) {
      await getResource(actor, workspaceId);
      return keys.list(workspaceId);
    },
    async create(actor, workspaceId, { name, days }) {
      const resource = await getResource(actor, workspaceId);
      if ((await keys.list(workspaceId)).length >= mostKeys) {
        throw new AppError(
          'invalid-request',
          `A workspace has at most ${mostKeys} keys. Revoke those that nobody uses.`,
        );
      }
      const secret = `${keyStart}${randomBytes(32).toString('base64url')}`;
      const createdAt = now();
      const key: ApiKeyEntry = {
        ...{ id: newId(), workspaceId, name, keyHash: hashOf(secret), hint: secret.slice(0, hintLength) },
        ...{ createdBy: actor.name, createdAt, usedAt: undefined },
        expiresAt: days === undefined ? undefined : new Date(createdAt.getTime() + days * dayMs),
      };
      await keys.add(key, recordOf(actor, resource, 'key-created', key));
      return { key, secret };
    },
    async revoke(actor, workspaceId, keyId) {
      const resource = await getResource(actor, workspaceId);
      const key = (await keys.list(workspaceId)).find(({ id }) => id === keyId);
      if (key === undefined) {
        throw new AppError('key-not-found', 'This key is not there any more; load the list again.');
      }
      await keys.revoke(keyId, now(), recordOf(actor, resource, 'key-revoked', key));
    },
    async getKey(secret) {
      const key = await keys.findByHash(hashOf(secret));
      if (key === undefined || (key.expiresAt !== undefined && key.expiresAt <= now())) {
        throw new AppError('key-not-valid', 'This key is not valid: it was revoked, has expired or was never given.');
      }
      const unwritten = now().getTime() - (key.usedAt?.getTime() ?? 0);
      if (unwritten >= usedEveryMs) await keys.setUsed(key.id, now());
      return key;
    },
  };
}

/** Keys are random, so a fast hash is enough. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
