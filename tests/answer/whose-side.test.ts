import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('who is taken for the chair of another country is told to be of their own', () => {
  test.each([
    ["Who replaced Mathew as Russia's co-chair?", 'Mathew is named for India'],
    ['Has Dylevsky been the Indian co-chair at all the working group meetings?', 'Nikolayevich is named for Russia'],
    ['For how many working group meetings was Mathew the Russian co-chair?', 'Mathew is named for India'],
    ['Which meetings did Dixit co-chair for Russia?', 'Dixit is named for India'],
    ["What is Gen. Dylevsky's job on the Indian General Staff?", 'Nikolayevich is named for Russia'],
    ['Which Russian officer sat across from Dylevsky in Moscow?', 'Nikolayevich is named for Russia'],
    ['What post on the Indian General Staff does Dylevsky hold?', 'Nikolayevich is named for Russia'],
    ["Did Mathew lead Russia's side before Dixit or after him?", 'Mathew is named for India'],
  ])('%s', (typed, side) => {
    expect(ask(typed).lead).toContain(side);
  });

  test.each([
    "Who replaced Mathew as India's co-chair?",
    'Has Dylevsky been the Russian co-chair at all the working group meetings?',
    'Which Indian officer sat across from Dylevsky in Moscow?',
    'Which meetings did Dixit co-chair for India?',
    "Who were Dylevsky's Indian counterparts?",
  ])('and of their own nothing is denied: %s', (typed) => {
    expect(ask(typed).lead ?? '').not.toContain('is named for');
  });
});

describe('a deed is told of those whose it is', () => {
  test.each([
    ['What path does India keep advocating for ending the Ukraine conflict?', 'answered'],
    ['What path does Russia keep advocating for ending the Ukraine conflict?', 'not-in-sources'],
    ['What has India called for in the Ukraine conflict?', 'answered'],
    ['What has Russia called for in the Ukraine conflict?', 'not-in-sources'],
    ["When did Russia's invasion of Ukraine begin?", 'answered'],
    ["When did India's invasion of Ukraine begin?", 'not-in-sources'],
    ['What did Modi ask of Putin regarding Ukraine when they met at Samarkand?', 'answered'],
    ['What did Putin ask of Modi regarding Ukraine when they met at Samarkand?', 'not-in-sources'],
    ['On which birthday was Putin congratulated?', 'answered'],
    ['Which birthday was Modi congratulated on?', 'not-in-sources'],
    ["Which birthday of Putin's did Modi call about?", 'answered'],
    ["Which birthday of Modi's did Putin call about?", 'not-in-sources'],
  ])('%s', (typed, status) => {
    expect(statusOf(typed)).toBe(status);
  });
});

describe('what is asked of the reports of a town is told from them', () => {
  test.each([
    ['Which exercises are mentioned by name in the coverage of the Moscow meeting?', 'answered'],
    ['Which exercises are mentioned by name in the coverage of the New Delhi meeting?', 'not-in-sources'],
    ['Which exercises does the New Delhi report mention?', 'not-in-sources'],
    ['Which exercises does Devdiscourse name?', 'answered'],
    ['Which exercises does PTI mention?', 'not-in-sources'],
    ['Did both New Delhi editions of the Working Group use the same building?', 'answered'],
    ['Did both Moscow editions of the Working Group use the same building?', 'not-in-sources'],
  ])('%s', (typed, status) => {
    expect(statusOf(typed)).toBe(status);
  });

  test('and a meeting of two people at a place is that one', () => {
    expect(told('the Samarkand meeting between Modi and Putin, when was it')).not.toContain('Tianjin');
  });
});

describe('whom “both leaders” stands for is told beside the sentence', () => {
  test.each([
    ['What did Modi do in Tianjin?', 'Narendra Modi and Vladimir Putin'],
    ['What did both leaders highlight at the fourth meeting?', 'Johnson P Mathew and Dylevsky Igor Nikolayevich'],
  ])('%s', (typed, names) => {
    expect(
      ask(typed)
        .notices.map(({ text }) => text)
        .join(' '),
    ).toContain(names);
  });

  test('and not where the sentence itself names them', () => {
    const said = ask('What did the two leaders review on the phone?').notices.map(({ text }) => text);
    expect(said.join(' ')).not.toContain('by the sentences before');
  });
});

describe('whether somebody was replaced between two meetings is shown by who chaired each', () => {
  test.each(['Did anyone replace Dylevsky between the fourth and fifth meetings?'])('%s', (typed) => {
    expect(ask(typed).lead ?? '').not.toMatch(/^Yes/);
    expect(told(typed)).toContain('4th meeting');
    expect(told(typed)).toContain('5th meeting');
  });
});

describe('an order that is taken for granted is told as it was', () => {
  test.each([
    ['How long before the July 2023 working group did the Land sub-group meet?', /came after/],
    ['How long after the July 2023 working group did the Land sub-group meet?', /^11 months/],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toMatch(lead);
  });

  test.each([
    ['Title of the joint statement put out after the 22nd summit?', 'answered'],
    ['Title of the joint statement put out before the 22nd summit?', 'not-in-sources'],
    ['When was Putin last in New Delhi?', 'answered'],
    ['First time Putin was in New Delhi?', 'not-in-sources'],
    ['Who posted about the meeting on X?', 'answered'],
    ['Who posted about the naval meeting on X?', 'not-in-sources'],
  ])('%s', (typed, status) => {
    expect(statusOf(typed)).toBe(status);
  });

  test('and a list with the oldest last begins with the newest', () => {
    expect(ask('List every meeting, oldest last.').claims[0]?.text).toContain('23rd');
  });
});
