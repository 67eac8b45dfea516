import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));
const told = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

describe('what is left out is not told as the answer', () => {
  test.each([
    ['What did Modi say on the phone apart from birthday wishes?', 'looking forward', 'congratulated'],
    ['Where else did Modi and Putin meet besides Tianjin?', 'Samarkand', 'Tianjin'],
    ['What did Reuters report besides the visit arrangements?', 'in March', 'making arrangements'],
    ['Who is named in the articles besides the chairs?', 'Putin', 'Dylevsky'],
    ['Which people named are not generals?', 'Dixit', 'Mathew'],
    ['Who named in the articles is not Russian?', 'Modi', 'Putin'],
  ])('%s', (typed, holds, other) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(holds);
    expect(told(typed)).not.toContain(other);
  });

  test.each([
    'Where else did Modi go in July 2024?',
    'From where else does India buy oil?',
    'When else did Putin visit India?',
    'Who else besides Modi was at Tianjin?',
    'Which sub-working groups other than Land are there?',
  ])('nothing else is told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['Which regions besides Asia face growing security challenges?', 'Eastern Europe'],
    ['Besides Modi, who took part in the phone call?', 'Putin'],
    ['Whose forces besides the Indian Army took part in the land meeting?', 'Land Forces'],
  ])('a sentence that names it beside others tells of these: %s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(holds);
  });
});

describe('what a clause takes for granted of somebody is told where it is not so, and the question answered', () => {
  test.each([
    ['given that Dixit is Russian, who chaired for India at the 5th', 'Dixit', 'Ashutosh Dixit is named for India.'],
    [
      "Since Dylevsky is India's chair, who is Russia's?",
      'Dylevsky',
      'Dylevsky Igor Nikolayevich is named for Russia.',
    ],
  ])('%s', (typed, holds, notice) => {
    expect(told(typed)).toContain(holds);
    expect(ask(typed).notices.map(({ text }) => text)).toContain(notice);
  });

  test('a true one is not spoken of', () => {
    const { notices } = ask('as Mathew chairs for India, who chairs for Russia at the 4th?');
    expect(notices.map(({ text }) => text).join()).not.toContain('is named for');
  });
});
