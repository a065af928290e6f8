import { notifications } from '@mantine/notifications';

/** Says what failed and why; stays until it is read. */
export function notifyFailure(title: string, error: unknown): void {
  const message = error instanceof Error ? error.message : 'Something unexpected happened. Try again.';
  notifications.show({ title, message, color: 'red', autoClose: false, withBorder: true });
}

export function notifyDone(message: string): void {
  notifications.show({ message, autoClose: 4000, withBorder: true });
}

/** Says why nothing has happened, long enough to be read; the next refusal takes its place. */
export function notifyRefusal(message: string): void {
  const id = 'refusal';
  notifications.hide(id);
  notifications.show({ id, message, autoClose: 10_000, withBorder: true });
}
