import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { FullPage } from '../../shared/ui/FullPage.tsx';

export function BoardRefused({ reason }: { readonly reason: string }) {
  return (
    <FullPage icon={IconMapOff} title="This board can’t be shown" text={reason}>
      <Button component={Link} to="/">
        Go to your boards
      </Button>
      <Button variant="subtle" onClick={() => window.location.reload()}>
        Try again
      </Button>
    </FullPage>
  );
}
