import type { CatalogMessagePage } from '@lambdastorm/contract';
import { Alert } from '@mantine/core';
import { IconSunset2 } from '@tabler/icons-react';
import { dayInWords } from '../../../shared/time/dayInWords.ts';

/** Says to whoever relies on a message that they should not for long. */
export function DeprecationBanner({ message }: { readonly message: CatalogMessagePage }) {
  const { status, deprecation } = message;
  if (status === 'current') return null;
  return (
    <Alert mt="md" color="yellow" variant="light" icon={<IconSunset2 aria-hidden />} title={titleOf(message)}>
      {deprecation?.reason}
      {status === 'removed' && deprecation?.reason === undefined
        ? 'The last publication of its context did without it. What it was stays here.'
        : null}
    </Alert>
  );
}

function titleOf({ status, deprecation }: CatalogMessagePage): string {
  if (status === 'removed') return 'Its context no longer has it';
  const until = deprecation?.retiresAt;
  if (status === 'retired') return until === undefined ? 'Its time is over' : `Retired since ${dayInWords(until)}`;
  return until === undefined
    ? 'Deprecated: please move away from it'
    : `Deprecated: it may go from ${dayInWords(until)} on`;
}
