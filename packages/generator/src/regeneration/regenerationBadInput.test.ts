import { expect, it } from 'vitest';
import { idSuffix } from '../naming/idSuffix.ts';
import { manifestPath } from './Manifest.ts';
import { createDesk, freshFiles, pizza, reworded, without } from './testing/createDesk.ts';

const mine = '// mine';
const handler = 'src/functions/place-order.ts';
const withoutDay = without(pizza, 'every-night', 'close-day', 'day', 'day-closed');

function startedDesk(board = pizza) {
  const desk = createDesk();
  desk.generate(board);
  return desk;
}

it('[R17] 14: markers that still stand are named with their line', () => {
  const desk = startedDesk();
  desk.replace('README.md', '# Ordering\n', '# Ordering\n\n<<<<<<< HEAD\n');
  const { decisions } = desk.plan(pizza);
  expect(decisions.find(({ path }) => path === 'README.md')?.obstacle).toEqual({ type: 'markers', line: 3 });
});

it.each([
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['no last line end', (text: string) => text.replace(/\n$/, '')],
])('[R4] 15: %s are no edit, and stay', (_what, form) => {
  const desk = startedDesk(withoutDay);
  for (const [path, text] of desk.files) desk.files.set(path, form(text));
  expect(desk.generate(withoutDay)).toEqual({});
  desk.files.set('.gitignore', form(`mine/\n${freshFiles(pizza).get('.gitignore')}`));
  desk.generate(pizza);
  expect(desk.text('template.yaml')).toBe(form(freshFiles(pizza).get('template.yaml') ?? ''));
  expect(desk.text('.gitignore')).toBe(form(`mine/\n${freshFiles(pizza).get('.gitignore')}`));
});

it('[R11] 15: a scaffold that a formatter rewrote is kept, and package.json in another indentation merged', () => {
  const desk = startedDesk(withoutDay);
  desk.files.set(handler, desk.text(handler).replaceAll("'", '"').replaceAll('  ', '\t'));
  const spread = JSON.stringify(JSON.parse(desk.text('package.json')), null, '\t');
  desk.files.set('package.json', spread);
  const statuses = desk.generate(pizza);
  expect([statuses[handler], statuses['package.json']]).toEqual(['kept', 'kept']);
  expect(desk.text('package.json')).toBe(spread);
});

it('[R19] 16: without a manifest nothing is taken for ours that differs from what would be written', () => {
  const desk = startedDesk();
  desk.append(handler, mine);
  desk.files.delete(manifestPath);
  const before = new Map(desk.files);
  expect(desk.generate(withoutDay)['src/generated/commands.ts']).toBe('edited');
  expect(desk.files).toEqual(before);
  expect(desk.generate(pizza)).toEqual({ [handler]: 'kept' });
  expect(desk.isClean(pizza)).toBe(true);
});

it('[R19] 16: without its base an edited file is kept while the model stays, and else a conflict', () => {
  const desk = startedDesk(withoutDay);
  for (const path of [...desk.files.keys()]) if (path.startsWith('.lambdastorm/base/')) desk.files.delete(path);
  desk.append('template.yaml', '# mine');
  const before = new Map(desk.files);
  expect(desk.generate(pizza)['template.yaml']).toBe('conflict');
  expect(desk.text('template.yaml')).toContain('# mine\n');
  desk.files.clear();
  for (const [path, text] of before) desk.files.set(path, text);
  expect(desk.generate(withoutDay)['template.yaml']).toBe('kept');
  expect(desk.generate(pizza)['template.yaml']).toBe('merged');
});

it('[R7] 16: a manifest that is damaged is refused', () => {
  const desk = startedDesk();
  desk.files.set(manifestPath, desk.text(manifestPath).slice(0, 500));
  expect(() => desk.generate(pizza)).toThrow(/manifest\.json is not a manifest/);
});

it('[R19] a foreign project is not touched', () => {
  const desk = createDesk();
  desk.files.set('package.json', '{}\n');
  const { decisions, isStopped } = desk.plan(pizza);
  const found = decisions.find(({ path }) => path === 'package.json');
  expect([isStopped, found?.status, found?.obstacle]).toEqual([true, 'conflict', { type: 'foreign' }]);

  const other = startedDesk();
  other.replace(manifestPath, '"ctx-ordering"', '"ctx-other"');
  expect(() => other.generate(pizza)).toThrow('ordering holds the project of context ctx-other');
});

it('[R4] 17: a file of a former generator is updated though the model stayed', () => {
  const desk = startedDesk();
  const generated = 'src/generated/cause.ts';
  const manifest = JSON.parse(desk.text(manifestPath));
  const old = startedDesk(withoutDay);
  const oldEntry = JSON.parse(old.text(manifestPath)).files.find((each: { path: string }) => each.path === 'README.md');
  desk.files.set('README.md', old.text('README.md'));
  desk.files.set('.lambdastorm/base/README.md', old.text('README.md'));
  const files = manifest.files.map((each: { path: string }) => (each.path === 'README.md' ? oldEntry : each));
  desk.files.set(manifestPath, JSON.stringify({ ...manifest, files }));
  expect(desk.generate(pizza)).toEqual({ 'README.md': 'updated' });
  expect(desk.text(generated)).toBe(freshFiles(pizza).get(generated));
});

