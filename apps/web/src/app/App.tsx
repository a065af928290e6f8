import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { cssVariablesResolver, mantineTheme } from '../shared/theme/mantineTheme.ts';
import { ErrorBoundary } from '../shared/ui/ErrorBoundary.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { queryClient } from './queryClient.ts';
import { router } from './router.tsx';

/** The same key as public/colour-scheme.js. */
const colorSchemeManager = localStorageColorSchemeManager({ key: 'lambdastorm-colour-scheme' });

export function App() {
  return (
    <MantineProvider
      theme={mantineTheme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      cssVariablesResolver={cssVariablesResolver}
    >
      <ErrorBoundary fallback={(error) => <ErrorPage error={error} />}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <Notifications position="bottom-center" limit={3} />
          <OfflineNotice />
        </QueryClientProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}
