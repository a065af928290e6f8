import type { AuditEntry } from '@lambdastorm/contract';
import classes from './access.module.css';
import { useAudit } from './accessQueries.ts';
import { auditSentence } from './auditSentence.ts';

/** Who gave whom which right, for owners. */
export function AuditSection({ workspaceId }: { readonly workspaceId: string }) {
  const audit = useAudit(workspaceId);
  if (audit.isError) return <p className={classes.sentence}>{audit.error.message}</p>;
  const entries = audit.data ?? [];
  return (
    <section aria-label="Record of rights">
      <h3 className={classes.heading}>Record of rights</h3>
      {entries.length === 0 ? <p className={classes.sentence}>Nothing has happened to rights yet.</p> : null}
      <table className={classes.audit}>
        <tbody>
          {entries.map((entry) => (
            <AuditRow key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AuditRow({ entry }: { readonly entry: AuditEntry }) {
  return (
    <tr>
      <td>
        <time dateTime={entry.at}>
          {new Date(entry.at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </td>
      <td>{auditSentence(entry)}</td>
      <td>{entry.boardId === undefined ? 'workspace' : 'board'}</td>
    </tr>
  );
}
