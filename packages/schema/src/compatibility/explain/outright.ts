import { type Formula, type Statement, typeOf } from '../formula/Formula.ts';

/** What is said outright of the values of properties, by what is said of their names. */
export function valuesOfProperties(written: Formula): ReadonlyMap<Formula, readonly Formula[]> {
  const values = new Map<Formula, Formula[]>();
  for (const each of outright(written)) {
    if (each.kind !== 'everyProperty') continue;
    const known = values.get(each.names);
    if (known === undefined) values.set(each.names, [each.of]);
    else known.push(each.of);
  }
  return values;
}

export function valuesOfItems(written: Formula, from: number): readonly Formula[] {
  return outright(written).flatMap((each) =>
    each.kind === 'everyItem' && each.from <= from && each.to === Infinity ? [each.of] : [],
  );
}

/** The statements that hold of every value of their type. */
function outright(formula: Formula): readonly (Formula & Statement)[] {
  switch (formula.kind) {
    case 'all':
      return formula.parts.flatMap(outright);
    case 'any': {
      const [only, ...others] = formula.parts.filter(({ kind }) => kind !== 'is');
      const excused = formula.parts.flatMap((part) => (part.kind === 'is' ? part.types : []));
      if (only === undefined || others.length > 0) return [];
      return outright(only).filter((statement) => !excused.includes(typeOf(statement)));
    }
    case 'is':
    case 'recursive':
    case 'unclear':
      return [];
    default:
      return [formula];
  }
}