it('[R6] 18: after two branches were merged, the texts of either are ours', () => {
  const [desk, branch] = [startedDesk(), startedDesk(withoutDay)];
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.includes('"path"'));
  const both = [...lines(branch.text(manifestPath)), ...lines(desk.text(manifestPath))];
  const joined = [...new Set(both.map((line) => line.replace(/,$/, '')))].join(',\n');
  desk.files.set(manifestPath, `{"version":1,"contextId":"ctx-ordering","files":[\n${joined}\n]}`);
  for (const path of ['src/generated/commands.ts', 'template.yaml']) desk.files.set(path, branch.text(path));
  expect(desk.generate(pizza)).toEqual({ 'src/generated/commands.ts': 'updated', 'template.yaml': 'updated' });
});

it.each(['PLACE order', '注文する 🍕', 'constructor', '../../etc/passwd', 'Day', 'a'.repeat(300)])(
  '[R13] 19: a scaffold follows its note to the name %j and back',
  (text) => {
    const desk = startedDesk();
    desk.append(handler, mine);
    desk.generate(reworded(pizza, 'place-order', text));
    const place = [...desk.files].find(([, each]) =>
      each.includes(`knows this file by this line, also when you move it: ${idSuffix('function:place-order', 11)}`),
    );
    expect(place?.[0]).toMatch(/^src\/functions\/[a-z0-9-]+\.ts$/);
    expect(place?.[1]).toContain(mine);
    desk.generate(pizza);
    expect(desk.text(handler)).toContain(mine);
    expect(desk.isClean(pizza)).toBe(true);
  },
);

it('[R14] 20: what moves to another context leaves its edited scaffold behind as an orphan', () => {
  const desk = startedDesk();
  desk.append('src/day/decide.ts', mine);
  const moved = {
    ...pizza,
    notes: pizza.notes.map((note) =>
      ['every-night', 'close-day', 'day', 'day-closed'].includes(note.id)
        ? { ...note, position: { x: note.position.x, y: note.position.y + 5000 } }
        : note,
    ),
  };
  expect(desk.generate(moved)['src/day/decide.ts']).toBe('orphaned');
});

it('[R12] 21: a handler whose trigger is another stays and is pointed out', () => {
  const desk = startedDesk();
  desk.append(handler, mine);
  const onSchedule = {
    ...without(pizza, 'guest'),
    connections: [
      ...pizza.connections.filter(({ from }) => from !== 'guest'),
      { id: 'night', from: 'every-night', to: 'place-order', label: '' },
    ],
  };
  expect(desk.generate(onSchedule)[handler]).toBe('signatureChanged');
  expect(desk.text(handler)).toContain(mine);
});

it('[R13] two notes that swap their names lose nothing', () => {
  const desk = startedDesk();
  desk.append(handler, '// of placing');
  desk.append('src/functions/close-day.ts', '// of closing');
  const swapped = reworded(reworded(pizza, 'place-order', 'Close day'), 'close-day', 'Place order');
  desk.generate(swapped);
  expect(desk.text('src/functions/close-day.ts')).toContain('// of placing');
  expect(desk.text(handler)).toContain('// of closing');
  expect(desk.isClean(swapped)).toBe(true);
});

it('[R13] a scaffold does not take the place of a file that is there', () => {
  const desk = startedDesk();
  desk.append(handler, mine);
  desk.files.set('src/functions/submit-order.ts', '// of somebody\n');
  const board = reworded(pizza, 'place-order', 'Submit order');
  expect(desk.generate(board)[handler]).toBe('signatureChanged');
  expect(desk.text('src/functions/submit-order.ts')).toBe('// of somebody\n');
});

it('[R10] 24: what is undone on the wall is undone in the files', () => {
  const desk = startedDesk();
  const before = new Map(desk.files);
  desk.generate(reworded(withoutDay, 'order', 'Purchase'));
  desk.generate(pizza);
  expect(desk.files).toEqual(before);
});

it('[R4] 25: what people add to template.yaml and package.json survives ten runs', () => {
  const desk = startedDesk();
  desk.replace('template.yaml', 'Resources:\n', 'Resources:\n  Mine:\n    Type: AWS::S3::Bucket\n');
  desk.replace('package.json', '"scripts": {', '"scripts": {\n    "mine": "tsx mine.ts",');
  desk.replace('package.json', '"dependencies": {', '"dependencies": {\n    "ulid": "3.0.0",');
  for (let run = 0; run < 10; run += 1) {
    desk.generate(run % 2 === 0 ? withoutDay : pizza);
    expect(desk.text('template.yaml')).toContain('  Mine:\n    Type: AWS::S3::Bucket\n');
    const { scripts, dependencies } = JSON.parse(desk.text('package.json'));
    expect([scripts.mine, dependencies.ulid]).toEqual(['tsx mine.ts', '3.0.0']);
  }
});
