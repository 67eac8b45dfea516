import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('encounters that sentences tell of beside the record', () => {
  test.each([
    ['what meetings took place in September 2025', 'Tianjin'],
    ['was any meeting held in September 2022', 'Samarkand'],
    ['how many meetings were held in 2022', 'Samarkand'],
    ['how many meetings took place in 2025', 'Tianjin'],
    ['which meetings were in Tianjin', 'September 2025'],
    ['were there meetings in Uzbekistan', 'September 16, 2022'],
    ['what happened after the fourth meeting', 'Tianjin'],
    ['what happened between the fourth meeting and the fifth', 'telephone conversation'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
    expect(told(typed)).toContain('Told of beside the meetings on record');
  });

  test.each([
    ['of a forum', 'which working group meetings were held in 2025'],
    ['of a chair', 'which meetings did Dixit chair in 2025'],
    ['of all', 'list all meetings'],
    ['of another time', 'which meetings were held in 2023'],
    ['of another place', 'which meetings were held in Moscow'],
  ])('but not in a list %s: %s', (_, typed) => {
    expect(told(typed)).not.toContain('Told of beside');
  });
});

describe('which of two was earlier', () => {
  test.each([
    ['what came first, Tianjin or Samarkand', 'Samarkand', 'Tianjin'],
    ['was the Samarkand meeting after Tianjin', 'Samarkand', 'Tianjin'],
    ['did the Tianjin meeting happen after the fourth meeting', '4th meeting', 'Tianjin'],
    ['did Modi travel to Moscow after the sub-working group meeting', 'Sub-Working Group', '22nd'],
    ['did Prime Minister Modi meet President Putin after the fourth meeting', '4th meeting', 'Tianjin'],
    ['did Putin visit New Delhi before the fourth meeting', '2021', '4th meeting'],
  ])('%s', (typed, first, second) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'earlier' });
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).lead).toMatch(/earliest first/);
    const shown = told(typed).split('\n').slice(2).join('\n');
    expect(shown.indexOf(first)).toBeLessThan(shown.indexOf(second));
    expect(shown).toContain(first);
  });

  test('refused where a month holds both, with both shown', () => {
    const typed = 'did Modi phone Putin before the fifth meeting';
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(told(typed)).toContain('28–29 October 2025');
    expect(told(typed)).toContain('(October 2025)');
  });

  test.each(['did Putin come to India after the fifth meeting', 'did Modi go to Moscow before the land meeting'])(
    'that the articles tell of another time denies nothing: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
      expect(ask(typed).lead).toContain('do not say so');
      expect(ask(typed).claims.length).toBeGreaterThan(1);
    },
  );

  test('a greeting that no sentence dates is no encounter of another day', () => {
    expect(statusOf('did Modi congratulate Putin before the fourth meeting')).toBe('not-in-sources');
  });

  test.each([
    ['two meetings', 'was the third meeting before the fourth', { ask: 'between', order: true }],
    ['a year', 'did Modi meet Putin before 2024', { ask: 'met', filter: { before: '2024' } }],
    ['two who held an office', 'was Mathew the chief before Dixit', { ask: 'order', first: 'Mathew', second: 'Dixit' }],
    ['two who chaired', 'did Dixit chair before Mathew', { ask: 'order', first: 'Dixit', second: 'Mathew' }],
    [
      'the more recent of two meetings',
      'which is more recent, the fifth meeting or the land meeting',
      { ask: 'between', order: true },
    ],
  ])('but not of %s: %s', (_, typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('no long run of spaces makes it slow', () => {
    const start = performance.now();
    queryOf(`was a${' '.repeat(1900)}before b`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('what is told before the question, and otherwise on record', () => {
  test.each([
    ['Modi went to Moscow in 2022. Which summit did he attend?', 'July 8-9, 2024'],
    ['The partnership was elevated in 2005. Who did so?', '(2010)'],
    ['The fifth meeting lasted for four days. Who chaired it?', 'took 2 days'],
    ['Three meetings were held in Moscow. List them.', '2 held meetings'],
    ['There were three working group meetings in New Delhi. Which were they?', '2 held meetings'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });

  test.each([
    ['The partnership was elevated in 2010. Who chaired the fifth meeting?', { ask: 'chairs' }],
    ['The fifth meeting lasted for two days. Who chaired it?', { ask: 'chairs' }],
    ['The fifth meeting was two days long. Three days later, who chaired it?', { ask: 'chairs' }],
  ])('but what is so is no hindrance: %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('who did it to whom', () => {
  test.each(['was Modi congratulated by Putin', 'did Putin phone Modi to congratulate him'])(
    'not the other way round: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
      expect(told(typed)).toContain('PM Modi congratulated Putin');
    },
  );

  test.each(['was Putin congratulated by Modi', 'did Modi call Putin to congratulate him'])(
    'but where the articles have it so: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('answered');
    },
  );

  test('with whom somebody chaired has no yes', () => {
    expect(queryOf('with whom did Mathew co-chair the third working group meeting')).toMatchObject({ ask: 'chairs' });
    expect(told('with whom did Mathew co-chair the fourth meeting')).not.toMatch(/^Yes/m);
  });

  test('to follow a path is no succession', () => {
    expect(queryOf('did Putin call Modi to follow the path of dialogue')).toMatchObject({ ask: 'statement' });
    expect(queryOf('did Dixit follow Mathew')).toMatchObject({ ask: 'succession' });
  });
});
