import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconMapOff } from '@tabler/icons-react';
import { FullPage } from '../shared/ui/FullPage.tsx';

export function NotFoundPage() {
  useDocumentTitle('Not found · Lambdastorm');
  return (
    <FullPage
      icon={IconMapOff}
      title="There is nothing at this address"
      text="The link may be incomplete, or what it led to has been removed. Your boards are where they were."
    >
      <Button component="a" href="/">
        Go to your boards
      </Button>
    </FullPage>
  );
}
