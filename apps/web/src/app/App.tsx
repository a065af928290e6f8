import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { enter } from '../features/sign-in/meQueries.ts';
import { cssVariablesResolver, mantineTheme } from '../shared/theme/mantineTheme.ts';
import { ErrorBoundary } from '../shared/ui/ErrorBoundary.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { queryClient } from './queryClient.ts';
import { router } from './router.tsx';

/** The same key as public/colour-scheme.js. */
const colorSchemeManager = localStorageColorSchemeManager({ key: 'lambdastorm-colour-scheme' });

/** Measurements open any page with `?bench=1`: no address of ours, so no route. */
const isBench = new URLSearchParams(window.location.search).get('bench') === '1';
const BenchPage = lazy(async () => ({ default: (await import('../features/bench/BenchPage.tsx')).BenchPage }));

// While the page is still on its way.
if (!isBench) void enter(queryClient);

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
          {isBench ? (
            <Suspense>
              <BenchPage />
            </Suspense>
          ) : (
            <RouterProvider router={router} />
          )}
          <Notifications position="bottom-center" limit={3} />
          <OfflineNotice />
        </QueryClientProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}
