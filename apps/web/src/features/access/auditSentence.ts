import type { AuditEntry } from '@lambdastorm/contract';
import { roleWords } from './roleWords.ts';

const called = (name: string | undefined): string => (name === undefined || name === '' ? 'A guest' : name);

/** What happened, as a sentence. */
export function auditSentence({ what, by, about, role }: AuditEntry): string {
  const as = role === undefined ? '' : roleWords[role].label.toLowerCase();
  switch (what) {
    case 'owner-claimed':
      return `${called(by)} became the owner with the printed code.`;
    case 'workspace-created':
      return `${called(by)} made the workspace.`;
    case 'joined':
      return `${called(about)} came in as ${as}.`;
    case 'joined-by-link':
      return `${called(about)} came in by a link as ${as}.`;
    case 'role-changed':
      return `${called(by)} made ${called(about)} ${as}.`;
    case 'removed':
      return `${called(by)} removed ${called(about)}, who was ${as}.`;
    case 'left':
      return `${called(about)} left, and was ${as}.`;
    case 'link-created':
      return `${called(by)} made a link for ${as}s.`;
    case 'link-revoked':
      return `${called(by)} revoked a link for ${as}s.`;
    case 'published':
      return `${called(by)} published ${about}.`;
    case 'deprecated':
      return `${called(by)} deprecated ${about}.`;
    case 'deprecation-withdrawn':
      return `${called(by)} took back the deprecation of ${about}.`;
    case 'catalog-settled':
      return `${called(by)} settled for the catalog: ${about}.`;
    case 'key-created':
      return `${called(by)} made the key “${about}” for programs that read the catalog.`;
    case 'key-revoked':
      return `${called(by)} revoked the key “${about}”.`;
    case 'webhook-created':
      return `${called(by)} made a webhook to ${about}.`;
    case 'webhook-changed':
      return `${called(by)} chose what the webhook to ${about} tells of.`;
    case 'webhook-stopped':
      return `${called(by)} stopped the webhook to ${about}.`;
    case 'webhook-started':
      return `${called(by)} started the webhook to ${about} again.`;
    case 'webhook-removed':
      return `${called(by)} removed the webhook to ${about}.`;
  }
}
