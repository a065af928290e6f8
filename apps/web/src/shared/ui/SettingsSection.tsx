import { type ReactNode, useId } from 'react';
import classes from './settings.module.css';

export interface SettingsSectionProps {
  readonly title: string;
  /** What the section is for. */
  readonly sentence?: string;
  readonly children: ReactNode;
}

/** One group of settings of a page, under its title. */
export function SettingsSection({ title, sentence, children }: SettingsSectionProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={classes.section}>
      <h3 id={titleId} className={classes.title}>
        {title}
      </h3>
      {sentence === undefined ? null : <p className={classes.sentence}>{sentence}</p>}
      {children}
    </section>
  );
}
