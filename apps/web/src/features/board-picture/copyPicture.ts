/** Puts a picture on the clipboard, as PNG because every program takes that. Rejects with a sentence. */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  if (navigator.clipboard?.write === undefined) {
    throw new Error('The browser copies pictures only over HTTPS or on localhost; download the picture instead.');
  }
  // Handed over while it is painted: Safari wants the call within the click.
  const copied = navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  // What went wrong with painting says more than what the clipboard makes of it.
  await Promise.all([png, copied]);
}
