import type { GlossaryEntry } from '@lambdastorm/derivation';
import { Button, TagsInput } from '@mantine/core';
import { countOf } from '../../shared/countOf.ts';
import { contextHue } from '../../shared/theme/contextHue.ts';
import { DraftTextarea } from '../../shared/ui/DraftTextarea.tsx';
import { useBoardView } from '../board-page/useBoardView.ts';
import { useBoardSession, useBoardSnapshot, useMayEdit } from '../board-session/BoardSession.ts';
import { defineEdits } from './defineEdits.ts';
import classes from './glossary.module.css';

export interface GlossaryRowProps {
  readonly entry: GlossaryEntry;
  readonly onRename: () => void;
}

export function GlossaryRow({ entry, onRename }: GlossaryRowProps) {
  const { document } = useBoardSession();
  const mayEdit = useMayEdit();
  const { showOnWall } = useBoardView();
  const { word, contextId, definition, synonyms, termNoteIds, useNoteIds, alsoIn } = entry;

  return (
    <li className={classes.row}>
      <div className={classes.word}>
        <h3 className={classes.name}>{word}</h3>
        <ContextName id={contextId} />
      </div>
      <div className={classes.meaning}>
        <DraftTextarea
          aria-label={`What ${word} means`}
          placeholder="What do people mean by it?"
          minRows={1}
          readOnly={!mayEdit}
          variant={definition === undefined ? 'default' : 'unstyled'}
          value={definition ?? ''}
          onCommit={(text) => {
            const edits = defineEdits(entry, text.trim(), document.snapshot());
            if (edits.length > 0) document.edit(...edits);
          }}
        />
        {termNoteIds[0] === undefined ? null : (
          <TagsInput
            size="xs"
            aria-label={`Words not to use for ${word}`}
            placeholder={synonyms.length === 0 ? 'Words that people should not use for it' : ''}
            value={[...synonyms]}
            readOnly={!mayEdit}
            splitChars={[',']}
            acceptValueOnBlur
            onChange={(next) =>
              document.edit({
                ...{ type: 'changeNoteDetails', noteId: termNoteIds[0] ?? '' },
                details: { synonyms: next.length === 0 ? undefined : next },
              })
            }
          />
        )}
        {alsoIn.length === 0 ? null : (
          <p className={classes.also}>
            Also in{' '}
            {alsoIn.map((id) => (
              <ContextName key={id} id={id} />
            ))}
            : do they mean the same?
          </p>
        )}
      </div>
      <div className={classes.actions}>
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={useNoteIds.length + termNoteIds.length === 0}
          onClick={() => showOnWall([...termNoteIds, ...useNoteIds])}
        >
          {countOf(useNoteIds.length, 'use')}
        </Button>
        {mayEdit ? (
          <Button size="compact-xs" variant="subtle" onClick={onRename}>
            Rename …
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function ContextName({ id }: { readonly id: string | undefined }) {
  const { frames } = useBoardSnapshot();
  if (id === undefined) return <span className={classes.context}>everywhere</span>;
  const title = frames.find((frame) => frame.id === id)?.title ?? '';
  return (
    <span className={classes.context}>
      <span className={classes.hue} style={{ background: contextHue(id) }} />
      {title === '' ? 'Untitled context' : title}
    </span>
  );
}
