import type { BoardLevel, StickyKind } from '@lambdastorm/board';
import type { DomainModel } from '@lambdastorm/model';
import type { Finding, FindingCode, FindingSeverity, QuickFix } from '../Finding.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';

/** A rule that walls keep. */
export interface Check {
  readonly code: FindingCode;
  /** Judges names by their English, which a board may not want. */
  readonly isAboutWording?: true;
  /** How bad it is at each level; a level that is not here does not ask. */
  readonly severity: { readonly [Level in BoardLevel]?: FindingSeverity };
  find(wall: Wall): readonly Remark[];
}

/** What checks look at. */
export interface Wall {
  readonly flow: Flow;
  readonly model: DomainModel;
}

/** One place where a rule does not hold. */
export interface Remark extends Pick<Finding, 'message' | 'noteIds' | 'contextId'> {
  /** Tells the remarks of one check apart: the id of the thing or arrow that it is about. */
  readonly key: string;
  readonly fix?: QuickFix | undefined;
}

/** What is wrong with one thing: a sentence, and a repair where there is one. */
interface Fault {
  readonly message: string;
  readonly fix?: QuickFix | undefined;
}

/** Looks at the things of some kinds, one after the other. */
export function onEach(
  kinds: readonly StickyKind[],
  findFault: (element: WallElement, flow: Flow) => Fault | undefined,
): Check['find'] {
  return ({ flow }) =>
    flow.elements
      .filter((element) => kinds.includes(element.kind))
      .flatMap((element) => {
        const fault = findFault(element, flow);
        return fault === undefined ? [] : [toRemark(element, fault)];
      });
}

/** A remark about one thing. */
export function toRemark({ id, noteIds, contextId }: WallElement, { message, fix }: Fault): Remark {
  return { key: id, message, noteIds, ...(contextId === undefined ? {} : { contextId }), fix };
}
