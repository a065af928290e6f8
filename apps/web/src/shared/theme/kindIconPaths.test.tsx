import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { kindIconPaths } from './kindIconPaths.ts';
import { kindIcons } from './kindIcons.ts';

it.each(Object.keys(stickyKinds) as StickyKind[])('gives %s the sign that it has on the wall', (kind) => {
  const KindIcon = kindIcons[kind];
  const markup = renderToStaticMarkup(<KindIcon />);
  expect(kindIconPaths[kind]).toBe([...markup.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path).join(''));
});
