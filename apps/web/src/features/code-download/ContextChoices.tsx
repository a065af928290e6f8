import { Checkbox } from '@mantine/core';
import { countOf } from '../../shared/countOf.ts';
import classes from './ContextChoices.module.css';
import type { ContextChoice } from './contextChoices.ts';

export interface ContextChoicesProps {
  readonly choices: readonly ContextChoice[];
  readonly chosenIds: readonly string[];
  readonly onChoose: (ids: string[]) => void;
}

/** Which contexts to download; one with errors can't be chosen unless its parts with errors are left out. */
export function ContextChoices({ choices, chosenIds, onChoose }: ContextChoicesProps) {
  const possible = choices.filter(({ isPossible }) => isPossible).map(({ id }) => id);
  const isAll = possible.length > 0 && possible.every((id) => chosenIds.includes(id));
  return (
    <div>
      {choices.length > 1 ? (
        <Checkbox
          size="xs"
          mb={8}
          label="All contexts"
          checked={isAll}
          indeterminate={!isAll && chosenIds.length > 0}
          onChange={() => onChoose(isAll ? [] : possible)}
        />
      ) : null}
      <Checkbox.Group aria-label="Bounded contexts" value={[...chosenIds]} onChange={onChoose}>
        <div className={classes.choices}>
          {choices.map(({ id, name, errors, isPossible }) => (
            <Checkbox
              key={id}
              size="xs"
              value={id}
              disabled={!isPossible}
              label={name}
              description={errors > 0 ? `${countOf(errors, 'error')} on the wall` : undefined}
            />
          ))}
        </div>
      </Checkbox.Group>
    </div>
  );
}
