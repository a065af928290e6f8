import type { MessageStatus } from '@lambdastorm/contract';
import classes from './catalog.module.css';
import { statusLabels } from './messageKinds.ts';

/** Says where a message stands, when that is not the usual. */
export function StatusBadge({ status }: { readonly status: MessageStatus }) {
  if (status === 'current') return null;
  return (
    <span className={classes.badge} data-tone={status === 'deprecated' ? 'warning' : 'danger'}>
      {statusLabels[status]}
    </span>
  );
}
