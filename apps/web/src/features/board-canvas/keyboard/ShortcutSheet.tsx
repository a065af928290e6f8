import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { Anchor, Kbd, Modal } from '@mantine/core';
import { useMode } from '../modeStore.ts';
import { KindSwatch } from '../tools/KindSwatch.tsx';
import './shortcutSheet.css';

type Shortcut = readonly [keys: string, meaning: string];

const writing: readonly Shortcut[] = [
  ['Enter', 'Write on the selected note; Enter again ends'],
  ['Shift Enter', 'On to the next note of this kind, to the right'],
  ['Ctrl Enter', 'A new line while writing; so does Alt Enter'],
  ['Escape', 'Stop, and select nothing'],
  ['L', 'Connect the selected notes, or start an arrow'],
  ['I', 'Draw what is inferred at the selection'],
  ['F', 'A bounded context around the selection'],
];

const walking: readonly Shortcut[] = [
  ['Tab / Shift Tab', 'Next and previous note in reading order'],
  ['→ ← / ↑ ↓', 'The same; the nearest note above and below'],
  ['. / ,', 'Along the arrows: to the next arrow or note, and back'],
  ['Shift ← ↑ → ↓', 'Add the next note to the selection'],
  ['Ctrl ← ↑ → ↓', 'Move by 10, with Shift by 50; so does Alt'],
];

const changing: readonly Shortcut[] = [
  ['Ctrl Z / Ctrl Shift Z', 'Undo and redo'],
  ['Ctrl C / X / V', 'Copy, cut and paste, between boards too'],
  ['Ctrl D', 'Duplicate'],
  ['Ctrl A', 'Select everything'],
  ['Delete', 'Remove'],
  ['Ctrl G / Ctrl Shift G', 'Group, and no longer group'],
  ['Ctrl Shift L', 'Lock and unlock'],
  ['Shift T', 'Tidy what is selected, or the whole timeline'],
  ['Shift R', 'Make room to the right for one more note'],
];

const looking: readonly Shortcut[] = [
  ['Ctrl K', 'Find notes, frames and actions'],
  ['Ctrl F', 'Find notes'],
  ['F3 / Shift F3', 'Next and previous note found'],
  ['Shift 1', 'Show everything'],
  ['Shift 2', 'Show the selection'],
  ['Shift P', 'Present the wall frame by frame'],
  ['+ / − / 0', 'Zoom in, out, and to 100 %'],
  ['Space drag', 'Move the wall; so do the wheel and the right button'],
  ['V', 'Back to selecting'],
];

/** All keys on one sheet, and where the notation comes from. */
export function ShortcutSheet() {
  const isOpen = useMode((mode) => mode.isShortcutSheetOpen);
  return (
    <Modal
      opened={isOpen}
      onClose={() => useMode.getState().set({ isShortcutSheetOpen: false })}
      title="Keys and notation"
      size={960}
      returnFocus
    >
      <div className="shortcut-sheet">
        <section>
          <h3>Notes</h3>
          <ul className="kind-legend">
            {(Object.keys(stickyKinds) as StickyKind[]).map((kind) => (
              <li key={kind}>
                <Kbd>{stickyKinds[kind].key.toUpperCase()}</Kbd>
                <span className="kind-sample">
                  <KindSwatch kind={kind} />
                </span>
                <span>
                  <strong>{stickyKinds[kind].label}</strong>
                  <span className="kind-wording">{stickyKinds[kind].wording}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <div>
          <ShortcutList title="Writing and connecting" shortcuts={writing} />
          <ShortcutList title="Walking and moving" shortcuts={walking} />
          <ShortcutList title="Changing" shortcuts={changing} />
          <ShortcutList title="Looking" shortcuts={looking} />
        </div>
      </div>
      <p className="shortcut-paste">
        Paste a list and each line becomes a domain event; paste cells of a spreadsheet and they become rows of notes. A
        line that begins like <code>Command: Place order</code> or <code>[policy] Whenever …</code> becomes a note of
        that kind.
      </p>
      <p className="shortcut-credit">
        A faint dashed arrow is inferred: two notes side by side read as if somebody had drawn it. Click it to confirm
        or dismiss it.
      </p>
      <p className="shortcut-credit">
        The notation follows the{' '}
        <Anchor
          href="https://github.com/ddd-crew/eventstorming-glossary-cheat-sheet"
          target="_blank"
          rel="noreferrer"
          inherit
        >
          EventStorming Glossary &amp; Cheat Sheet
        </Anchor>{' '}
        of the ddd-crew (CC BY 4.0). On a Mac, Ctrl is ⌘.
      </p>
    </Modal>
  );
}

function ShortcutList({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {shortcuts.map(([keys, meaning]) => (
          <li key={keys}>
            <Kbd className="shortcut-keys">{keys}</Kbd>
            {meaning}
          </li>
        ))}
      </ul>
    </section>
  );
}
