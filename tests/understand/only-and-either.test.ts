import { describe, expect, test } from 'vitest';
import { eachTopic } from '../../knowledge/understand/each-topic.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));
const YES = /\bYes\b/;

describe('“only” of a meeting or a side tells all that fit, with no verdict', () => {
  test.each([
    ['Was only the 5th at the Manekshaw Centre?', ['3rd', '5th']],
    ['Was only the 3rd round held in New Delhi?', ['3rd', 'Land', '5th']],
    ['Was only the land sub-working group in New Delhi?', ['3rd India-Russia Working', '5th']],
    ['Was only the fourth meeting held in 2024?', ['Land', '22nd', '4th']],
    ['Has only the fifth meeting discussed logistics?', ['4th', '5th']],
    ['Was logistics raised only at the fourth meeting?', ['4th', '5th']],
    ['Was logistics exclusively discussed at the fifth?', ['4th', '5th']],
    ['Is the fifth meeting the only one that discussed logistics?', ['4th', '5th']],
    ['Was training only covered in the sub-working group?', ['4th', '5th', 'Land']],
    ['Was only Russia represented at the 5th?', ['Dixit', 'Dylevsky']],
    ['Was India alone represented at the 3rd meeting?', ['Mathew', 'Dylevsky']],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).lead ?? '').not.toMatch(YES);
    for (const text of holds) expect(told(typed)).toContain(text);
  });

  test.each([
    ['of what was there', 'Was the fifth meeting held only in New Delhi?', 'check'],
    ['of who chaired', 'Did only Dylevsky chair the 4th?', 'check'],
    ['of the topics of one', 'Did the 4th discuss only logistics?', 'discussed'],
  ])('but %s: %s', (_, typed, asked) => {
    expect(queryOf(typed)).toMatchObject({ ask: asked, unsure: true, meeting: expect.any(String) });
  });
});

describe('either of two places or times, of no meeting that is named, tells those of both', () => {
  test.each([
    ['Was it in Delhi or in Moscow?', ['5th', '4th', '22nd']],
    ['Did the talks take place in Russia or in India?', ['5th', '4th', '22nd']],
    ['Was the meeting held in June or July 2024?', ['26–27 June 2024', '8–9 July 2024']],
    ['Was the land meeting in Moscow or in New Delhi?', ['in New Delhi']],
  ])('%s', (typed, holds) => {
    expect(queryOf(typed)?.ask).toBe('several');
    expect(ask(typed).lead ?? '').not.toMatch(YES);
    for (const text of holds) expect(told(typed)).toContain(text);
  });

  test.each([
    ['Was the 4th in Moscow or in Delhi?', 'check'],
    ['Was it in Moscow?', 'timeline'],
    ['Was the partnership elevated in 2000 or in 2010?', 'statement'],
  ])('but %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
  });
});

