import { fieldSources } from '@lambdastorm/derivation';
import type { DomainModel, ElementRef } from '@lambdastorm/model';
import type { Field, PayloadSchema } from '@lambdastorm/schema';
import { IconUserShield } from '@tabler/icons-react';
import { useDerivation } from '../board-session/BoardSession.ts';
import { ElementChip } from './ElementChip.tsx';
import { elementsOf, type FoundElement } from './findElement.ts';
import classes from './ModelView.module.css';

/** What a message carries, and where each field comes from. */
export function PayloadTable({ found }: { readonly found: FoundElement }) {
  const { model } = useDerivation();
  const { context, kind, element } = found;
  const payload = payloadOf(found);
  if (payload === undefined) return null;
  if (payload.type === 'jsonSchema') {
    return (
      <section className={classes.links} aria-label="Payload">
        <h2 className={classes.boxTitle}>Payload as JSON Schema</h2>
        <pre className={classes.schema}>{JSON.stringify(payload.schema, null, 2)}</pre>
      </section>
    );
  }
  if (payload.fields.length === 0) {
    return <p className={classes.nothing}>It carries nothing yet; add fields in its details on the wall.</p>;
  }
  const sources = fieldSources(model, { contextId: context.id, elementId: element.id });
  const isTraced = kind !== 'command';
  return (
    <section className={classes.links} aria-label="Payload">
      <h2 className={classes.boxTitle}>Payload</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>Field</th>
            <th>Type</th>
            {isTraced ? <th>Comes from</th> : null}
          </tr>
        </thead>
        <tbody>
          {payload.fields.map((field, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: -- a field has no id, and two may have one name.
            <tr key={index}>
              <td>
                <code>{field.name}</code>
                {field.personal === true ? (
                  <IconUserShield size={14} role="img" aria-label="personal data" title="Personal data" />
                ) : null}
                {field.description === undefined ? null : <p className={classes.about}>{field.description}</p>}
              </td>
              <td>{typeWords(field)}</td>
              {isTraced ? (
                <td>
                  <Sources refs={sources[index]?.from ?? []} model={model} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Sources({ refs, model }: { readonly refs: readonly ElementRef[]; readonly model: DomainModel }) {
  if (refs.length === 0) return <span className={classes.unknown}>nobody knows</span>;
  const all = model.boundedContexts.flatMap(elementsOf);
  return (
    <span className={classes.chips}>
      {refs.map(({ contextId, elementId }) => {
        const found = all.find((each) => each.context.id === contextId && each.element.id === elementId);
        return found === undefined ? null : <ElementChip key={elementId} kind={found.kind} element={found.element} />;
      })}
    </span>
  );
}

function payloadOf({ context, element }: FoundElement): PayloadSchema | undefined {
  return [...context.commands, ...context.events, ...context.readModels].find(({ id }) => id === element.id)?.payload;
}

function typeWords(field: Field): string {
  const type =
    field.type === 'array'
      ? `list of ${field.items.type}`
      : field.type === 'enum'
        ? field.values.join(' | ')
        : field.type;
  return [type, field.required ? '' : 'optional', field.nullable === true ? 'or null' : '']
    .filter((word) => word !== '')
    .join(', ');
}
