import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { told, statusOf, queryOf, ask } = askedAt(new Date('2026-01-15'));

describe('a sentence answers what it speaks of', () => {
  test.each([
    'Was air defence discussed?',
    'Did anyone talk about air defence?',
    'Was air defence discussed at the fifth meeting?',
    'air defence',
    'anything on air defence systems',
  ])('ranks and offices are no topic: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(told(typed)).not.toContain('Air Marshal');
  });

  test.each([
    ['Were naval systems discussed?', 'naval systems'],
    ['Was the strategic partnership discussed?', 'Strategic Partnership'],
    ['Was the general staff mentioned?', 'General Staff'],
  ])('but words of a topic, or an office that is named, are: %s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(holds);
  });

  test.each([
    'Is India still buying Russian oil?',
    'Is the war still going on?',
    'Is the third meeting still ongoing?',
    'Did the Ministry of Defence comment on the fifth meeting?',
    'Did the summit take place as planned?',
    'Are there two different Dylevskys?',
  ])('a yes needs all that is claimed, and no article tells of today: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each(['Was AI mentioned anywhere?', 'Did India publicly criticise Russia over Ukraine?'])(
    'but words that claim nothing need not be there: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('answered');
    },
  );
});

describe('what a side said is its own words and positions', () => {
  test.each([
    ['What did India say?', ['Indian Army posted', 'cessation of hostilities'], ['formalized in 2000']],
    ['What did the Russian side say?', ['both India and Russia expressed'], ['Reuters']],
  ])('%s', (typed, holds, lacks) => {
    expect(queryOf(typed)?.ask).toBe('positions');
    for (const text of holds) expect(told(typed)).toContain(text);
    for (const text of lacks) expect(told(typed)).not.toContain(text);
  });

  test('where one side is told to have said nothing at a meeting, what both said is told as theirs', () => {
    const typed = 'What did India say at the fifth meeting?';
    expect(ask(typed).lead).toContain('India alone');
    expect(told(typed)).toContain('Both sides reaffirmed');
  });

  test.each(['What did the US say?', 'What did the Russian ministry say?', 'What did the Russian general say?'])(
    'nobody’s words stand for those of another: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );

  test('of a topic, the sentences on it tell', () => {
    expect(queryOf('What did India say about Ukraine?')?.ask).not.toBe('positions');
  });
});

describe('times of one happening and another', () => {
  test.each([
    ['How long has it been since Modi last met Putin?', 'about 4 months'],
    ['How long before the fifth meeting did Modi and Putin meet in Tianjin?', '1 to 2 months'],
    ['Which came first, the Tianjin meeting or the phone call?', 'Tianjin'],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(holds);
  });

  test.each([
    ['a day within the month that is told', 'Was the phone call before the fifth meeting?'],
    ['another year', 'Will Putin visit India in 2026?'],
    ['one meeting and itself', 'How long had it been since the last summit when the 22nd was held?'],
  ])('not of %s: %s', (_, typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('a change that is asked for is told without a yes', () => {
    const lead = (typed: string): string => ask(typed).lead ?? '';
    expect(lead('Was the Russian co-chair the same at the third and fifth meetings?')).toMatch(/^Yes/);
    expect(lead('Has the Russian co-chair changed between the third and fifth meetings?')).not.toMatch(
      /\b(?:Yes|No)\b/,
    );
  });
});
