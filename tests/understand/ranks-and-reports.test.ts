import { describe, expect, test } from 'vitest';
import { isWithin } from '../../knowledge/resolve/time.ts';
import { askedAt } from '../support/asked.ts';

const { queryOf, ask } = askedAt(new Date('2026-01-15'));

describe('whether someone has a rank', () => {
  test.each<[string, string]>([
    ['is Dylevsky a lieutenant general', 'Yes'],
    ['is dixit a marshal?', 'Yes'],
    ['was Mathew a general', 'Yes'],
    ['was Mathew an admiral', 'Not by the articles'],
    ['is Mathew a lieutenant', 'Not by the articles'],
    ['is Dixit a major general', 'Not by the articles'],
    ['is Mathew a general or an air marshal', 'Johnson P Mathew is given as Lieutenant General'],
  ])('%s', (typed, lead) => {
    const { status, lead: told, claims } = ask(typed);
    expect(status).toBe('answered');
    expect(told).toContain(lead);
    expect(claims.length).toBeGreaterThan(0);
  });

  test.each([
    ['did General Mathew chair the 3rd', 'check'],
    ['is General Dylevsky the Russian chair of the 5th', 'check'],
    ['who is Air Marshal Dixit', 'person'],
  ])('%s: the rank goes with the name', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
  });
});

describe('whether an outlet reports a meeting', () => {
  test.each([
    ['did PTI report on the fifth meeting', 'answered'],
    ['did PTI report on the fourth meeting', 'not-in-sources'],
    ['has ANI covered the 22nd summit', 'not-in-sources'],
    ['did Financial Express cover the july 2023 meeting', 'answered'],
  ])('%s: %s', (typed, status) => {
    expect(ask(typed).status).toBe(status);
  });

  test('what an outlet says is no report of a meeting', () => {
    expect(queryOf('did PTI say who chaired the fifth meeting')?.ask).not.toBe('sources');
  });
});

describe('a season without a year is its months in any year', () => {
  test.each([
    ['which meetings were in winter', '--12..--02'],
    ['meetings held during the summer months', '--06..--08'],
    ['how many meetings took place in autumn', '--09..--11'],
  ])('%s', (typed, year) => {
    expect(queryOf(typed)).toMatchObject({ year });
  });

  test.each([
    ['2025-12-04', true],
    ['2024-01', true],
    ['--02-11', true],
    ['2024-03-01', false],
    ['2024', false],
  ])('%s lies in winter: %s', (date, within) => {
    expect(isWithin(date, '--12..--02')).toBe(within);
  });

  test('"the fall of" and "spring up" are no seasons', () => {
    expect(JSON.stringify(queryOf('was the fall of oil prices discussed') ?? null)).not.toContain('--09');
    expect(JSON.stringify(queryOf('did new groups spring up') ?? null)).not.toContain('--03');
  });
});

describe('which of two years', () => {
  test.each(['was the partnership elevated in 2010 or 2020', 'was 2020 the year of the elevated partnership'])(
    '%s',
    (typed) => {
      expect(queryOf(typed)).toMatchObject({ ask: 'statement', wants: 'when' });
      expect(ask(typed).claims[0]?.text).toContain('2010');
    },
  );

  test('a year beside a meeting is that of the meeting', () => {
    expect(queryOf('who signed a document at the 2024 summit')).toMatchObject({
      meeting: expect.stringContaining('2024'),
    });
  });
});

test.each(['and the russian one?', 'and who for russia?'])('%s: of what, nobody here has heard', (typed) => {
  expect(ask(typed).status).toBe('not-understood');
});

test.each(['list everyone who co-chaired for india in order', 'everybody who has chaired for India'])('%s', (typed) => {
  expect(queryOf(typed)).toMatchObject({ ask: 'all-chairs', side: 'India' });
});

describe('two outlets without a meeting', () => {
  test.each(['how do the PTI and IANS reports differ', 'do PTI and IANS agree', 'compare what PTI and IANS say'])(
    '%s: of the only meeting that both report',
    (typed) => {
      expect(queryOf(typed)).toMatchObject({
        ask: 'agreement',
        meeting: 'india-russia-working-group-on-military-cooperation-5',
        sources: ['PTI', 'IANS'],
      });
    },
  );

  test('none, where no meeting is reported by both', () => {
    expect(queryOf('do PTI and Devdiscourse agree')?.ask).not.toBe('agreement');
  });
});

describe('one day or another is no number of a meeting', () => {
  test.each(['what date did the 5th really happen, 28 or 29', 'was the 5th on the 28th or the 29th'])('%s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'when', meeting: expect.stringContaining('5th') });
  });

  test.each(['who chaired the 3rd or 4th', 'when was the 4th or 5th meeting', 'when were the 4th or 5th'])(
    '%s: of meetings',
    (typed) => {
      expect(JSON.stringify(queryOf(typed) ?? null)).toContain('4');
    },
  );
});

test('a group and its sub-group of the same number are told apart', () => {
  const compared = queryOf('is the 3rd sub working group the same as the 3rd working group');
  expect(compared).toMatchObject({ ask: 'compare', first: expect.stringContaining('sub') });
});

test.each(['tl;dr 4th', 'tldr of the 4th meeting', 'in a nutshell: 4th meeting'])('%s: all of it', (typed) => {
  expect(queryOf(typed)).toMatchObject({ ask: 'meeting', meeting: expect.stringContaining('4th') });
});

test.each(['which city hosted more, Delhi or Moscow', 'where do they meet most, delhi or moscow'])('%s', (typed) => {
  expect(queryOf(typed)).toMatchObject({ ask: 'most', of: 'city' });
});

describe('an outlet without a report of the meeting', () => {
  test.each([
    "How does TASS's account of the fifth round differ from that of IANS?",
    'does Reuters agree with PTI on the fifth meeting',
    'do ANI and IANS agree on the date of the 5th',
  ])('%s: cannot be compared', (typed) => {
    const { status, lead } = ask(typed);
    expect(status).toBe('not-in-sources');
    expect(lead).toMatch(/^No article of (?:TASS|Reuters|ANI) /);
  });
});

test.each(['Roughly when was the Moscow round?', 'the 2023 talks revolved primarily around what'])(
  '%s: how, not what, is asked about',
  (typed) => {
    expect(ask(typed).lead ?? '').not.toMatch(/roughly|primarily/i);
  },
);

test('a noun in -ly is asked about', () => {
  expect(ask('who chaired the homily at the 5th').status).not.toBe('answered');
});