describe('several topics have a verdict each', () => {
  test.each([
    [
      'Were both logistics and AI discussed at the 5th?',
      ['logistics discussed at the 5th? Yes', 'AI discussed at the 5th? Yes'],
    ],
    ['Did the fifth meeting discuss cybersecurity or AI?', ['AI? Yes', 'cybersecurity? The articles do not say']],
    ['Were AI and cybersecurity raised at the fourth meeting?', ['cybersecurity raised at the fourth meeting? Yes']],
    ['Is it true that INDRA, AVIA INDRA and INDRA NAVY were covered in Moscow?', ['AVIA INDRA covered in Moscow? Yes']],
    [
      'Were AI and wheat discussed at the fifth meeting?',
      ['AI discussed at the fifth meeting? Yes', 'nothing of “wheat”'],
    ],
    ['Did the land sub-working group discuss training, education and logistics?', ['training? Yes', 'education? Yes']],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    for (const text of holds) expect(told(typed)).toContain(text);
  });

  test('no verdict of topics that no record has, but the sentences of each', () => {
    const typed = 'Were AI and logistics mentioned at the fifth meeting?';
    expect(ask(typed).lead).toBeNull();
    expect(told(typed)).toMatch(/artificial intelligence[\s\S]*logistics cooperation/);
  });

  test('of one outlet, what it has of each', () => {
    expect(told('Were AI and cybersecurity discussed in the PTI article?')).toContain('PTI does not say');
  });

  test('no verdict of only', () => {
    const { lead, claims } = ask('Were only AI and logistics discussed at the fifth meeting?');
    expect(lead).toBeNull();
    expect(claims.length).toBeGreaterThan(1);
  });

  test.each([
    'Were training and human resource development discussed at the 5th?',
    'Did the 4th discuss counter-terrorism and cybersecurity?',
  ])('but what stands together in the articles has one: %s', (typed) => {
    expect(ask(typed).lead).toBe('Yes.');
  });

  test.each([
    'Did India and Russia discuss AI?',
    'Was logistics discussed at the third and fourth meetings?',
    'Were regional and global issues discussed in Tianjin?',
    'Did the fourth meeting discuss cables but not wheat?',
  ])('nor is it a list of topics: %s', (typed) => {
    expect(eachTopic(typed)).toBeUndefined();
  });

  test('a long run of spaces costs nothing', () => {
    const start = performance.now();
    eachTopic(`were cables${' '.repeat(6000)}and wheat${' '.repeat(6000)}discussed${' '.repeat(6000)}at`);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('a lapse from a month or a year is no more exact than it', () => {
  test.each([
    ['How long ago did Putin last visit New Delhi?', '4 to 5 years'],
    ['How long ago did Modi and Putin meet in Tianjin?', 'about 4 months'],
    ['How long between Tianjin and the 5th meeting?', '1 to 2 months'],
    ['How long ago was the partnership formalized?', '25 to 26 years'],
    ['How many years lie between the founding of the partnership and its elevation?', 'About 10 years'],
    ['How long ago was the third meeting?', '2 years and 5 months'],
  ])('%s', (typed, text) => {
    expect(ask(typed).lead).toContain(text);
  });
});

describe('what the record does not keep', () => {
  test.each([
    'Which meeting had the most topics?',
    'Did the 5th discuss more topics than the 4th?',
    'What new exercises were planned?',
    'Which exercises improve cybersecurity?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each(['Is the working group held every year?', 'Does the sub-working group meet twice a year?'])(
    'how often: %s',
    (typed) => {
      expect(queryOf(typed)).toMatchObject({ ask: 'count', often: true });
    },
  );

  test('but where a name says how often, its sentences', () => {
    expect(queryOf('Is the annual summit held every year?')?.ask).toBe('statement');
  });

  test.each([
    ['Which exercises were named?', 'exercises'],
    ['Which meeting discussed training?', 'discussed'],
  ])('but %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
  });
});

describe('the sentence that is asked for', () => {
  test.each([
    ['Which article says that the talks lasted two days?', 'The two-day dialogue'],
    ['Which source says the meeting was two days long?', 'The two-day meeting'],
    ['Which exercises improve interoperability?', 'AVIA INDRA'],
    ['Was Ukraine discussed at the SCO Summit?', 'concerning Ukraine'],
    ['Was the sub working group about land forces?', 'Land Forces participating'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
    expect(ask(typed).lead ?? '').not.toMatch(YES);
  });

  test('of a meeting that is named, those of its sources that say so', () => {
    expect(queryOf('Which source says the fifth meeting lasted two days?')?.ask).toBe('mentions');
  });

  test('the war in a country at a meeting is of both', () => {
    expect(queryOf('Was the war in Ukraine discussed at the Moscow meeting?')).toMatchObject({
      topic: 'war Ukraine',
      meeting: expect.stringContaining('Moscow'),
    });
    expect(statusOf('Was the war in Ukraine discussed at the Moscow meeting?')).toBe('not-in-sources');
  });

  test('“about” of a time is no topic', () => {
    expect(queryOf('Was the fifth meeting about a year ago?')?.ask).toBe('check');
  });
});
