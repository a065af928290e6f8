import type { CatalogPublication } from '@lambdastorm/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Publications } from '../Publications.tsx';
import classes from './home.module.css';

const first = 5;

/** What is new in the catalog. */
export function LatestPublications({ latest }: { readonly latest: readonly CatalogPublication[] }) {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <section aria-label="What is new" className={classes.box}>
      <h2 className={classes.heading}>What is new</h2>
      <Publications publications={isWhole ? latest : latest.slice(0, first)} label="Publications" />
      {latest.length > first && !isWhole ? (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setIsWhole(true)}>
          {latest.length - first} more
        </Button>
      ) : null}
    </section>
  );
}
