import type { HttpMethod, StickyNote } from '@lambdastorm/board';
import type { DomainModel, Trigger } from '@lambdastorm/model';
import { NativeSelect, Text } from '@mantine/core';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { useDerivation } from '../board-session/BoardSession.ts';
import classes from './DetailsPanel.module.css';
import { useNoteEdits } from './useNoteEdits.ts';

const methods: readonly HttpMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const byTheWall = 'default';

/** How people call a command or ask for a read model. */
export function HttpDetails({ note }: { readonly note: StickyNote }) {
  const { changeDetails } = useNoteEdits(note.id);
  const { model } = useDerivation();
  const { http } = note.details;
  const readAs = httpTriggersOf(model, note.id)[0];

  function chooseMethod(method: string): void {
    const known = methods.find((each) => each === method);
    changeDetails({ http: known && { method: known, path: http?.path ?? readAs?.path ?? '/' } });
  }

  return (
    <PanelSection title="HTTP">
      <div className={classes.http}>
        <NativeSelect
          size="xs"
          aria-label="HTTP method"
          value={http?.method ?? byTheWall}
          data={[{ value: byTheWall, label: 'By the wall' }, ...methods]}
          onChange={(event) => chooseMethod(event.currentTarget.value)}
        />
        {http === undefined ? (
          <Text size="xs" c="dimmed" className={classes.httpDefault}>
            {readAs === undefined ? 'Not called by a person' : `${readAs.method} ${readAs.path}`}
          </Text>
        ) : (
          <DraftTextInput
            aria-label="HTTP path"
            placeholder="/orders/{orderId}"
            spellCheck={false}
            value={http.path}
            error={http.path.startsWith('/') ? undefined : 'A path starts with a slash.'}
            onCommit={(path) => changeDetails({ http: { ...http, path: withSlash(path.trim()) } })}
          />
        )}
      </div>
    </PanelSection>
  );
}

function withSlash(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}

function httpTriggersOf(model: DomainModel, noteId: string) {
  return model.boundedContexts
    .flatMap(({ commands, readModels }) => [...commands, ...readModels])
    .filter((element) => element.noteIds.includes(noteId))
    .flatMap((element) => element.triggers.filter(isHttp));
}

function isHttp(trigger: Trigger): trigger is Extract<Trigger, { readonly type: 'http' }> {
  return trigger.type === 'http';
}
