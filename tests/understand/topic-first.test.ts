import { describe, expect, test } from 'vitest';
import { textOf } from '../../knowledge/index.ts';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

const shown = (typed: string): string => textOf(ask(typed));

describe('a question may name its topic first and then ask of “it” or “him”', () => {
  test.each([
    ['fifth meeting - was it in Moscow?', ['Not by the articles', 'Manekshaw'], []],
    ['Land sub wg - was it one day or two', ['2 days'], ['No 2nd']],
    ['Lt Gen Mathew, what is his function', ['Chief of Integrated Defence Staff'], ['Nobody']],
    ['technology transfers: any word of them in 2023?', ['technology transfers'], []],
    ['Mathew - number of working group meetings chaired?', ['2 held'], []],
    ['gap between WG3 and WG5, roughly?', ['2 years and 3 months'], []],
    ['what happened last autumn on the working group front', ['5th'], ['4th']],
    ['logistics was mentioned in which WG editions', ['4th', '5th'], ['3rd']],
    ['which day of the week did IANS say the fifth meeting was held on?', ['Wednesday'], ['Tuesday']],
    ['when did they first meet in Manekshaw Centre', ['18–19 July 2023'], []],
    ['co-chaires of 4rth workng grup meetng??', ['Mathew', 'Dylevsky'], ['Dixit']],
    ['which forces took part in the sub working group in June 2024, from each side', ['Indian Army'], []],
    ['is the Manekshaw Centre located in Delhi?', ['Yes'], ['Moscow']],
    ['is Manekshaw Centre in Moscow?', ['No'], ['Yes']],
  ])('%s', (typed, holds, lacks) => {
    expect(statusOf(typed)).toBe('answered');
    for (const text of holds) expect(shown(typed)).toContain(text);
    for (const text of lacks) expect(shown(typed)).not.toContain(text);
  });

  test('the topic is not forgotten: the land talks were not in Moscow', () => {
    expect(statusOf('land meeting - was it in Moscow?')).toBe('not-in-sources');
  });

  test.each([
    ['Berg - is he Chilean?', 'is Berg Chilean?'],
    ['who was there, was it held in Oslo?', 'who was there, was it held in Oslo?'],
    ['if they met, was it in Oslo?', 'if they met, was it in Oslo?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });
});

describe('whoever has the post of somebody now is the one who came after', () => {
  test.each([
    'who has Mathew’s job now',
    'who sits in Mathew’s chair today',
    'the Indian co-chair after Mathew was?',
    'Mathew is no longer chief of integrated defence staff, who is now?',
    'Mathew has left, who is the new one',
    'who came in for Mathew',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('answered');
    expect(shown(typed)).toContain('Ashutosh Dixit');
  });

  test.each(['who has Dixit’s post now', 'the Russian co-chair after Dylevsky?'])(
    'nobody is on record: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );

  test('the one before', () => {
    expect(shown("India's co-chair before Dixit was...?")).toContain('Mathew');
  });
});

describe('what somebody was at a place is what the reports of the meetings there have', () => {
  test.each([
    ['What was Dylevsky’s title in Moscow?', ['4th'], ['5th']],
    ['What was Mathew’s rank in Delhi?', ['3rd'], ['4th']],
  ])('%s', (typed, holds, lacks) => {
    expect(statusOf(typed)).toBe('answered');
    for (const text of holds) expect(shown(typed)).toContain(text);
    for (const text of lacks) expect(shown(typed)).not.toContain(text);
  });

  test.each(['What was Modi’s rank in Samarkand?', 'What is Dixit’s rank in Moscow?'])('not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('somebody taken for the other side is set right', () => {
  test.each(['who is the Russian general Mathew?', 'what is the post of General Mathew of the Russian side'])(
    '%s',
    (typed) => {
      expect(shown(typed)).toContain('Johnson P Mathew is named for India.');
    },
  );

  test.each(['who is the Indian general Mathew?', 'did Mathew meet the Russian delegation?', 'who is Mathew'])(
    'not: %s',
    (typed) => {
      expect(shown(typed)).not.toContain('is named for');
    },
  );
});

describe('whoever was invited is not somebody else', () => {
  test.each(['who invited Putin to Russia?', 'was Putin invited to Russia?', 'what invitation did Putin have?'])(
    '%s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );

  test('but whoever was', () => {
    expect(statusOf('was Modi invited to Russia?')).toBe('answered');
  });
});
