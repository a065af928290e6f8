import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import themeCss from '../../shared/theme/theme.css?raw';

/** The colours of the theme as values, because a picture stands alone, and is made where there are no styles. */
export interface PicturePalette {
  readonly canvas: string;
  readonly text: string;
  readonly textDim: string;
  readonly ink: string;
  readonly papers: Readonly<Record<StickyKind, string>>;
  readonly contextHues: readonly string[];
}

export type PaletteName = 'light' | 'dark';

export const picturePalettes: Readonly<Record<PaletteName, PicturePalette>> = {
  light: readPalette('light'),
  dark: readPalette('dark'),
};

function readPalette(name: PaletteName): PicturePalette {
  const values = readVariables(name);
  function colour(variable: string): string {
    const value = values.get(variable);
    if (value === undefined) throw new Error(`theme.css says nothing of --${variable} in ${name}.`);
    return value;
  }
  const papers = (Object.keys(stickyKinds) as StickyKind[]).map((kind) => [kind, colour(`paper-${kind}`)]);
  return {
    ...{ canvas: colour('canvas'), text: colour('text'), textDim: colour('text-dim'), ink: colour('ink') },
    papers: Object.fromEntries(papers) as Record<StickyKind, string>,
    contextHues: [...values.keys()].filter((key) => key.startsWith('context-hue-')).map(colour),
  };
}

/** What `:root` says for both colour schemes and for this one. */
function readVariables(name: PaletteName): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, selector = '', body = ''] of themeCss.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (selector.includes('color-scheme') && !selector.includes(`"${name}"`)) continue;
    for (const [, key = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g)) values.set(key, value);
  }
  return values;
}

/** A colour between two: CSS mixes as it draws, a picture can't rely on it. */
export function mixed(first: string, second: string, shareOfFirst: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    const channel = Math.round((a ?? 0) * shareOfFirst + (b ?? 0) * (1 - shareOfFirst));
    return channel.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
