import { other } from '../text/Language.ts';
import type { Formula, FormulaStore, Statement } from './Formula.ts';

/** What holds of a value of the statement's type when the statement does not. */
export function oppositeStatement(statement: Statement, store: FormulaStore): Formula {
  switch (statement.kind) {
    case 'equals':
      return store.make({ kind: 'differs', value: statement.value });
    case 'differs':
      return store.make({ kind: 'equals', value: statement.value });
    case 'least':
      return store.make({ kind: 'most', value: statement.value, isOpen: !statement.isOpen });
    case 'most':
      return store.make({ kind: 'least', value: statement.value, isOpen: !statement.isOpen });
    case 'multiple':
    case 'format':
    case 'distinct':
      return store.make({ ...statement, isMet: !statement.isMet });
    case 'text':
      return store.text(other(statement.language));
    case 'everyItem':
      return store.make({ kind: 'someItem', from: statement.from, to: statement.to, of: store.not(statement.of) });
    case 'someItem':
      return store.make({ kind: 'everyItem', from: statement.from, to: statement.to, of: store.not(statement.of) });
    case 'itemsAtLeast':
      return store.make({ kind: 'itemsAtMost', count: statement.count - 1, of: statement.of });
    case 'itemsAtMost':
      return store.make({ kind: 'itemsAtLeast', count: statement.count + 1, of: statement.of });
    case 'everyProperty':
      return store.make({ kind: 'someProperty', names: statement.names, of: store.not(statement.of) });
    case 'someProperty':
      return store.make({ kind: 'everyProperty', names: statement.names, of: store.not(statement.of) });
    case 'sizeAtLeast':
      return store.make({ kind: 'sizeAtMost', count: statement.count - 1 });
    case 'sizeAtMost':
      return store.make({ kind: 'sizeAtLeast', count: statement.count + 1 });
  }
}
