import { type BoardFrame, type StickyKind, stickyKinds } from '@lambdastorm/board';
import { Kbd } from '@mantine/core';
import { type Icon, IconBook2, IconCrop169 } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { frameKinds } from '../board-canvas/frames/frameKinds.ts';
import { KindSwatch } from '../board-canvas/tools/KindSwatch.tsx';
import { messageKinds } from '../catalog/messageKinds.ts';
import classes from './PaletteRow.module.css';
import { frameAround, type WordedFrame, type WordedNote } from './thingsOnWall.ts';
import type { CatalogThing } from './useCatalogThings.ts';
import type { PaletteAction } from './usePaletteActions.ts';

/** What the palette itself searches. */
export type BoardThing = PaletteAction | WordedNote | WordedFrame;
export type PaletteThing = BoardThing | CatalogThing;

export interface PaletteRowProps {
  readonly id: string;
  readonly thing: PaletteThing;
  readonly frames: readonly BoardFrame[];
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One thing that the palette has found. */
export function PaletteRow({ id, thing, frames, isActive, onPoint, onChoose }: PaletteRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keyboard stays in the search field, which moves through the rows and chooses; see PaletteDialog.
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active row by its id
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      className={classes.row}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      {contentOf(thing, frames)}
    </div>
  );
}

function contentOf(thing: PaletteThing, frames: readonly BoardFrame[]): ReactNode {
  switch (thing.type) {
    case 'action':
      return (
        <>
          <Picture of={thing.picture} />
          <span className={classes.words}>{thing.label}</span>
          {thing.keys === '' ? null : <Kbd size="xs">{thing.keys}</Kbd>}
        </>
      );
    case 'note':
      return (
        <>
          <Picture of={thing.note.kind} />
          <span className="visually-hidden">{stickyKinds[thing.note.kind].label}: </span>
          <span className={classes.words}>{thing.note.text}</span>
          <span className={classes.place}>{frameAround(thing.note, frames)?.title}</span>
        </>
      );
    case 'frame':
      return (
        <>
          <Picture of={IconCrop169} />
          <span className={classes.words}>{thing.frame.title}</span>
          <span className={classes.place}>{frameKinds[thing.frame.kind].label}</span>
        </>
      );
    case 'published': {
      const { name, about, to } = thing.suggestion;
      return (
        <>
          <Picture of={pictureOf(to)} />
          <span className={classes.words}>{name}</span>
          <span className={classes.place}>Catalog · {about}</span>
        </>
      );
    }
  }
}

function pictureOf(to: CatalogThing['suggestion']['to']): Icon | StickyKind {
  switch (to.type) {
    case 'message':
      return messageKinds[to.kind].paper;
    case 'context':
      return IconBook2;
    case 'term':
      return 'term';
  }
}

function Picture({ of: PictureIcon }: { readonly of: Icon | StickyKind }) {
  return (
    <span className={classes.picture}>
      {typeof PictureIcon === 'string' ? (
        <KindSwatch kind={PictureIcon} />
      ) : (
        <PictureIcon size={18} stroke={1.75} aria-hidden />
      )}
    </span>
  );
}
