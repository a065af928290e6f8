import classes from './OnThisPage.module.css';

export interface OnThisPageProps {
  readonly parts: readonly { readonly id: string; readonly label: string }[];
}

/** The parts of a long page, where there is room for them beside it. */
export function OnThisPage({ parts }: OnThisPageProps) {
  return (
    <nav className={classes.nav} aria-label="On this page">
      <p className={classes.title}>On this page</p>
      <ul className={classes.list}>
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className={classes.link}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
