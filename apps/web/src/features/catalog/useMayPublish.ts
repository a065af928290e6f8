import { isAtLeast } from '@lambdastorm/contract';
import { useCatalogRole } from './useCatalogRole.ts';

/** Whether who sits here may publish in this catalog, and ask others to move away from what is in it. */
export function useMayPublish(): boolean {
  return isAtLeast(useCatalogRole(), 'editor');
}
