import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { Logo } from '../../shared/ui/Logo.tsx';
import classes from './EntranceCard.module.css';

export interface EntranceCardProps {
  readonly title: string;
  readonly text?: string;
  /** What did not work, as the server says it. */
  readonly problem?: string | undefined;
  readonly children?: ReactNode;
  /** What is offered quietly below. */
  readonly below?: ReactNode;
}

/** The one card of a page that somebody comes in through. */
export function EntranceCard({ title, text, problem, children, below }: EntranceCardProps) {
  return (
    <main className={classes.page}>
      <div className={classes.brand}>
        <Logo size={24} /> Lambdastorm
      </div>
      <section className={classes.card} aria-label={title}>
        <h1 className={classes.title}>{title}</h1>
        {text === undefined ? null : <p className={classes.text}>{text}</p>}
        {problem === undefined ? null : (
          <Alert color="red" role="alert" mb="sm">
            {problem}
          </Alert>
        )}
        {children}
      </section>
      {below === undefined ? null : <div className={classes.below}>{below}</div>}
    </main>
  );
}
