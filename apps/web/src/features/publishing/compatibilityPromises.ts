import type { CatalogSettings } from '@lambdastorm/contract';

interface Promised {
  readonly label: string;
  /** As a sentence. */
  readonly meaning: string;
}

/** What each mode of compatibility is called, and what it promises to those who rely on a schema. */
export const compatibilityPromises: Readonly<Record<CatalogSettings['mode'], Promised>> = {
  BACKWARD: {
    label: 'Backward',
    meaning: 'Whoever reads with a new schema can read what was written with the one before it.',
  },
  BACKWARD_TRANSITIVE: {
    label: 'Backward, transitive',
    meaning: 'Whoever reads with a new schema can read everything that was written before.',
  },
  FORWARD: {
    label: 'Forward',
    meaning: 'Whoever reads with the last schema can read what is written with the next one.',
  },
  FORWARD_TRANSITIVE: {
    label: 'Forward, transitive',
    meaning: 'Whoever reads with any earlier schema can read what is written with a new one.',
  },
  FULL: {
    label: 'Full',
    meaning: 'Old and new can be read either way, with a schema and the one before it.',
  },
  FULL_TRANSITIVE: {
    label: 'Full, transitive',
    meaning: 'Old and new can be read either way, with a schema and all before it.',
  },
};
