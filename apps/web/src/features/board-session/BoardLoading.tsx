import { Loader } from '@mantine/core';
import classes from './BoardLoading.module.css';

/** Shown only when opening takes longer than a blink (the delay is in the style). */
export function BoardLoading({ isOffline }: { readonly isOffline: boolean }) {
  return (
    <main className={classes.page}>
      <div className={classes.notice} role="status">
        <Loader size={18} color="gray" />
        {isOffline ? 'The server can’t be reached. Trying again until it answers.' : 'Opening the board.'}
      </div>
    </main>
  );
}
