import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { PlannedMessage, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { accessField } from '../../../text/accessField.ts';
import { docComment, lineComment, quoted } from '../../../text/comments.ts';
import { fits, foldArrow, foldList, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { escapeTemplate, quoteKey, quoteText } from '../../../text/quoteText.ts';
import { eventDataType, moduleName } from '../render/codeNames.ts';
import { scaffoldHeader } from '../render/header.ts';
import { noteName } from '../scaffold/noteName.ts';
import { type CarriedFields, carriedFields } from './carriedFields.ts';
import { type Caster, castersOf } from './casters.ts';

/** A file for each step between two versions of an event: what follows from their fields is there, the rest is to do. */
export function renderCasters(plan: ServerlessPlan): readonly GeneratedFile[] {
  return castersOf(plan).map((caster) => ({
    path: casterPath(caster),
    owner: 'scaffold',
    content: renderCaster(caster),
    noteIds: caster.from.noteIds,
    key: caster.key,
  }));
}

function casterPath({ module }: Caster): string {
  return `src/${module}.ts`;
}

function renderCaster(caster: Caster): string {
  const { from, to, module } = caster;
  const generated = `${'../'.repeat(module.split('/').length - 1)}generated`;
  const fields = carriedFields(from.payload, to.payload);
  const isOpen = fields === undefined || fields.open.length > 0;
  return lines(
    ...scaffoldHeader(from),
    ...(isOpen ? [`import { NotDecided } from '${generated}/errors.js';`] : []),
    ...inOrder(from, to).flatMap((each) =>
      importLines([eventDataType(each)], `${generated}/events/${moduleName(each)}.js`, 'import type'),
    ),
    '',
    ...docComment(purpose(caster)),
    ...head(caster, fields?.carried ?? []),
    fields === undefined ? wholeToDo(caster) : renderFields(caster, fields),
    fields === undefined || fields.carried.length === 0 ? '};' : '}',
    ...(fields === undefined || fields.open.length === 0 ? [] : ['', ...openFunction(caster)]),
  );
}

function inOrder(...versions: readonly PlannedMessage[]): readonly PlannedMessage[] {
  return [...versions].sort((a, b) => a.version - b.version);
}

/** What is not taken from is not named, but whoever calls hands it over all the same. */
function head({ name, from, to }: Caster, carried: readonly string[]): Lines {
  const [given, made] = [eventDataType(from), eventDataType(to)];
  if (carried.length > 0) return foldList(`export function ${name}(`, [`data: ${given}`], `): ${made} {`);
  return foldList(`export const ${name}: (`, [`data: ${given}`], `) => ${made} = () => {`);
}

function purpose({ from, to }: Caster): string {
  const [old, other, name] = [`version ${from.version}`, `version ${to.version}`, quoted(from.name)];
  if (from.version > to.version) {
    return `What ${name} says, in the words of ${other}, for those who still wait for that. Delete this file when nobody does, and generate again.`;
  }
  const when =
    'contextName' in from
      ? `${quoted(String(from.contextName))} no longer tells it in ${old}`
      : `nothing that is kept or on its way is of ${old} any more`;
  return `What ${name} of ${old} says, in the words of ${other}. Delete this file when ${when}, and generate again.`;
}

function renderFields({ from, to }: Caster, { carried, open }: CarriedFields): Lines {
  if (carried.length + open.length === 0) return ['return {};'];
  const comment = `TODO ${quoted(from.name)} of version ${from.version} does not say ${open.length === 1 ? 'this' : 'these'} as version ${to.version} wants it.`;
  return [
    'return {',
    [
      ...carried.flatMap((field) => carry(field)),
      ...(open.length === 0 ? [] : lineComment(comment, 4)),
      ...open.flatMap((field) => foldList(`${quoteKey(field)}: open(`, [quoteText(field)], '),', 4)),
    ],
    '};',
  ];
}

function carry(field: string): Lines {
  const [key, value] = [`${quoteKey(field)}:`, accessField('data', field)];
  if (value.startsWith('data.') || fits(`${value},`, 6)) return foldArrow(key, value, 4);
  return [key, ['data[', [quoteText(field)], '],']];
}

function openFunction(caster: Caster): Lines {
  return [
    '/** Stands for what is still to be said above; goes with the last of it. */',
    'function open(field: string): never {',
    foldList(
      'throw new NotDecided(',
      [`\`\${field} of ${escapeTemplate(subject(caster))}\``, quoteText(casterPath(caster))],
      ');',
      2,
    ),
    '}',
  ];
}

function wholeToDo(caster: Caster): Lines {
  return foldList('throw new NotDecided(', [quoteText(subject(caster)), quoteText(casterPath(caster))], ');', 2);
}

function subject({ from, to }: Caster): string {
  return `${noteName(from.name)} in version ${to.version}`;
}
