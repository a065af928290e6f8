import type { CatalogMessageSummary } from '@lambdastorm/contract';
import { IconUserShield } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { countOf } from '../../shared/countOf.ts';
import { kindIcons } from '../../shared/theme/kindIcons.ts';
import { ContextLink } from './ContextLink.tsx';
import classes from './catalog.module.css';
import { useWorkspaceId } from './catalogQueries.ts';
import { messageKinds } from './messageKinds.ts';
import { StatusBadge } from './StatusBadge.tsx';

export interface MessageRowProps {
  readonly message: CatalogMessageSummary;
  /** Where the context is clear from around it. */
  readonly isInContext?: boolean;
}

/** A message in a list: what it is, what it means, where it belongs and who takes it. */
export function MessageRow({ message, isInContext = false }: MessageRowProps) {
  const workspaceId = useWorkspaceId();
  const { source, contextName, kind, wireName, name, description, version, status, isPersonal, consumerCount } =
    message;
  const { paper, label } = messageKinds[kind];
  const KindIcon = kindIcons[paper];
  return (
    <div className={classes.row}>
      <span className={classes.sign} style={{ background: `var(--paper-${paper})` }} title={label}>
        <KindIcon size={15} stroke={2} aria-hidden />
      </span>
      <div className={classes.rowWords}>
        <Link
          to="/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName"
          params={{ workspaceId, source, kind, wireName }}
          className={classes.rowName}
        >
          <span className="visually-hidden">{label}: </span>
          {name}
        </Link>
        {description === undefined ? null : <p className={classes.rowAbout}>{description}</p>}
      </div>
      <div className={classes.rowFacts}>
        {isPersonal ? (
          <IconUserShield size={15} role="img" aria-label="Carries personal data" title="Carries personal data" />
        ) : null}
        <StatusBadge status={status} />
        <span>v{version}</span>
        <span>{countOf(consumerCount, 'consumer')}</span>
        {isInContext ? null : <ContextLink source={source} name={contextName} />}
      </div>
    </div>
  );
}
