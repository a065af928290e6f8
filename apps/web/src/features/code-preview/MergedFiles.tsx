import { useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import classes from './MergedFiles.module.css';
import { statusLooks, statusOrder } from './mergedStatus.ts';
import type { MergedFile } from './regenerateZip.ts';
import { TextDiff } from './TextDiff.tsx';

/** What becomes of every file of a project, by what became of it, with what changes in the chosen one. */
export function MergedFiles({ files }: { readonly files: readonly MergedFile[] }) {
  const [path, setPath] = useState<string>();
  const told = files.filter(({ status }) => status !== 'unchanged');
  const groups = statusOrder
    .map((status) => ({ status, members: told.filter((file) => file.status === status) }))
    .filter(({ members }) => members.length > 0);
  const chosen = told.find((file) => file.path === path) ?? groups[0]?.members[0];
  const unchanged = `${countOf(files.length - told.length, 'file')} unchanged.`;
  if (chosen === undefined) return <p className={classes.rest}>The project is up to date. {unchanged}</p>;
  return (
    <div className={classes.split}>
      <nav className={classes.list} aria-label="Files of the merged project">
        {groups.map(({ status, members }) => (
          <section key={status} aria-label={statusLooks[status].label}>
            <h3 className={classes.status} data-tone={statusLooks[status].tone} title={statusLooks[status].meaning}>
              {statusLooks[status].label} <span>{members.length}</span>
            </h3>
            {members.map((file) => (
              <button
                key={file.path}
                type="button"
                className={classes.file}
                aria-current={file === chosen || undefined}
                onClick={() => setPath(file.path)}
              >
                {file.path}
              </button>
            ))}
          </section>
        ))}
        <p className={classes.rest}>{unchanged}</p>
      </nav>
      <MergedFileView file={chosen} />
    </div>
  );
}

function MergedFileView({ file: { path, from, status, sentence, before, after } }: { readonly file: MergedFile }) {
  return (
    <section className={classes.view} aria-label={path}>
      <p className={classes.about}>
        {from === undefined ? null : <>It was {from}. </>}
        {sentence ?? statusLooks[status].meaning}
      </p>
      {before === after ? (
        <p className={classes.rest}>Its text stays as it is.</p>
      ) : (
        <TextDiff before={before ?? ''} after={after ?? ''} />
      )}
    </section>
  );
}
