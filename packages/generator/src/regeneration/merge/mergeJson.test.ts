import { expect, it } from 'vitest';
import { mergeJson } from './mergeJson.ts';

const base = `{
  "name": "ordering",
  "scripts": {
    "build": "node esbuild.mjs",
    "test": "vitest run"
  },
  "dependencies": {
    "zod": "4.6.0"
  }
}
`;

it('[R3] merges neighbours that lines would call a conflict, in the order and indentation of the user', () => {
  const yours = `{
    "name": "ordering",
    "dependencies": {
        "zod": "4.6.0",
        "ulid": "3.0.0"
    },
    "scripts": {
        "build": "node esbuild.mjs",
        "dev": "tsx watch",
        "test": "vitest run"
    }
}
`;
  const ours = base.replace('4.6.0', '4.7.0').replace('"test"', '"lint": "eslint .",\n    "test"');
  expect(mergeJson({ base, yours, ours })).toEqual({
    hasConflict: false,
    text: `{
    "name": "ordering",
    "dependencies": {
        "zod": "4.7.0",
        "ulid": "3.0.0"
    },
    "scripts": {
        "build": "node esbuild.mjs",
        "lint": "eslint .",
        "dev": "tsx watch",
        "test": "vitest run"
    }
}
`,
  });
});

it('[R3] takes the same change on both sides for none, and leaves the text as it is', () => {
  const yours =
    '{"name":"ordering","scripts":{"build":"node esbuild.mjs","test":"vitest"},"dependencies":{"zod":"4.6.0"}}\n';
  const ours = base.replace('vitest run', 'vitest');
  expect(mergeJson({ base, yours, ours })).toEqual({ hasConflict: false, text: yours });
});

it('[R3] marks only the value that both sides changed', () => {
  const [yours, ours] = [
    base.replace('4.6.0', '4.6.9'),
    base.replace('4.6.0', '4.7.0').replace('vitest run', 'vitest'),
  ];
  expect(mergeJson({ base, yours, ours })).toEqual({
    hasConflict: true,
    text: `{
  "name": "ordering",
  "scripts": {
    "build": "node esbuild.mjs",
    "test": "vitest"
  },
  "dependencies": {
<<<<<<< yours
    "zod": "4.6.9"
||||||| generated before
    "zod": "4.6.0"
=======
    "zod": "4.7.0"
>>>>>>> generated now
  }
}
`,
  });
});

it.each([
  ['a comment', base.replace('{', '{\n  // mine')],
  ['a key that is there twice', base.replace('"scripts"', '"mine": 1,\n  "mine": 2,\n  "scripts"')],
  ['a number that reading would change', base.replace('"scripts"', '"mine": 1.0,\n  "scripts"')],
])('[R3] loses nothing of %s: lines are merged then', (_what, yours) => {
  const { text, hasConflict } = mergeJson({ base, yours, ours: base.replace('4.6.0', '4.7.0') });
  expect([text, hasConflict]).toEqual([yours.replace('4.6.0', '4.7.0'), false]);
});
