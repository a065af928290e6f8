import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './FullPage.module.css';

export interface FullPageProps {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A page that says one thing and offers the way on. */
export function FullPage({ icon: PageIcon, title, text, children }: FullPageProps) {
  return (
    <main className={classes.page}>
      <PageIcon size={36} stroke={1.5} className={classes.icon} aria-hidden />
      <h1 className={classes.title}>{title}</h1>
      <p className={classes.text}>{text}</p>
      {children}
    </main>
  );
}
