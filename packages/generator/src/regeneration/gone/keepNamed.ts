import type { DomainModel } from '@lambdastorm/model';
import type { GeneratedFile } from '../../GeneratedFile.ts';
import type { RememberedContext } from '../../RememberedContext.ts';
import { createNameWatch } from './createNameWatch.ts';
import { findNeeded } from './findNeeded.ts';
import type { GonePart, KeptPart, LostName } from './GonePart.ts';
import { withCurrentIds } from './withCurrentIds.ts';
import { withGone } from './withGone.ts';

/** A model with everything that code still names. */
export interface KeptModel {
  readonly model: DomainModel;
  readonly kept: readonly KeptPart[];
  /** Where everything is that stays. */
  readonly places: ReadonlySet<string>;
}

export interface KeepRequest {
  readonly model: DomainModel;
  readonly contextId: string;
  /** What is remembered of the context. */
  readonly remembered: RememberedContext | undefined;
  /** Writes the files of a model. */
  write(model: DomainModel): readonly GeneratedFile[];
  /** Only at these places may something stay; everywhere where nothing is said. */
  readonly mayStay?: ReadonlySet<string>;
}

/**
 * The model of a wall with what it has no more and what files of a person still name: so generating again takes nothing
 * away from under their code, and what stays is generated like everything else, until nothing names it.
 */
export function keepNamed({ model, contextId, remembered, write, mayStay }: KeepRequest): KeptModel {
  const { found } = remembered ?? {};
  const origins = withCurrentIds(remembered?.origins ?? [], model);
  const isLeft = ({ path }: GonePart): boolean => mayStay?.has(path) ?? true;
  const gone: GonePart[] = [];
  withGone(model, origins, contextId, (part) => isLeft(part) && gone.push(part) === 0);
  const findLost = gone.length === 0 || found === undefined ? undefined : createNameWatch(found);
  if (findLost === undefined) return { model, kept: [], places: new Set() };

  const without = (released: ReadonlySet<string>): DomainModel =>
    withGone(model, origins, contextId, (part) => isLeft(part) && !released.has(part.path));
  // Names that another change takes away are told by the compiler.
  const inevitable = new Set(findLost(write(without(new Set()))).map(toKey));
  const missedWithout = (released: ReadonlySet<string>): readonly LostName[] =>
    findLost(write(without(released))).filter((lost) => !inevitable.has(toKey(lost)));
  const paths = gone.map(({ path }) => path);
  const needed = new Set(findNeeded(paths, (released) => missedWithout(released).length > 0));
  const released = new Set(paths.filter((path) => !needed.has(path)));
  const kept = gone
    .filter(({ path }) => needed.has(path))
    .map((part): KeptPart => {
      const missed = missedWithout(new Set([...released, part.path]));
      const path = missed[0]?.path ?? '';
      const names = missed.filter((lost) => lost.path === path).map(({ name }) => name);
      return { ...part, namedBy: { path, names } };
    });
  return { model: without(released), kept: withoutLinks(kept), places: needed };
}

function toKey({ path, name }: LostName): string {
  return JSON.stringify([path, name]);
}

/** The first that is told of an element is enough: it itself, or that something leads to it. */
function withoutLinks(kept: readonly KeptPart[]): readonly KeptPart[] {
  const elements = [...kept].sort((a, b) => a.path.length - b.path.length);
  return kept.filter(({ path, elementId }) => {
    const first = elements.find((each) => each.elementId === elementId);
    return elementId === undefined || first?.path === path;
  });
}
