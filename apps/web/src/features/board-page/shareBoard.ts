import { copyText } from '../../shared/copyText.ts';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';

export async function shareBoard(): Promise<void> {
  const { origin, pathname } = window.location;
  const link = origin + pathname;
  if (await copyText(link)) notifyDone('The link is copied. Whoever can reach this server and opens it storms along.');
  else notifyFailure('The link could not be copied', new Error(`The browser refused. Copy it from here: ${link}`));
}
