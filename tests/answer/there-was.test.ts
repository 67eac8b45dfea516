import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('that there was a thing is told by the sentence that has it, in any word for its time', () => {
  test.each([
    ['Was a joint statement released after the 22nd summit?', 'Joint Statement'],
    ['Was there a joint statement after the summit in Moscow?', 'Joint Statement'],
    ['Was there an invitation to visit Russia?', 'outstanding invitation'],
    ['Did Modi have an invitation to visit Russia?', 'outstanding invitation'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });

  test.each([
    'Was a joint statement released before the 22nd summit?',
    'Was a joint statement released after the fifth meeting?',
    'Was there a call after the fifth meeting?',
    'Did Putin have an invitation to visit Russia?',
  ])('but nothing else is: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['Was Putin expected in India?', 'looking forward to welcoming'],
    ['Was Putin supposed to come to India?', 'looking forward to welcoming'],
    ['Was Modi expected to visit Russia?', 'upcoming visit'],
  ])('what is looked forward to is expected: %s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });

  test.each(['Was Putin expected to visit Moscow?', 'Is a joint exercise planned?'])('but: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('and a plan is told by a sentence that tells of one', () => {
    expect(told('Did Modi plan to visit Russia?')).not.toContain('had travelled');
  });
});

describe('a name or a title of nobody knows what is no question that a thing with a name answers', () => {
  test.each(['What is its title?', 'what is his name', 'What is its name?'])('%s', (typed) => {
    expect(statusOf(typed)).not.toBe('answered');
  });

  test('but of something named it is', () => {
    expect(told('What was the joint statement called?')).toContain('Enduring and Expanding Partnership');
  });
});

describe('the predecessor and the successor of a meeting are the meetings beside it', () => {
  test.each([
    ['Who chaired the predecessor of the fifth meeting?', '4th meeting'],
    ["Where was the fourth meeting's predecessor held?", '3rd meeting'],
    ['When was the follow-up to the third meeting?', '4th meeting'],
  ])('%s', (typed, meeting) => {
    expect(ask(typed).claims[0]?.text).toContain(meeting);
  });

  test('and after the last there is none', () => {
    expect(statusOf("Where will the fifth meeting's successor be held?")).toBe('not-in-sources');
  });
});

describe('how the articles write a name is told by all its spellings', () => {
  test.each([
    ["Do the articles spell Dylevsky's patronymic the same way?", /^Not always.*Nikolayevich.*Nikolaevich/],
    ["Do the articles agree on the spelling of Dixit's name?", /^Always written alike: Ashutosh Dixit/],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toMatch(lead);
  });
});

describe('who takes part in a group is told by its meeting', () => {
  test.each([
    'Who takes part in the land sub-group?',
    'Which forces take part in the Sub-Working Group?',
    'Who participates in the sub-working group meeting?',
  ])('%s', (typed) => {
    expect(told(typed)).toContain('Indian Army and Russia');
  });
});
