import { copyText } from '../../shared/copyText.ts';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';

export async function copyBoardLink(): Promise<void> {
  const { origin, pathname } = window.location;
  await copyLink(origin + pathname, 'The address is copied. Whoever has access opens the board with it.');
}

/** A link that opens the board at a note, a frame, an arrow or a bookmark. */
export async function copyLinkTo(id: string): Promise<void> {
  const { origin, pathname } = window.location;
  await copyLink(`${origin}${pathname}?at=${encodeURIComponent(id)}`, 'The link is copied. It opens the board here.');
}

async function copyLink(link: string, done: string): Promise<void> {
  if (await copyText(link)) notifyDone(done);
  else notifyFailure('The link could not be copied', new Error(`The browser refused. Copy it from here: ${link}`));
}
