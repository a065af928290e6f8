import type { JsonObject } from '../../JsonValue.ts';
import { partsOf } from '../../sample/keywords.ts';
import { either, literal, other } from '../text/Language.ts';
import { patternLanguage } from '../text/patternLanguage.ts';
import { named } from './constFormula.ts';
import type { Formula, FormulaStore } from './Formula.ts';

/** Names that neither `properties` nor `patternProperties` of the schema speak of (core 10.3.2.3). */
export function additionalNames(schema: JsonObject, store: FormulaStore): Formula {
  const names = Object.keys(partsOf(schema['properties'])).map(literal);
  const patterns = Object.keys(partsOf(schema['patternProperties']));
  return store.all([
    store.text(other(either(names))),
    ...patterns.map((pattern) => otherNames(patternFormula(pattern, store), store)),
  ]);
}

function otherNames(names: Formula, store: FormulaStore): Formula {
  return names.kind === 'text' ? store.text(other(names.language)) : store.all([store.is('string'), store.not(names)]);
}

export function hasProperty(name: string, store: FormulaStore): Formula {
  return store.make({ kind: 'someProperty', names: named(name, store), of: store.true });
}

export function lacksProperty(name: string, store: FormulaStore): Formula {
  return store.make({ kind: 'everyProperty', names: named(name, store), of: store.false });
}

/** Texts in which a pattern finds something. */
export function patternFormula(pattern: string, store: FormulaStore): Formula {
  const language = patternLanguage(pattern);
  if (language !== undefined) return store.text(language);
  const why = `What the pattern ${pattern} matches can only be tried, not compared.`;
  return store.all([
    store.is('string'),
    store.make({ kind: 'unclear', what: `/${pattern}/`, why, isMet: true, pattern }),
  ]);
}
