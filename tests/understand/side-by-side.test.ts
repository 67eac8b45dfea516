import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('where nothing is said of what sources are compared by, all that each has stands side by side', () => {
  test.each([
    'Where do the sources differ on the fifth round?',
    'How do the two articles on the fifth meeting differ?',
    'Do the reports agree on the fifth meeting?',
    'Compare PTI with IANS on the fifth meeting.',
  ])('%s', (typed) => {
    expect(queryOf(typed)?.ask).toBe('agreement');
    expect(ask(typed).lead ?? '').not.toContain('They agree');
    for (const text of ['28–29 October 2025', 'Manekshaw Centre', 'Dixit', 'Dylevsky', 'logistics'])
      expect(told(typed)).toContain(text);
  });

  test.each([
    ['of the date', 'Do the sources agree on the day of the fifth meeting?', /^They agree/],
    ['of one report', 'Do the sources agree on the fourth meeting?', /^Only one source/],
  ])('but %s: %s', (_, typed, lead) => {
    expect(ask(typed).lead).toMatch(lead);
  });
});

describe('a name or a title as each report has it is of that person alone', () => {
  test.each([
    ["Do the reports agree on Dylevsky's rank?", 'Dylevsky', 'Mathew'],
    ["Do the sources differ on Mathew's name?", 'Johnson', 'Dylevsky'],
    ['Do the articles differ on how Nikolayevich is spelled?', 'Nikolaevich', 'Dixit'],
    ['Do the articles contradict one another on the spelling of Nikolaevich?', 'Nikolayevich', 'Dixit'],
  ])('%s', (typed, own, other) => {
    expect(told(typed)).toContain(own);
    expect(told(typed)).not.toContain(other);
  });

  test('but where no reports are compared, who they are', () => {
    expect(queryOf('How is Dylevsky spelled?')?.ask).toBe('person');
  });
});

describe('two meetings or years compared on a topic tell what each has of it, and no more', () => {
  test.each([
    ['Compare logistics at the fourth and fifth meetings.', ['4th', '5th', 'logistics support']],
    ['Contrast what was discussed about training in 2024 and 2025.', ['Land', '4th', '5th']],
    ['How did training differ between the fourth and the fifth?', ['military training', 'training arrangements']],
    ['Compare the fourth with the fifth on logistics.', ['4th', '5th', 'logistics support']],
    ['How does cybersecurity at the fourth compare with the fifth?', ['cybersecurity']],
  ])('%s', (typed, holds) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'compare', topic: expect.any(String) });
    expect(ask(typed).lead).toMatch(/^No article compares/);
    for (const text of holds) expect(told(typed)).toContain(text);
    for (const text of ['Mathew', 'Manekshaw']) expect(told(typed)).not.toContain(text);
  });

  test('refused where neither has it, or one is not on record', () => {
    expect(statusOf('Compare wheat at the fourth and the fifth.')).toBe('not-in-sources');
    expect(statusOf('Compare training at the fourth and the ninth.')).toBe('not-in-sources');
  });

  test.each([
    ['Compare the fourth and the fifth meeting.', 'compare'],
    ['Compare the venues of the fourth and the fifth.', 'several'],
    ['Compare the agendas of the fourth and the fifth.', 'several'],
  ])('but of no topic: %s', (typed, asked) => {
    expect(queryOf(typed)?.ask).toBe(asked);
    expect(queryOf(typed)).not.toHaveProperty('topic');
  });

  test.each(['Which areas came up in both 2024 and 2025?', 'What topics did 2023 and 2025 have in common?'])(
    'of two years it is told what stands in the same words: %s',
    (typed) => {
      expect(queryOf(typed)).toMatchObject({ ask: 'several', apart: true });
      expect(ask(typed).lead).toMatch(/^In the same words on record: “/);
    },
  );
});
