/** A folder or file of a project, for a tree on the screen. */
export type FileTreeNode =
  | {
      readonly type: 'folder';
      readonly name: string;
      readonly path: string;
      readonly children: readonly FileTreeNode[];
    }
  | { readonly type: 'file'; readonly name: string; readonly path: string };

/** A tree of these paths, folders before files. A folder with nothing but one folder is shown together with it. */
export function toFileTree(paths: readonly string[]): FileTreeNode[] {
  return branch(
    paths.map((path) => ({ path, rest: path.split('/') })),
    '',
  );
}

interface Remaining {
  readonly path: string;
  readonly rest: readonly string[];
}

function branch(entries: readonly Remaining[], parent: string): FileTreeNode[] {
  const files = entries.filter(({ rest }) => rest.length === 1);
  const deeper = entries.filter(({ rest }) => rest.length > 1);
  const folders = Map.groupBy(deeper, ({ rest }) => rest[0] ?? '');
  return [
    ...[...folders].sort(byName).map(([name, inside]) => folder(name, `${parent}${name}`, inside)),
    ...files.map(({ path, rest }) => ({ type: 'file' as const, name: rest[0] ?? path, path })).sort(byFileName),
  ];
}

function folder(name: string, path: string, inside: readonly Remaining[]): FileTreeNode {
  const children = branch(
    inside.map((entry) => ({ path: entry.path, rest: entry.rest.slice(1) })),
    `${path}/`,
  );
  const [only] = children;
  if (children.length === 1 && only?.type === 'folder') return { ...only, name: `${name}/${only.name}` };
  return { type: 'folder', name, path, children };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function byFileName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
