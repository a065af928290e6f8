import { describe, expect, it } from 'vitest';
import { ChangeBoardRequest, CreateBoardRequest } from './Board.ts';

it('trims the name of a board', () => {
  expect(CreateBoardRequest.parse({ from: 'empty', name: '  Ordering ' })).toEqual({ from: 'empty', name: 'Ordering' });
});

it('takes the text of a board file as it is', () => {
  expect(CreateBoardRequest.parse({ from: 'file', file: ' {}\n' })).toEqual({ from: 'file', file: ' {}\n' });
});

describe('refuses, with a sentence where a person typed it,', () => {
  const cases: Record<string, [unknown, string]> = {
    'no name': [{ from: 'empty' }, 'A board needs a name.'],
    'a blank name': [{ from: 'empty', name: ' \t ' }, 'A board needs a name.'],
    'a long name': [{ from: 'empty', name: 'x'.repeat(201) }, 'A name has at most 200 characters.'],
    'a name of two lines': [{ from: 'empty', name: 'a\nb' }, 'A name is one line without control characters.'],
    'an unknown source': [{ from: 'thin air', name: 'a' }, ''],
    'an unknown key': [{ from: 'empty', name: 'a', owner: 'me' }, ''],
    'a __proto__ key': [JSON.parse('{"from":"empty","name":"a","__proto__":{"x":1}}'), ''],
    'an empty file': [{ from: 'file', file: '' }, 'The file is empty.'],
    'no template': [{ from: 'template' }, ''],
  };
  it.each(Object.entries(cases))('%s', (_what, [body, sentence]) => {
    const result = CreateBoardRequest.safeParse(body);
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.message).toContain(sentence);
  });
});

it('refuses a change that changes nothing', () => {
  const issues = ChangeBoardRequest.safeParse({}).error?.issues;
  expect(issues).toMatchObject([{ message: 'Name what to change: name, status or tags.' }]);
});
