import type { PrismaClient } from '../database/Database.ts';
import type { AuditRecord } from './Grant.ts';

type AuditRow = NonNullable<Awaited<ReturnType<PrismaClient['auditEntry']['findFirst']>>>;

/** In the table a whole workspace is a board without an id. */
export function toAuditRow(entry: AuditRecord): AuditRow {
  const { boardId = '', aboutId = null, aboutName = null, role = null, ...rest } = entry;
  return { ...rest, boardId, aboutId, aboutName, role };
}
