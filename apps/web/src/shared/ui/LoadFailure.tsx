import classes from './settings.module.css';

export interface LoadFailureProps {
  /** What there should be: “The keys”. */
  readonly what: string;
  readonly query: { readonly error: Error | null; refetch(): unknown };
}

/** That a list could not be loaded, and the way to try once more. */
export function LoadFailure({ what, query: { error, refetch } }: LoadFailureProps) {
  return (
    <p className={classes.sentence} role="alert">
      {what} could not be loaded. {error?.message}{' '}
      <button type="button" className={classes.again} onClick={() => void refetch()}>
        Try again
      </button>
    </p>
  );
}
