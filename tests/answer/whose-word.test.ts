import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('what somebody said to somebody is told by a sentence with their word', () => {
  test.each([
    ['What did Modi say to Putin in Samarkand?', 'path of dialogue'],
    ['What did Modi tell Putin on the phone?', 'looking forward to welcoming'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });

  test.each(['What did Putin say to Modi in Tianjin?', 'What did Putin tell Modi?'])(
    'what both discussed is the word of neither: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );
});

describe('what somebody wanted to do is their own wish', () => {
  test('of the one who had it', () => {
    expect(told('Which prices did India want to control?')).toContain('domestic oil prices');
    expect(statusOf('Which prices did India want to control?')).toBe('answered');
  });
  test('and of nobody else', () => {
    expect(statusOf('Which prices did Russia want to control?')).toBe('not-in-sources');
  });
});

describe('support is told by a sentence that has it', () => {
  test.each(['Who supported India?', 'Did the US back India?', 'Did the US support the purchase of Russian crude?'])(
    'no other dealing is any: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );
});

describe('counts of articles and lengths', () => {
  test('whoever is named in so many articles is told of those alone', () => {
    expect(queryOf('Which Indian is named in only one article?')).toMatchObject({ ask: 'people', inArticles: 1 });
  });

  test.each([
    ['Which outlet says the meeting lasted one day only?', 'not-in-sources'],
    ['Which article says the meeting lasted two days?', 'answered'],
  ])('a length is that number of days: %s', (typed, status) => {
    expect(statusOf(typed)).toBe(status);
  });
});

describe('of what something is a part, and whom somebody represents', () => {
  test('the commission of a group', () => {
    expect(told('Of which commission is the working group a part?')).toContain('Inter-Governmental Commission');
  });
  test.each(['Whom does Dylevsky represent?', 'which country does Dylevsky represent'])('%s', (typed) => {
    expect(told(typed)).toContain('(Russia)');
  });
  test('an exercise that did something is named', () => {
    expect(told('Which exercises refined joint tactics?')).toContain('INDRA');
  });
});

describe('a post is told by a sentence in which somebody posted', () => {
  test.each([
    'Did the Indian Army post on X?',
    'What did the Indian Army tweet?',
    'Who posted about the meeting on X?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain('Talks focused on');
  });

  test.each(['Did the Ministry of Defence post on X?', 'What did the Ministry of Defence tweet?'])(
    'a statement is none: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );
});
