import type { BoardSnapshot } from '@lambdastorm/board';
import { deriveModel } from '../deriveModel.ts';
import type { Finding, FindingCode } from '../Finding.ts';

/** The first finding of a kind on a wall. */
export function findOn(wall: BoardSnapshot, code: FindingCode): Finding | undefined {
  return deriveModel(wall).findings.find((finding) => finding.code === code);
}
