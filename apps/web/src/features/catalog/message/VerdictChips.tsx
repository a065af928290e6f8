import type { CatalogSchemaVersion } from '@lambdastorm/contract';
import shared from '../catalog.module.css';

type Verdict = NonNullable<CatalogSchemaVersion['backward']>;

const tones: Readonly<Record<Verdict, 'success' | 'danger' | 'warning'>> = {
  compatible: 'success',
  breaking: 'danger',
  unknown: 'warning',
};

/** What each direction asks, for whoever wonders. */
const meanings = {
  backward: 'Can readers with this schema read what was written with the one before?',
  forward: 'Can readers with the schema before read what is written with this one?',
} as const;

/** Whether old data and old readers get along with a schema. */
export function VerdictChips({ version }: { readonly version: Pick<CatalogSchemaVersion, 'backward' | 'forward'> }) {
  const { backward, forward } = version;
  if (backward === undefined || forward === undefined) return <span className={shared.badge}>first</span>;
  return (
    <>
      <Verdict direction="backward" verdict={backward} />
      <Verdict direction="forward" verdict={forward} />
    </>
  );
}

interface VerdictProps {
  readonly direction: keyof typeof meanings;
  readonly verdict: Verdict;
}

function Verdict({ direction, verdict }: VerdictProps) {
  return (
    <span className={shared.badge} data-tone={tones[verdict]} title={meanings[direction]}>
      {direction}: {verdict}
    </span>
  );
}
