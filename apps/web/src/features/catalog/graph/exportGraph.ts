import type { CatalogGraph } from '@lambdastorm/contract';
import { saveFile } from '../../../shared/saveFile.ts';
import type { Picture } from '../../board-picture/Picture.ts';
import { renderFontStyle } from '../../board-picture/pictureFont.ts';
import { renderSvg } from '../../board-picture/renderSvg.ts';
import { fileNameOf } from '../../board-picture/savePicture.ts';
import { renderMermaidGraph } from './renderMermaidGraph.ts';

/** Hands a graph to the person as a file. Rejects with a sentence. */
export async function exportGraph(format: 'svg' | 'mermaid', graph: CatalogGraph, picture: Picture): Promise<void> {
  const file = fileNameOf(picture.title);
  if (format === 'mermaid') {
    saveFile(new Blob([renderMermaidGraph(graph)], { type: 'text/plain' }), `${file}.mmd`);
    return;
  }
  const text = renderSvg(picture, [await renderFontStyle(picture)]);
  saveFile(new Blob([text], { type: 'image/svg+xml' }), `${file}.svg`);
}
