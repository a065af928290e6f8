import { Button } from '@mantine/core';
import { IconLock, IconPlugConnectedX } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { ApiProblem } from '../../../shared/api/ApiProblem.ts';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { HomeHeader } from '../../boards/HomeHeader.tsx';
import { useMe } from '../../sign-in/meQueries.ts';
import { SignInPage } from '../../sign-in/SignInPage.tsx';
import { useCatalogHome } from '../catalogQueries.ts';
import { CatalogBar } from './CatalogBar.tsx';
import classes from './CatalogShell.module.css';
import { CatalogTree } from './CatalogTree.tsx';

/** What every page of the catalog has around it: where one can go, the search, and the tree of what there is. */
export function CatalogShell() {
  const home = useCatalogHome();
  const { data: me } = useMe();
  const isStranger = home.error instanceof ApiProblem && home.error.code === 'sign-in-needed';
  if (isStranger && me !== undefined && me.person === undefined) return <SignInPage signIn={me.signIn} />;

  return (
    <div className={classes.page}>
      <HomeHeader />
      {home.data === undefined && home.isError ? (
        <main className={classes.refused}>
          <CatalogRefused error={home.error} onRetry={() => void home.refetch()} />
        </main>
      ) : (
        <>
          <CatalogBar />
          <div className={classes.body}>
            <CatalogTree />
            <main className={classes.main}>
              <Outlet />
            </main>
          </div>
        </>
      )}
    </div>
  );
}

function CatalogRefused({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  if (error instanceof ApiProblem && error.isFinal) {
    return (
      <EmptyState icon={IconLock} title="This catalog is not yours to see">
        {error.message}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconPlugConnectedX} title="The catalog could not be loaded">
      <p>{error.message}</p>
      <Button onClick={onRetry}>Try again</Button>
    </EmptyState>
  );
}
