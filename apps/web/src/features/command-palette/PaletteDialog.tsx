import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from 'react';
import { focusThing } from '../board-canvas/actions/looking.ts';
import { useBoardSnapshot } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import { findHit } from './findHit.ts';
import { type FindingScope, useFinding } from './findingStore.ts';
import { matchWords } from './matchWords.ts';
import classes from './PaletteDialog.module.css';
import { type BoardThing, PaletteRow, type PaletteThing } from './PaletteRow.tsx';
import { framesOnWall, notesOnWall } from './thingsOnWall.ts';
import { useCatalogThings } from './useCatalogThings.ts';
import { usePaletteActions } from './usePaletteActions.ts';

const mostShown = 50;

/** One field for everything: what it finds is chosen with the arrows and Enter, or with the mouse. */
export function PaletteDialog({ scope }: { readonly scope: FindingScope }) {
  const { words, close, remember } = useFinding();
  const { notes, frames } = useBoardSnapshot();
  const actions = usePaletteActions();
  const [typedAhead] = useState(() => useFinding.getState().typedAhead);
  const [query, setQuery] = useState(typedAhead.trim() || (scope === 'notes' ? words : ''));
  const [active, setActive] = useState(0);
  const listId = useId();
  useReturnOfFocus();

  const notesInOrder = notesOnWall(notes);
  const framesWithTitles = framesOnWall(frames);
  const things: readonly BoardThing[] =
    scope === 'notes' ? notesInOrder : [...actions, ...framesWithTitles, ...notesInOrder];
  const found = matchWords(things, query);
  const published = useCatalogThings(scope === 'notes' ? '' : query);
  const shown = [...found.slice(0, mostShown), ...published];
  const activeIndex = Math.min(active, shown.length - 1);

  function choose(thing: PaletteThing | undefined): void {
    if (thing === undefined) return;
    close();
    if (thing.type === 'action') {
      thing.perform();
      return;
    }
    if (thing.type === 'published') {
      thing.open();
      return;
    }
    const { id } = thing.type === 'note' ? thing.note : thing.frame;
    if (query.trim() !== '') remember({ words: query, hit: findHit(notes, query, id) });
    useSelection.getState().revealAndSelect([id]);
    focusThing(id);
  }

  const chooseFirst = useEffectEvent(() => choose(shown[0]));
  useEffect(() => {
    if (typedAhead.endsWith('\n')) chooseFirst();
  }, [typedAhead]);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) choose(shown[activeIndex]);
    else if (shown.length > 0) setActive((activeIndex + step + shown.length) % shown.length);
  }

  function handleChange(next: string): void {
    setQuery(next);
    setActive(0);
    if (scope === 'notes') remember({ words: next });
  }

  const label = scope === 'notes' ? 'Find notes' : 'Find notes, frames and actions';
  return (
    <Modal.Root
      opened
      onClose={close}
      size={600}
      yOffset="12dvh"
      centered={false}
      returnFocus={false}
      classNames={{ content: classes.dialog }}
    >
      <Modal.Overlay backgroundOpacity={0.3} />
      <Modal.Content aria-label={label}>
        <div className={classes.search}>
          <IconSearch size={18} stroke={1.75} aria-hidden />
          <input
            className={classes.field}
            data-autofocus
            data-palette
            role="combobox"
            aria-label={label}
            aria-autocomplete="list"
            aria-expanded={shown.length > 0}
            aria-controls={listId}
            aria-activedescendant={activeIndex < 0 ? undefined : `${listId}-${activeIndex}`}
            placeholder={label}
            spellCheck={false}
            value={query}
            onFocus={(event) => {
              // What was typed ahead goes on; what was searched before is replaced.
              if (typedAhead === '') event.currentTarget.select();
            }}
            onChange={(event) => handleChange(event.currentTarget.value)}
            onKeyDown={handleKeyDown}
          />
        </div>
        <div id={listId} role="listbox" aria-label="Found" className={classes.list}>
          {shown.map((thing, index) => (
            <PaletteRow
              key={keyOf(thing)}
              id={`${listId}-${index}`}
              thing={thing}
              frames={frames}
              isActive={index === activeIndex}
              onPoint={() => setActive(index)}
              onChoose={() => choose(thing)}
            />
          ))}
        </div>
        <div role="status" className={classes.foot}>
          {footOf(found.length, published.length, query)}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

function keyOf(thing: PaletteThing): string {
  if (thing.type === 'action') return thing.label;
  if (thing.type === 'published') return `published ${thing.suggestion.key}`;
  return thing.type === 'note' ? thing.note.id : thing.frame.id;
}

function footOf(count: number, publishedCount: number, query: string): string | undefined {
  const more = count > mostShown ? [`and ${(count - mostShown).toLocaleString('en')} more on this board`] : [];
  const published = count > 0 && publishedCount > 0 ? [`${publishedCount} from the catalog at the end`] : [];
  if (count + publishedCount > 0) return [...more, ...published].join(' · ') || undefined;
  return query.trim() === '' ? 'No note has words yet.' : `Nothing here says “${query.trim()}”.`;
}

/** Where the keyboard was before, it is again after, unless what was chosen has taken it. */
function useReturnOfFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement)
          before.focus({ preventScroll: true });
      });
    },
    [before],
  );
}
