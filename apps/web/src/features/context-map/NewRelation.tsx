import { Button, CloseButton, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useBoardSession, useDerivation } from '../board-session/BoardSession.ts';
import classes from './contextMap.module.css';
import type { Pair } from './RelationCard.tsx';

export interface NewRelationProps {
  readonly onClose: () => void;
  readonly onAdded: (pair: Pair) => void;
}

/** Two contexts between which nothing flows yet may still stand to each other somehow. */
export function NewRelation({ onClose, onAdded }: NewRelationProps) {
  const { document } = useBoardSession();
  const { model } = useDerivation();
  const contexts = model.boundedContexts.map(({ id, name }) => ({
    value: id,
    label: name === '' ? 'Untitled context' : name,
  }));
  const [upstream, setUpstream] = useState(contexts[0]?.value ?? '');
  const [downstream, setDownstream] = useState(contexts[1]?.value ?? '');

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    const { relationships } = document.snapshot();
    const isSaid = relationships.some((each) => each.upstream === upstream && each.downstream === downstream);
    if (!isSaid) {
      const relationship = { upstream, downstream, patterns: { upstream: [], downstream: [] } };
      document.edit({ type: 'setRelationship', relationship });
    }
    onAdded({ upstreamId: upstream, downstreamId: downstream });
  }

  return (
    <form className={classes.card} aria-label="New relationship" onSubmit={handleSubmit}>
      <div className={classes.cardHead}>
        <h3 className={classes.cardTitle}>How do two contexts stand?</h3>
        <CloseButton size="sm" onClick={onClose} />
      </div>
      <NativeSelect
        size="xs"
        label="Upstream"
        value={upstream}
        data={contexts}
        onChange={(event) => setUpstream(event.currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label="Downstream"
        value={downstream}
        data={contexts}
        onChange={(event) => setDownstream(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={upstream === downstream}>
        Go on
      </Button>
    </form>
  );
}
