import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';

/** What stands in the place of a part of the page that failed. */
export function panelFailure(error: unknown): ReactNode {
  return (
    <EmptyState icon={IconPlugConnectedX} title="This part has stopped working">
      The wall goes on. Open another one and come back to try again.
      <p>{error instanceof Error ? error.message : String(error)}</p>
    </EmptyState>
  );
}
