import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('what only looks like a topic is none of it', () => {
  test.each([
    'Was intelligence discussed at the fifth meeting?',
    'Did the 2025 talks cover intelligence?',
    'Was intelligence sharing raised at the fifth meeting?',
    'Anything on intelligence sharing at the fifth meeting?',
    'What was said about intelligence sharing in the 2025 talks?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(told(typed)).not.toContain('“artificial');
  });

  test.each([
    ['under its own name', 'Was artificial intelligence raised at the fifth meeting?', 'artificial intelligence'],
    ['of a kind of it', 'Was training discussed at the fifth meeting?', 'training arrangements'],
    ['where it is it', 'Was intelligence discussed at the fourth meeting?', 'intelligence sharing'],
    ['of anything on it', 'Anything on logistics at the fifth meeting?', 'logistics cooperation'],
  ])('but %s: %s', (_, typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });
});

describe('whose words, and not who is named', () => {
  test.each(['Quote Putin.', 'Please quote Dixit', 'cite Dylevsky', 'Dixit quotes'])('%s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'quote', topic: '', speaker: expect.any(String) });
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each(['Quote the sentence about Dixit.', 'Quotes about Modi', 'Quote the line that mentions Dylevsky'])(
    'but %s',
    (typed) => {
      expect(queryOf(typed)).not.toHaveProperty('speaker');
      expect(statusOf(typed)).toBe('answered');
    },
  );
});

describe('a word of the topic is no other', () => {
  test.each([
    'Quote the sentence on the phone call.',
    'List the phone calls.',
    "Quote the sentence about Modi's phone call.",
  ])('%s', (typed) => {
    expect(told(typed)).toMatch(/telephon/);
    expect(told(typed)).not.toContain('path of dialogue');
  });

  test.each(['What was said about sea exercises?', 'What was said about air drills?'])('%s', (typed) => {
    expect(told(typed)).toContain('land, air, and sea');
    expect(told(typed)).not.toContain('enhancing the scope');
  });

  test('but of all exercises, all', () => {
    expect(told('What was said about exercises?')).toContain('enhancing the scope');
  });
});

describe('meetings of a forum that are told of beside the record are not left out unsaid', () => {
  test.each([
    'How many annual summits are mentioned?',
    'How many annual summits were there since 2021?',
    'How many summits have been held?',
    'List the annual summits.',
  ])('%s', (typed) => {
    expect(told(typed)).toMatch(/22nd[\s\S]*beside the meetings on record[\s\S]*in 2021/);
  });

  test('those of others where they are not named apart', () => {
    expect(told('List all summits.')).toContain('SCO');
    expect(told('List the annual summits.')).not.toContain('SCO');
  });

  test.each(['How many working group meetings were held in Moscow?', 'List the sub-working group meetings.'])(
    'but %s',
    (typed) => {
      expect(told(typed)).not.toContain('beside the meetings on record');
    },
  );

  test('no lead takes them for meetings on record', () => {
    expect(ask('How many annual summits have been held?').lead).toMatch(/^1 held/);
  });
});
