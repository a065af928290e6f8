import { expect, it } from 'vitest';
import { type FileTreeNode, toFileTree } from './fileTree.ts';

function outline(nodes: readonly FileTreeNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.name}${node.type === 'folder' ? '/' : ''}`,
    ...(node.type === 'folder' ? outline(node.children, depth + 1) : []),
  ]);
}

it('makes a tree of paths, folders first', () => {
  expect(
    outline(toFileTree(['README.md', 'src/main.ts', 'src/order/place.ts', 'events/a.json', 'package.json'])),
  ).toEqual(['events/', '  a.json', 'src/', '  order/', '    place.ts', '  main.ts', 'README.md', 'package.json']);
});

it('shows a folder that holds only a folder together with it', () => {
  const tree = toFileTree(['src/domain/order/a.ts', 'src/domain/order/b.ts']);
  expect(outline(tree)).toEqual(['src/domain/order/', '  a.ts', '  b.ts']);
  expect(tree[0]?.path).toBe('src/domain/order');
});

it('keeps whole paths, also of folders with equal names', () => {
  const tree = toFileTree(['a/x/1', 'a/2', 'b/x/1']);
  const paths = (nodes: readonly FileTreeNode[]): string[] =>
    nodes.flatMap((node) => [node.path, ...(node.type === 'folder' ? paths(node.children) : [])]);
  expect(paths(tree)).toEqual(['a', 'a/x', 'a/x/1', 'a/2', 'b/x', 'b/x/1']);
});

it('has nothing to show without paths', () => {
  expect(toFileTree([])).toEqual([]);
});
