import type { Connection } from '@lambdastorm/board';
import { InlineField } from '../InlineField.tsx';
import { useMode } from '../modeStore.ts';
import { useWall } from '../Wall.ts';

export interface ConnectionLabelProps {
  readonly connection: Connection;
  readonly x: number;
  readonly y: number;
  /** How wide the words may be without covering those of notes. */
  readonly room: number;
  readonly isWriting: boolean;
}

/** The words on an arrow, in the middle of it. */
export function ConnectionLabel({ connection, x, y, room, isWriting }: ConnectionLabelProps) {
  const { document } = useWall();
  const { id, label } = connection;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard writes the label with Enter on the connection.
    <div
      className="connection-label nodrag nopan"
      title={isWriting ? undefined : label}
      style={{
        transform: `translate(-50%, -50%) translate(${x}px, ${y}px)`,
        ...(isWriting ? {} : { maxWidth: room }),
      }}
      onDoubleClick={() => useMode.getState().set({ writingId: id })}
    >
      {isWriting ? (
        <InlineField
          id={id}
          text={label}
          label="Words on this connection"
          onEnd={(text) => {
            if (text !== label) document.edit({ type: 'relabelConnection', connectionId: id, label: text });
          }}
        />
      ) : (
        label
      )}
    </div>
  );
}
