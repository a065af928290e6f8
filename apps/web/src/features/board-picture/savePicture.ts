import { saveFile } from '../../shared/saveFile.ts';

/** Saves a picture under the name of its board. */
export function savePicture(picture: Blob, boardName: string, ending: 'png' | 'svg' | 'pdf'): void {
  saveFile(picture, `${fileNameOf(boardName)}.${ending}`);
}

/** Without what one of the file systems forbids. */
export function fileNameOf(boardName: string): string {
  const name = boardName
    .replace(/[\p{Cc}\s\\/:*?"<>|]+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 100);
  return name === '' ? 'board' : name;
}
