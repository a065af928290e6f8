import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js';
import { countOf } from '../../../shared/countOf.ts';
import { startElk } from '../../../shared/elk/startElk.ts';
import { notifyFailure, notifyRefusal } from '../../../shared/ui/notify.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { confirmEdits } from '../actions/inferring.ts';
import { showAll } from '../actions/looking.ts';
import { announce } from '../selecting/announce.ts';
import { withGroups } from '../selecting/withGroups.ts';
import type { Wall } from '../Wall.ts';
import { layoutEdits } from './layoutEdits.ts';
import { thingsToLayOut, toElkGraph } from './toElkGraph.ts';

type Arrow = { readonly from: string; readonly to: string };

/** A wait that a person notices is named, and can be ended. */
const noticedAfterMs = 300;

/**
 * Lays out what is selected, or the whole board, along its arrows: one edit when the layout is there, in which inferred
 * arrows become drawn ones. It is computed in a worker; the wall stays at hand, and what changes meanwhile is kept.
 */
export async function layOut(wall: Wall, inferred: readonly Arrow[]): Promise<void> {
  const { document } = wall;
  const board = document.snapshot();
  const ids = withGroups(useSelection.getState().selectedIds, board);
  const chosen = ids.length > 1 || board.frames.some(({ id }) => id === ids[0]) ? ids : [];
  const things = thingsToLayOut(new Set(chosen), board);
  if (things.length < 2) {
    notifyRefusal('There is nothing to lay out: two notes at least, and none of them locked.');
    return;
  }
  const graph = await computed(toElkGraph({ things, arrows: [...board.connections, ...inferred] }), things.length);
  if (graph === undefined) return;
  const moved = layoutEdits(graph, document.snapshot());
  const laidOut = new Set(things.map(({ id }) => id));
  const speaking = inferred.filter(({ from, to }) => laidOut.has(from) || laidOut.has(to));
  // They stood for arrows by standing side by side, which they no longer do.
  if (moved.length > 0) document.edit(...moved, ...confirmEdits(speaking, document.snapshot()));
  if (chosen.length === 0) showAll(wall);
  announce(`Laid out: ${countOf(moved.length, 'thing')} moved.`);
}

/** `undefined` when it was stopped or failed. */
async function computed(graph: ElkNode, count: number): Promise<ElkNode | undefined> {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<undefined>();
  let engine: ELK | undefined;
  const notice = setTimeout(() => showNotice(count, () => stop(undefined)), noticedAfterMs);
  try {
    engine = await startElk();
    return await Promise.race([engine.layout(graph), stopped]);
  } catch (error) {
    notifyFailure('The wall could not be laid out. Nothing has changed.', error);
    return undefined;
  } finally {
    engine?.terminateWorker();
    clearTimeout(notice);
    notifications.hide(noticeId);
  }
}

const noticeId = 'layout';

function showNotice(count: number, onStop: () => void): void {
  const message = (
    <Button variant="light" size="compact-sm" mt={4} onClick={onStop}>
      Stop
    </Button>
  );
  notifications.show({
    id: noticeId,
    title: `Laying out ${countOf(count, 'thing')} …`,
    message,
    loading: true,
    autoClose: false,
  });
}
