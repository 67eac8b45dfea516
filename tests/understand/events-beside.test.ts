import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, statusOf } = askedAt(new Date('2026-11-22'));
const first = (typed: string): string => ask(typed).claims[0]?.text ?? '';

describe('an event right before or after a meeting may be of any series, and no meeting at all', () => {
  test.each([
    ['Which event came right before the fourth meeting?', '22nd'],
    ['Which event took place just before the fifth meeting?', '4th'],
    ['What took place immediately before the fifth meeting?', '4th'],
    ['What happened directly after the land talks?', '22nd'],
  ])('%s', (typed, nearest) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline' });
    expect(first(typed)).toContain(nearest);
  });

  test('what is told beside the meetings is among them', () => {
    const told = ask('What took place immediately before the fifth meeting?').claims.map(({ text }) => text);
    expect(told.join('\n')).toContain('Tianjin');
  });

  test.each([
    ['Which meeting was held first after the land talks?', '22nd'],
    ['Which meeting came last before the fifth?', '4th'],
  ])('a meeting is one of them: %s', (typed, nearest) => {
    expect(ask(typed).heading).toContain(nearest);
  });

  test('what was signed is no event on record', () => {
    expect(statusOf('What was signed right after the fifth meeting?')).toBe('not-in-sources');
  });

  test('none of the same series is no lack of any meeting', () => {
    expect(ask('What was the summit before the 22nd?').lead).toContain('of the same series');
  });
});

describe('a slip is put right by the word behind it', () => {
  test.each([
    ['countr-terrorism in which round?', 'counter'],
    ['what did they say of jint production?', 'joint'],
    ['what was said about traing exchanges?', 'training'],
  ])('%s', (typed, as) => {
    expect(statusOf(typed)).toBe('answered');
    expect(
      ask(typed)
        .notices.map(({ text }) => text)
        .join(),
    ).toContain(`as “${as}”`);
  });

  test.each(['did they discuss xomes production?', 'what was said about wheat production?'])(
    'no word of the articles is near: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );
});
