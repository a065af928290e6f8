/** Saves a picture under the name of its board. */
export function savePicture(picture: Blob, boardName: string, ending: 'png' | 'svg' | 'pdf'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = `${fileNameOf(boardName)}.${ending}`;
  link.click();
  // The browser reads the blob after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Without what one of the file systems forbids. */
export function fileNameOf(boardName: string): string {
  const name = boardName
    .replace(/[\p{Cc}\s\\/:*?"<>|]+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 100);
  return name === '' ? 'board' : name;
}
