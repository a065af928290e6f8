import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { Kbd } from '@mantine/core';
import { useBoardSnapshot } from '../board-session/BoardSession.ts';
import { useMode } from './modeStore.ts';

const firstKinds: readonly StickyKind[] = ['domainEvent', 'command', 'actor', 'policy', 'hotspot'];

/** A bare wall teaches one thing. */
export function EmptyBoard() {
  const { notes, frames } = useBoardSnapshot();
  const isPlacing = useMode((mode) => mode.placing !== undefined);
  if (notes.length + frames.length > 0 || isPlacing) return null;
  return (
    <div className="empty-board">
      <p className="empty-board-lead">
        Press <Kbd size="lg">E</Kbd> and write what happened
      </p>
      <p className="empty-board-more">Order placed. Payment received. One event a note, in the past tense.</p>
      <ul className="empty-board-keys">
        {firstKinds.map((kind) => (
          <li key={kind}>
            <span className="swatch" style={{ background: `var(--paper-${kind})` }} />
            <Kbd size="xs">{stickyKinds[kind].key.toUpperCase()}</Kbd> {stickyKinds[kind].label}
          </li>
        ))}
      </ul>
    </div>
  );
}
