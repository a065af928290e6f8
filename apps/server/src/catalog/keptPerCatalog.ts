import type { WorkspaceCatalog } from './WorkspaceCatalog.ts';

/** Works something out once for each state of a catalog. */
export function keptPerCatalog<Value>(
  workOut: (catalog: WorkspaceCatalog) => Promise<Value>,
): (catalog: WorkspaceCatalog) => Promise<Value> {
  const kept = new WeakMap<WorkspaceCatalog, Promise<Value>>();
  return async (catalog) => {
    const known = kept.get(catalog) ?? workOut(catalog);
    kept.set(catalog, known);
    try {
      return await known;
    } catch (error) {
      kept.delete(catalog);
      throw error;
    }
  };
}
