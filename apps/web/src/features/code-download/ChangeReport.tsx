import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { useNow } from '../../shared/time/useNow.ts';
import { TextDiff } from '../code-preview/TextDiff.tsx';
import classes from './ChangeReport.module.css';
import type { FileChange } from './fileChanges.ts';

export interface ChangeReportProps {
  readonly contextName: string;
  readonly fileCount: number;
  /** When it was downloaded last; absent when it never was. */
  readonly downloadedAt: Date | undefined;
  readonly changes: readonly FileChange[];
}

/** So many changes are shown at once; of more only the number, until somebody asks for them. */
const fewChanges = 12;

/** What a download of one context brings, compared with the last one. */
export function ChangeReport({ contextName, fileCount, downloadedAt, changes }: ChangeReportProps) {
  const [isOpen, setIsOpen] = useState(false);
  const now = useNow(30_000);
  const isShown = isOpen || changes.length <= fewChanges;
  return (
    <section className={classes.report} aria-label={contextName}>
      <h3 className={classes.title}>{contextName}</h3>
      <p className={classes.sentence}>
        {downloadedAt === undefined
          ? `${countOf(fileCount, 'file')}, never downloaded in this browser. `
          : `${sentenceOf(changes.length, fileCount)} since your download ${relativeTime(downloadedAt, now)}. `}
        {isShown ? null : (
          <button type="button" className={classes.more} onClick={() => setIsOpen(true)}>
            Show the files
          </button>
        )}
      </p>
      {isShown ? (
        <ul className={classes.changes}>
          {changes.map((change) => (
            <ChangedFile key={change.path} change={change} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function sentenceOf(changed: number, all: number): string {
  if (changed === 0) return 'Nothing has changed';
  return changed === 1 ? `1 file of ${all} has changed` : `${changed} files of ${all} have changed`;
}

function ChangedFile({ change }: { readonly change: FileChange }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <button type="button" className={classes.change} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <IconChevronRight size={14} className={classes.chevron} aria-hidden />
        <span className={classes.status} data-status={change.status}>
          {change.status}
        </span>
        <span className={classes.path}>{change.path}</span>
      </button>
      {isOpen ? (
        <div className={classes.diff}>
          <TextDiff before={change.before} after={change.after} />
        </div>
      ) : null}
    </li>
  );
}
