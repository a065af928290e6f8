import type { StickyKind } from '@lambdastorm/board';

/** Colours as values, because a picture stands alone; taking-pictures.spec.ts holds them to theme.css. */
export interface PicturePalette {
  readonly canvas: string;
  readonly text: string;
  readonly textDim: string;
  readonly ink: string;
  readonly papers: Readonly<Record<StickyKind, string>>;
  readonly contextHues: readonly string[];
}

export type PaletteName = 'light' | 'dark';

const ink = '#1b1b1f';
const contextHues = [
  ...['#5b5bd6', '#0f8fb8', '#12927d', '#3d9140', '#7f8a16', '#b27a0c'],
  ...['#c9611f', '#c9474a', '#c43d80', '#a347ba', '#7a55c7', '#3f76cf'],
];

export const picturePalettes: Readonly<Record<PaletteName, PicturePalette>> = {
  light: {
    ...{ canvas: '#f6f6f8', text: '#1c1d21', textDim: '#5e606a', ink, contextHues },
    papers: {
      domainEvent: '#ffb84d',
      command: '#7ec8f0',
      actor: '#fff3a1',
      aggregate: '#ffe58a',
      policy: '#c9a6e4',
      screen: '#ffffff',
      readModel: '#a8d08d',
      externalSystem: '#f4a6c0',
      hotspot: '#ff4f93',
      opportunity: '#7ed6a5',
      term: '#c9a57c',
      text: 'transparent',
    },
  },
  dark: {
    ...{ canvas: '#15171b', text: '#e8e9ed', textDim: '#a0a3ad', ink, contextHues },
    papers: {
      domainEvent: '#ffa824',
      command: '#59b8ec',
      actor: '#ffee78',
      aggregate: '#ffdc61',
      policy: '#b687db',
      screen: '#ebebeb',
      readModel: '#92c470',
      externalSystem: '#f082a6',
      hotspot: '#ff267a',
      opportunity: '#5fcc8f',
      term: '#bd915f',
      text: 'transparent',
    },
  },
};

/** A colour between two: CSS mixes as it draws, a picture can't rely on it. */
export function mixed(first: string, second: string, shareOfFirst: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    const channel = Math.round((a ?? 0) * shareOfFirst + (b ?? 0) * (1 - shareOfFirst));
    return channel.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
