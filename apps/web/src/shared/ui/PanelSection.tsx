import type { ReactNode } from 'react';
import classes from './PanelSection.module.css';

export interface PanelSectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One group of things in a side panel, under its title. */
export function PanelSection({ title, aside, children }: PanelSectionProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
