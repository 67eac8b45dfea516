import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('what is told of a meeting beside the question, and is otherwise, is named', () => {
  test.each([
    ['who chaired', 'Dixit headed the fourth meeting. Where did it take place?', 'No article says that Ashutosh Dixit'],
    ['behind the question', 'Where was it held? Dixit chaired the fourth.', 'No article says that Ashutosh Dixit'],
    ['before a dash', 'Mathew chaired the fifth - when was that?', 'No article says that Johnson P Mathew'],
    ['where', 'I heard the fourth round was held in New Delhi. Who led it?', 'took place in Moscow'],
    ['when', 'The fifth round was in 2023. What was on the agenda?', 'no article dates it to 2023'],
    ['of the latest', 'The last meeting was in Moscow. Who chaired it?', 'took place in New Delhi'],
    ['in a second sentence', 'The fourth was in Moscow. Dixit chaired it. What did they discuss?', 'Ashutosh Dixit'],
    ['of a meeting without a number', 'The land meeting was held in Moscow. When was it?', 'took place in New Delhi'],
  ])('%s: %s', (_, typed, text) => {
    expect(ask(typed).lead).toContain(text);
  });

  test('with what the record has of what is asked', () => {
    expect(told('Dixit headed the fourth meeting. Where did it take place?')).toContain('took place in Moscow');
    expect(told('The fifth round was in 2023. What was on the agenda?')).toContain('Topics of the 5th');
  });

  test('of somebody no article names', () => {
    expect(statusOf('Lundqvist chaired the fourth meeting. When was it?')).toBe('not-in-sources');
    expect(told('Lundqvist chaired the fourth meeting. When was it?')).toContain('“Lundqvist”');
  });

  test('a denial of what is so shows what is', () => {
    expect(told('The fourth was not in Moscow. Who chaired it?')).toContain('took place in Moscow');
  });
});

describe('what is so goes by without a word', () => {
  test.each([
    ['The fifth meeting was in New Delhi. Who chaired it?', { ask: 'chairs' }],
    ['Mathew chaired the fourth. When was it?', { ask: 'when' }],
    ['I know the third was in New Delhi. what was discussed there?', { ask: 'topics' }],
    ['I missed the last meeting in Moscow. Who chaired it?', { ask: 'chairs' }],
    ['My colleague Anna chaired a call yesterday. When was the fourth meeting?', { ask: 'when' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    const { status, lead } = ask(typed);
    expect(status).toBe('answered');
    expect(lead).toBeNull();
  });

  test('and is no question of its own', () => {
    const typed = 'The fifth meeting was in New Delhi. Who chaired it?';
    expect(ask(typed).heading).toContain('Who chaired the 5th');
  });

  test.each(['The fourth was in Delhi. Is that right?', 'Someone told me Dixit chaired the fourth. Is that true?'])(
    'a claim to be confirmed is judged: %s',
    (typed) => {
      expect(ask(typed).lead).toContain('Not by the articles');
    },
  );
});
