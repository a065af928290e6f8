import { Skeleton } from '@mantine/core';
import classes from './pages.module.css';

/** Where a page will be. */
export function PageLoading({ what }: { readonly what: string }) {
  return (
    <div className={classes.column} role="status" aria-label={`Loading ${what}`}>
      <Skeleton height={34} width="50%" />
      <Skeleton height={16} width="80%" mt={16} />
      <Skeleton height={240} mt={24} radius="lg" />
    </div>
  );
}
