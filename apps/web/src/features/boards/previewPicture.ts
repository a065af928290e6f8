import type { BoardPreview } from '@lambdastorm/contract';

export interface PreviewPicture {
  /** Of an SVG; board units, so that nothing needs to be scaled. */
  readonly viewBox: string;
  /** One path per kind: a thousand notes are a handful of elements. */
  readonly papers: readonly { readonly kind: string; readonly path: string }[];
  readonly arrows: string;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The shape of a thumbnail: width by height. */
const aspect = 16 / 9;
/** A wall of three notes is not blown up to fill the card. */
const smallestWidth = 1400;
const margin = 0.06;

/** A board as a picture: the whole wall, centred in the shape of a thumbnail. */
export function toPreviewPicture({ notes, frames, connections }: BoardPreview): PreviewPicture {
  const paths = new Map<string, string>();
  for (const note of notes) {
    paths.set(note.kind, (paths.get(note.kind) ?? '') + (note.kind === 'hotspot' ? diamond(note) : rectangle(note)));
  }
  return {
    viewBox: viewBoxAround([...notes, ...frames]),
    papers: [...paths].map(([kind, path]) => ({ kind, path })),
    arrows: connections.map(({ from, to }) => line(notes[from], notes[to])).join(''),
  };
}

export function viewBoxAround(areas: readonly Area[]): string {
  if (areas.length === 0) return `0 0 ${smallestWidth} ${Math.round(smallestWidth / aspect)}`;
  const left = Math.min(...areas.map(({ x }) => x));
  const top = Math.min(...areas.map(({ y }) => y));
  const right = Math.max(...areas.map(({ x, width }) => x + width));
  const bottom = Math.max(...areas.map(({ y, height }) => y + height));

  const width = Math.max(right - left, (bottom - top) * aspect, smallestWidth) * (1 + 2 * margin);
  const height = width / aspect;
  const x = (left + right - width) / 2;
  const y = (top + bottom - height) / 2;
  return [x, y, width, height].map(Math.round).join(' ');
}

function rectangle({ x, y, width, height }: Area): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

function diamond({ x, y, width, height }: Area): string {
  return `M${x + width / 2} ${y}l${width / 2} ${height / 2}l${-width / 2} ${height / 2}l${-width / 2} ${-height / 2}z`;
}

function line(from: Area | undefined, to: Area | undefined): string {
  if (from === undefined || to === undefined) return '';
  return `M${from.x + from.width / 2} ${from.y + from.height / 2}L${to.x + to.width / 2} ${to.y + to.height / 2}`;
}
