import { type ReactNode, useEffect, useRef } from 'react';
import classes from './catalog.module.css';

export interface SectionProps {
  /** Where links on the page lead. */
  readonly id: string;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a page, under its heading. */
export function Section({ id, title, aside, children }: SectionProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The router has looked for it before it was loaded.
    if (window.location.hash === `#${id}`) section.current?.scrollIntoView();
  }, [id]);
  return (
    <section ref={section} id={id} className={classes.section} aria-labelledby={`${id}-heading`}>
      <div className={classes.sectionHead}>
        <h2 id={`${id}-heading`} className={classes.heading}>
          {title}
        </h2>
        {aside === undefined ? null : <div className={classes.sectionAside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
