import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { Anchor, Kbd, Modal } from '@mantine/core';
import { useMode } from '../modeStore.ts';
import { KindSwatch } from '../tools/KindSwatch.tsx';
import './shortcutSheet.css';

type Shortcut = readonly [keys: string, meaning: string];

const writing: readonly Shortcut[] = [
  ['Enter', 'Write on the selected note; Enter again ends'],
  ['Shift Enter', 'A new line while writing'],
  ['Escape', 'Stop, and select nothing'],
  ['Tab / Shift Tab', 'Next and previous note in reading order'],
  ['L', 'Connect the selected notes, or start an arrow'],
  ['F', 'A bounded context around the selection'],
];

const changing: readonly Shortcut[] = [
  ['Ctrl Z / Ctrl Shift Z', 'Undo and redo'],
  ['Ctrl C / X / V', 'Copy, cut and paste, between boards too'],
  ['Ctrl D', 'Duplicate'],
  ['Ctrl A', 'Select everything'],
  ['Delete', 'Remove'],
  ['← ↑ → ↓', 'Move by 10, with Shift by 50'],
];

const looking: readonly Shortcut[] = [
  ['Ctrl K', 'Find notes, frames and actions'],
  ['Ctrl F', 'Find notes'],
  ['F3 / Shift F3', 'Next and previous note found; Ctrl G does it too'],
  ['Shift 1', 'Show everything'],
  ['Shift 2', 'Show the selection'],
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
      size={860}
      returnFocus
    >
      <div className="shortcut-sheet">
        <section>
          <h3>Notes</h3>
          <ul>
            {(Object.keys(stickyKinds) as StickyKind[]).map((kind) => (
              <li key={kind} title={stickyKinds[kind].wording}>
                <Kbd>{stickyKinds[kind].key.toUpperCase()}</Kbd>
                <KindSwatch kind={kind} />
                {stickyKinds[kind].label}
              </li>
            ))}
          </ul>
        </section>
        <div>
          <ShortcutList title="Writing and connecting" shortcuts={writing} />
          <ShortcutList title="Changing" shortcuts={changing} />
          <ShortcutList title="Looking" shortcuts={looking} />
        </div>
      </div>
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
