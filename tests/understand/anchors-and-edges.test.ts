import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

const FOURTH = 'reported 28 November 2024';

describe('two people joined by "and" are two', () => {
  test.each([
    ['the fourth meeting was co-chaired by mathew and dylevsky', { ask: 'chairs', meeting: 'fourth meeting' }],
    ['dixit and dylevsky led the 5th', { ask: 'chairs', meeting: '5th' }],
    ['the fourth round was led by lt gen mathew and lt gen dylevsky', { ask: 'chairs' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(ask(typed).lead ?? '').not.toMatch(/^(?:Yes|Not by)/);
  });

  test.each([
    'mathew and dylevsky were the chairs of the fourth meeting',
    'the fourth meeting was held in moscow and co-chaired by mathew and dylevsky',
    'mathew and dylevsky chaired the third and fourth meetings',
  ])('%s: who chaired each', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', parts: expect.arrayContaining(['chairs']) });
    expect(ask(typed).lead).toBeNull();
    expect(told(typed)).toContain('JP Mathew');
  });

  test('an initial parts no name', () => {
    expect(ask('Johnson P. Mathew chaired the fourth meeting').lead).toMatch(/^Yes/);
  });

  test('each of two is told', () => {
    expect(told('who are mathew and dixit')).toContain('Ashutosh Dixit: Air Marshal');
    expect(told('who are mathew and dixit')).toContain('Johnson P Mathew: Lt Gen');
  });

  test.each([
    ['dixit succeeded mathew', { name: 'dixit', way: 'before' }],
    ['is dixit the successor to mathew', { name: 'dixit', way: 'before' }],
    ["is dixit mathew's successor", { name: 'dixit', way: 'before' }],
    ["is mathew's successor dixit", { name: 'mathew', way: 'after' }],
    ['mathew was the predecessor of dixit', { name: 'mathew', way: 'after' }],
    ['was dixit preceded by mathew', { name: 'dixit', way: 'before' }],
    ['did mathew give up his post by 2025', { name: 'mathew', way: 'after' }],
    ['who chairs for india after mathew', { name: 'mathew', way: 'after' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'succession', ...query });
    expect(told(typed)).toContain('Air Marshal Ashutosh Dixit');
  });

  test.each([
    ['a meeting that is asked for', 'the last meeting mathew and dylevsky chaired', { ask: 'several' }],
    ['one person', 'the fourth meeting was chaired by mathew', { ask: 'check' }],
  ])('but not %s: %s', (_, typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('before or after a meeting by its place or forum', () => {
  test.each([
    ['list the meetings after the moscow meeting', { ask: 'timeline', after: 'moscow meeting' }],
    ['how many rounds were before the moscow round', { ask: 'count', before: 'moscow round' }],
    ['what came after the land meeting', { ask: 'timeline', after: expect.stringContaining('land') }],
    ['which meetings were before the 22nd summit', { ask: 'timeline', before: '22nd summit' }],
    ['what preceded the moscow meeting', { ask: 'timeline', before: 'moscow meeting' }],
    ['was there a meeting after the moscow one', { ask: 'timeline', after: 'moscow' }],
    ['which meetings did mathew chair before the moscow meeting', { chair: 'mathew', before: 'moscow meeting' }],
    ['which summits were after the moscow meeting', { ask: 'timeline', forum: 'summits', after: 'moscow meeting' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(queryOf(typed)).not.toHaveProperty('place');
  });

  test('the bound is the meeting of that place and year, and the list is of any place', () => {
    expect(told('which meetings took place after the delhi meeting in 2023')).toContain(FOURTH);
  });

  test('another meeting there is told of', () => {
    expect(told('which meetings came before the moscow meeting')).toContain('Also on record: 22nd');
    expect(told('when was the meeting before the moscow one')).toContain('Also on record: 22nd');
  });

  test('of several it is asked which, and each choice can be asked', () => {
    const { status, choices } = ask('which meeting came after the delhi meeting');
    expect(status).toBe('ambiguous');
    expect(choices.map(({ ask: again }) => statusOf(again))).toEqual(choices.map(() => 'answered'));
  });

  test('of a forum that has met once so far, the one held', () => {
    expect(told('which meetings were held after the summit')).toMatch(/after the 22nd .*Annual Summit/);
  });

  test.each([
    ['a date and a place', 'meetings after july 2023 in delhi', { place: 'New Delhi', after: '2023-07' }],
    ['a number', 'list meetings before the 4th', { before: '4th' }],
    ['the next of its group', 'what came after the 3rd working group', { ask: 'meeting' }],
  ])('but not %s: %s', (_, typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('the first of those that fit', () => {
  test.each([
    ['what was the first meeting of 2024', '26–27 June 2024'],
    ['which meeting was the first in 2024', '26–27 June 2024'],
    ['when was the first meeting in moscow', '8–9 July 2024'],
    ['when did Johnson P Mathew first chair a meeting', '18–19 July 2023'],
    ['what was the first working group meeting in moscow', FOURTH.replace('reported ', '')],
    ['when did mathew last co-chair a meeting', '28 November 2024'],
    ['when did dylevsky first chair', '18–19 July 2023'],
    ["what was dylevsky's first meeting", '18–19 July 2023'],
    ['where did dixit co-chair first', 'New Delhi'],
    ['what was the first round chaired by dixit', '28–29 October 2025'],
  ])('%s', (typed, has) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(has);
  });

  test('the first of the main forum is told beside the first of all', () => {
    expect(told('what was the first meeting of 2024')).toContain('Also on record: 4th');
  });

  test('a number in a year has two readings, where both are on record', () => {
    expect(told('what was the third meeting in 2024')).toMatch(/Also on record: 3rd [^.]*2023 and 4th/);
    expect(told('what was the third meeting in 2023')).not.toContain('Also on record: 4th');
  });

  test.each([
    ['one who chaired nothing', "what was modi's last meeting", { ask: 'statement' }],
    ['a claim', 'did mathew chair the last meeting', { ask: 'check' }],
  ])('but not %s: %s', (_, typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('what someone is', () => {
  test.each([
    ['dixit is an air marshal', /^Yes/],
    ['mathew is an air marshal', /^Not by the articles/],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toMatch(lead);
  });

  test.each([
    'is dylevsky indian',
    'dylevsky is a russian general',
    'is mathew from russia',
    'mathew is not an admiral',
  ])('%s: their post, and no verdict', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'person' });
    expect(ask(typed)).toMatchObject({ status: 'answered', lead: null });
  });

  test('a number of years is no number of a meeting', () => {
    expect(told('is putin 73')).toContain('73rd birthday');
    expect(told('putin is 80 years old')).toContain('73rd birthday');
  });

  test.each([
    ['was mathew in the russian delegation', 'check'],
    ['dixit 5th', 'check'],
  ])('but not: %s', (typed, is) => {
    expect(queryOf(typed)?.ask).toBe(is);
  });
});

describe('a place claimed of several meetings', () => {
  test.each(['the third and fourth meetings were in moscow', 'the last two meetings were in delhi'])(
    '%s: where each was',
    (typed) => {
      expect(queryOf(typed)).toMatchObject({ ask: 'several', parts: ['place'] });
      expect(told(typed)).toContain('New Delhi');
      expect(told(typed)).toContain('Moscow');
    },
  );

  test('but not one', () => {
    expect(queryOf('did india host the fourth meeting')).toMatchObject({ ask: 'check' });
  });
});
