import type { MessageComparison } from '@lambdastorm/catalog';
import type { CompatibilityDirection } from '@lambdastorm/schema';
import { IconChevronRight } from '@tabler/icons-react';
import { type CSSProperties, useId, useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import { kindIcons } from '../../shared/theme/kindIcons.ts';
import { ChangeList } from './ChangeList.tsx';
import classes from './MessageRow.module.css';
import { directionLabels, statusLabels, stickyKindOf, verdictLooks } from './messageLooks.ts';
import { TouchedConsumers } from './TouchedConsumers.tsx';

/** One message: its status, its version, the verdict in both directions, and whom it hurts. */
export function MessageRow({ message }: { readonly message: MessageComparison }) {
  const { kind, name, wireName, status, version, isBreaking, changes, touched } = message;
  const [isOpen, setIsOpen] = useState(touched.length > 0);
  const changesId = useId();
  const sticky = stickyKindOf[kind];
  const KindIcon = kindIcons[sticky];
  const isJudged = status === 'changed' || (status === 'added' && version > 1);
  return (
    <li className={classes.row} style={{ '--paper': `var(--paper-${sticky})` } as CSSProperties}>
      <div className={classes.head}>
        <span className={classes.paper}>
          <KindIcon size={14} stroke={2} aria-hidden />
        </span>
        <span className={classes.name}>{name}</span>
        <code className={classes.wire}>{wireName}</code>
        <span className={classes.status} data-status={status}>
          {statusLabels[status]}
        </span>
        <span className={classes.version}>
          v{version}
          {isBreaking && status === 'changed' ? ', beside the last' : ''}
        </span>
      </div>
      {isJudged ? (
        <div className={classes.verdicts}>
          <Verdict direction="backward" verdict={message.backward} />
          <Verdict direction="forward" verdict={message.forward} />
          {changes.length === 0 ? null : (
            <button
              type="button"
              className={classes.toggle}
              aria-expanded={isOpen}
              aria-controls={changesId}
              onClick={() => setIsOpen(!isOpen)}
            >
              <IconChevronRight size={14} aria-hidden className={classes.chevron} />
              {countOf(changes.length, 'reason')}
            </button>
          )}
        </div>
      ) : null}
      <TouchedConsumers message={message} />
      {isOpen && changes.length > 0 ? (
        <div id={changesId}>
          <ChangeList changes={changes} />
        </div>
      ) : null}
    </li>
  );
}

interface VerdictProps {
  readonly direction: CompatibilityDirection;
  readonly verdict: MessageComparison['backward'];
}

function Verdict({ direction, verdict }: VerdictProps) {
  const { icon: VerdictIcon, label } = verdictLooks[verdict];
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <VerdictIcon size={13} stroke={2.4} aria-hidden />
      {directionLabels[direction]}: {label}
    </span>
  );
}
