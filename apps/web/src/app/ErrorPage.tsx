import { Button, Group } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { FullPage } from '../shared/ui/FullPage.tsx';

/** What people see when we made a mistake: what it means for their work, and the ways on. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  return (
    <FullPage
      icon={IconPlugConnectedX}
      title="This page has stopped working"
      text="Something in the app failed. What was marked as saved is safe on the server; load the page again to go on."
    >
      <Group gap="xs">
        <Button onClick={() => window.location.reload()}>Load the page again</Button>
        <Button component="a" href="/" variant="default">
          Go to your boards
        </Button>
      </Group>
      <details>
        <summary>What happened, for a report</summary>
        <code>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</code>
      </details>
    </FullPage>
  );
}
