import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { questionIn } from '../../knowledge/understand/preamble.ts';
import { askedAt } from '../support/asked.ts';
import { shipped } from '../support/corpus.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

const knowledge = build(shipped());

const parted = (text: string): readonly [string, string] | undefined => {
  const found = questionIn(text, knowledge);
  return found && [found.question, found.around];
};

describe('the sentence that asks', () => {
  test.each([
    ['I was away all week. Who chaired the fifth meeting?', 'Who chaired the fifth meeting?', 'I was away all week.'],
    ['Where was the fifth held? need it for a slide', 'Where was the fifth held?', 'need it for a slide'],
    ['need it quickly - who chaired the 4th', 'who chaired the 4th', 'need it quickly -'],
    ['last one from me: when was the 3rd', 'when was the 3rd', 'last one from me:'],
    ['a bit lost here, who chaired the 4th', 'who chaired the 4th', 'a bit lost here,'],
  ])('%s', (text, question, around) => {
    expect(parted(text)).toEqual([question, around]);
  });

  test.each([
    ['all of it asks', 'who chaired the fourth meeting?'],
    ['two sentences ask', 'who chaired the fourth? where was the fifth?'],
    ['it goes on behind its mark', 'did Mathew chair the fifth? or was it Dixit'],
    ['a claim is to be confirmed', 'The fourth was in Delhi. Is that right?'],
    ['what is told before a comma is of the talks', 'At the fifth meeting, who chaired?'],
    ['words are quoted', 'who said “we stay. we go. ” at the fifth'],
    ['nothing asks', 'The fourth meeting. In Moscow.'],
  ])('none where %s', (_, text) => {
    expect(questionIn(text, knowledge)).toBeUndefined();
  });
});

describe('what is spoken of around it', () => {
  test.each([
    ['I read about the moscow round. who was the russian co-chair?', { ask: 'chairs', side: 'Russia' }],
    [
      'slides on the third one, the working group not the land one. where did it happen?',
      { ask: 'where', meeting: expect.not.stringContaining('land') },
    ],
    ['About 2024: which meetings were held?', { ask: 'timeline', year: '2024' }],
    ['Everyone keeps talking of Dylevsky. what is his rank?', { ask: 'person', name: 'Dylevsky' }],
    ['my boss asked about the meeting with the air marshal, Dixit. what was on the table?', { ask: 'topics' }],
    ['logistics support: was it discussed at the fourth?', { ask: 'discussed', topic: 'logistics support' }],
  ])('names what the question leaves out: %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['the question names its own', 'we wrote about the fifth meeting. who chaired the third?', { meeting: 'third' }],
    [
      'it is of all',
      'we wrote about the fifth meeting. was logistics ever a topic at these meetings?',
      { ask: 'discussed' },
    ],
    [
      'the day is the asker’s own',
      'we had a call yesterday. who chaired the third?',
      { ask: 'chairs', meeting: 'third' },
    ],
  ])('is left out where %s', (_, typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(queryOf(typed)).not.toHaveProperty('meeting', expect.stringMatching(/fifth|2026/));
  });

  test('a thing that no article has is not left out with it', () => {
    expect(statusOf('torpedo deliveries - were they discussed at the October 2025 talks?')).toBe('not-in-sources');
    expect(statusOf('Torpedo deliveries. were they discussed at the October 2025 talks?')).toBe('not-in-sources');
  });

  test('a false premise before the question is still named as such', () => {
    expect(told('I thought the sixth meeting was in Goa. who chaired it?')).toContain('No 6th meeting');
  });
});
