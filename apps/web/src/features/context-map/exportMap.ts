import { renderMermaidMap } from '@lambdastorm/derivation';
import type { DomainModel } from '@lambdastorm/model';
import { saveFile } from '../../shared/saveFile.ts';
import type { Picture } from '../board-picture/Picture.ts';
import { paintPng } from '../board-picture/paintPng.ts';
import { renderFontStyle } from '../board-picture/pictureFont.ts';
import { renderSvg } from '../board-picture/renderSvg.ts';
import { fileNameOf } from '../board-picture/savePicture.ts';

export interface MapExport {
  readonly format: 'png' | 'svg' | 'mermaid';
  readonly picture: Picture;
  readonly model: DomainModel;
  /** Of the board. */
  readonly name: string;
}

/** Hands the map to the person as a file. Rejects with a sentence. */
export async function exportMap({ format, picture, model, name }: MapExport): Promise<void> {
  const file = `${fileNameOf(name)} context map`;
  if (format === 'mermaid') saveFile(new Blob([renderMermaidMap(model)], { type: 'text/plain' }), `${file}.mmd`);
  else if (format === 'png') saveFile(await paintPng(picture, 2, () => {}), `${file}.png`);
  else {
    const text = renderSvg(picture, [await renderFontStyle(picture)]);
    saveFile(new Blob([text], { type: 'image/svg+xml' }), `${file}.svg`);
  }
}
