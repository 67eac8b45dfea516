import { describe, expect, test } from 'vitest';
import { answer, build, textOf } from '../../knowledge/index.ts';
import { articleOf } from '../support/article.ts';

const knowledge = build([
  articleOf(
    `Norway and Chile meet in Oslo

The second meeting of the Norway-Chile Working Group on Coastal Rescue was held in Oslo on 4 May 2021. It was co-chaired by Commodore Anna Berg, Director of Coastal Rescue of Norway, and Captain Carlos Rojas, Deputy Director of Ports of Chile.

The Working Group discussed beacons and lifeboat crews. Both sides reaffirmed their commitment to rescue drills.

The Norway-Chile Harbour Partnership was formalised in 2005, and in 2012, it was elevated to a Coastal Partnership. As storms grow in Asia and Europe, both sides want to work together.

Prime Minister Erik Lund last met President Paz on the sidelines of the Ports Summit at Nairobi in Kenya on 3 June 2019, when he called her to follow the path of dialogue to resolve the Samoa conflict. During a phone conversation in April, Prime Minister Lund congratulated Paz on her birthday and conveyed best wishes. President Paz last visited Peru in 2018.

Norway has time and again advocated for a cessation of hostilities in the Samoa conflict.`,
    { id: 'oslo', title: 'Norway and Chile meet in Oslo', publisher: 'Harbour News', published: '2021-05-06' },
  ),
]);

const asked = (question: string) => answer({ ask: 'question', question }, knowledge, new Date('2022-01-10'));

describe('whose word something is', () => {
  test.each([
    ['What did Lund say about Samoa?', 'called her to follow'],
    ['Did Lund say anything about Samoa?', 'called her to follow'],
    ['Does Norway call for an end of the war?', 'advocated for a cessation'],
    ['What did Chile say about the second meeting?', 'of both sides together'],
    ['What commitments did both sides reaffirm at the second meeting?', 'rescue drills'],
  ])('%s', (typed, own) => {
    expect(asked(typed).status).toBe('answered');
    expect(textOf(asked(typed))).toContain(own);
  });

  test.each([
    ['who was only told of', 'What did Paz say about Samoa?'],
    ['who was only there', 'What did Berg say at the second meeting?'],
    ['of what others say', 'What did Rojas say about beacons?'],
    ['of another country', 'Does Chile call for an end of the war?'],
    ['of another end', 'Did Norway call for an end to the partnership?'],
    ['on the telephone', 'What did Lund say about Samoa on the phone?'],
    ['in a speech', 'Where did Lund speak?'],
  ])('nothing of somebody %s: %s', (_, typed) => {
    expect(asked(typed).status).toBe('not-in-sources');
  });
});

describe('what is told of something else', () => {
  test.each([
    ['deepened, not ended', 'When was the partnership ended?'],
    ['deepened, not ended, by both', 'Why did Norway and Chile end their partnership?'],
    ['storms, no meetings', 'Which meetings were held in Asia?'],
    ['a deputy of something else', 'Who was deputy to Berg?'],
    ['a real verb', 'What did the Chilean side propose at the second meeting?'],
    ['another real verb', 'Was any warning given at the second meeting?'],
  ])('%s: %s', (_, typed) => {
    expect(asked(typed).status).toBe('not-in-sources');
  });
});

describe('where people were', () => {
  test.each([
    ['At which meeting was Lund present?', 'Nairobi'],
    ['When did Lund visit Kenya?', '3 June 2019'],
    ['How many years did it take to elevate the partnership?', '7 years'],
    ['Explain why Rojas did not attend the second meeting.', 'co-chaired by'],
  ])('%s', (typed, own) => {
    expect(asked(typed).status).toBe('answered');
    expect(textOf(asked(typed))).toContain(own);
    expect(textOf(asked(typed))).not.toContain('birthday');
  });

  test.each(['When did Lund visit Samoa?', 'Why did Lund not attend the second meeting?'])(
    'nothing of: %s',
    (typed) => {
      expect(asked(typed).status).toBe('not-in-sources');
    },
  );
});
