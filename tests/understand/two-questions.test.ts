import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { twoQuestions } from '../../knowledge/understand/two-questions.ts';
import { askedAt } from '../support/asked.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());
const { ask, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('two questions in one sentence', () => {
  test.each([
    ['who chaired the 4th and where was it held', ['who chaired the 4th?', 'where was the 4th held?']],
    ['When was the 3rd meeting? What about the fifth?', ['When was the 3rd meeting?', 'What about the fifth?']],
    ['who is Dixit and what did he chair', ['who is Dixit?', 'what did Dixit chair?']],
    [
      'who chaired the 4th, and which drills were named?',
      ['who chaired the 4th?', 'which drills were named at the 4th?'],
    ],
    ['what was discussed and who chaired the 5th', ['what was discussed at the 5th?', 'who chaired the 5th?']],
  ])('%s', (typed, halves) => {
    expect(twoQuestions(typed, knowledge)).toEqual(halves);
  });

  test.each([
    'who chaired the 4th and the 5th',
    'what did India and Russia discuss',
    'did they discuss training and research',
    'what was said and what was not',
    'where was the visit and who paid for it',
    'who, when and where',
    'How did it end and what did its members say of this',
  ])('one: %s', (typed) => {
    expect(twoQuestions(typed, knowledge)).toBeUndefined();
  });
});

describe('both are answered', () => {
  test.each([
    ['who chaired the fourth meeting and which exercises were mentioned?', ['Mathew', 'AVIA INDRA']],
    ['where was the summit of July 2024 held and what was released after it?', ['Moscow', 'Enduring']],
    ['who is Mathew and who is Dixit?', ['Johnson P Mathew', 'Air Marshal']],
    ['how long was the 5th meeting and where was it held', ['2 days', 'Manekshaw']],
  ])('%s', (typed, texts) => {
    expect(statusOf(typed)).toBe('answered');
    for (const text of texts) expect(told(typed)).toContain(text);
  });

  test.each([
    ['did Mathew chair the fourth and did Dixit chair the third?', 'fourth? Yes', 'third? Not by'],
    [
      'was the 4th meeting in Moscow and was the 5th meeting in Moscow?',
      '4th meeting in Moscow? Yes',
      'in Moscow? Not by',
    ],
  ])('each claim has its own verdict: %s', (typed, first, second) => {
    expect(ask(typed).lead).toContain(first);
    expect(ask(typed).lead).toContain(second);
  });

  test('a half that the articles do not answer is told beside the other', () => {
    const { status, notices } = ask('did they discuss training and did they discuss wheat?');
    expect(status).toBe('answered');
    expect(notices.find(({ kind }) => kind === 'missing')?.text).toContain('wheat');
  });

  test('where neither is on record, nothing is', () => {
    expect(statusOf('who chaired the sixth meeting and where was it?')).toBe('not-in-sources');
  });
});
