import { describe, expect, test } from 'vitest';
import { carrierWords } from '../../knowledge/lexicon/question-words.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('words that only carry a question are not looked for', () => {
  test.each([
    ['Kindly trace the history of the working group', { ask: 'timeline', forum: 'working group' }],
    ['Retrace the meetings of the working group in order', { ask: 'timeline' }],
    ['Be so good as to tell me where the 4th meeting was', { ask: 'where' }],
    ['Be pleased to state who chaired the 5th meeting', { ask: 'chairs' }],
    ['Identify the chairs of the 3rd meeting', { ask: 'chairs' }],
    ['Select a quote on logistics from the 5th', { ask: 'quote', topic: 'logistics' }],
    ['Supply an excerpt on logistics', { ask: 'quote', topic: 'logistics' }],
    ['I would like an account of the 4th meeting', { ask: 'meeting' }],
    ['A description of the 5th meeting', { ask: 'meeting' }],
    ['In plain words, what was discussed at the 5th?', { ask: 'topics' }],
    ['What sort of body is the working group?', { ask: 'forum' }],
    ['What is the remit of the working group?', { ask: 'forum' }],
    ['What were the cardinal topics of the 4th?', { ask: 'topics' }],
    ['What array of issues came up at the 5th?', { ask: 'topics' }],
    ['Which issues got attention at the 5th?', { ask: 'topics' }],
    ['Which subject matters were treated at the 4th?', { ask: 'topics' }],
    ['What stemmed from the 4th meeting?', { ask: 'topics', agreed: true }],
    ['rounds that had logistics in them, which', { ask: 'discussed', topic: 'logistics' }],
    ['main pts of 4th mtg', { ask: 'topics' }],
    ['The third instalment of the talks, when was it?', { ask: 'when' }],
    ['Which dignitaries chaired the 5th?', { ask: 'chairs' }],
    ['Would you be so kind as to say where the 3rd meeting was?', { ask: 'where' }],
    ['I seek a sketch of the 4th meeting', { ask: 'meeting' }],
    ['What loomed large at the 4th meeting?', { ask: 'topics' }],
    ['Make a comparison between the 3rd and the 4th', { ask: 'compare' }],
    ['What duties does the working group carry out?', { ask: 'forum' }],
    ['Which article employs the phrase multipolar world order?', { ask: 'mentions' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('a report that one says to have read is the one that is asked', () => {
    expect(ask('Perusing the PTI story, I wonder what was said about logistics').notices.length).toBeGreaterThan(0);
    expect(queryOf('Reading the PTI story, who chaired the 5th meeting?')).toMatchObject({ ask: 'chairs' });
  });

  test.each([...carrierWords].filter((word) => /^[a-z]+$/.test(word)))(
    'but they are a topic themselves: %s',
    (word) => {
      for (const typed of [`Was ${word} discussed at the 5th?`, `Did they talk about ${word} at the 4th?`])
        expect(statusOf(typed), typed).not.toBe('answered');
    },
  );
});

describe('verbs that reports seldom use stand for plain ones beside a meeting, a place or a pact', () => {
  test.each([
    ['Who oversaw the 5th meeting?', { ask: 'chairs' }],
    ['Who supervised the talks at the 4th meeting?', { ask: 'chairs' }],
    ['Who acted as the Indian chair of the 5th?', { ask: 'chairs', side: 'India' }],
    ['Who was at the Indian end of the table at the 4th?', { ask: 'chairs', side: 'India' }],
    ['Under whose stewardship was the 4th meeting held?', { ask: 'chairs' }],
    ['Who supervised the 5th meeting on behalf of India?', { ask: 'chairs', side: 'India' }],
    ['Who was at the head of the Russian team at the 4th?', { ask: 'chairs', side: 'Russia' }],
    ['How much time did the 3rd meeting take up?', { ask: 'duration' }],
    ['Which city welcomed the 4th round?', { ask: 'where' }],
    ['What duties does Dixit discharge?', { ask: 'person', name: 'Dixit' }],
    ['At which site was the 5th meeting held?', { ask: 'where' }],
    ['What was the setting of the 3rd meeting?', { ask: 'where' }],
    ['Which hall accommodated the 5th meeting?', { ask: 'where' }],
    ['Which dates did the 5th meeting straddle?', { ask: 'when' }],
    ['How long did the 3rd meeting extend?', { ask: 'duration' }],
    ['What was the summit b4 the 23rd?', { ask: 'meeting' }],
    ['In what respects do the 3rd and 5th meeting differ?', { ask: 'compare' }],
    ['What resemblances do the 3rd and 4th meeting show?', { ask: 'compare' }],
    ['How many months separate the 3rd from the 4th?', { ask: 'between' }],
    ['Which meeting was nearer to today, the 3rd or the 5th?', { ask: 'between', order: true }],
    ['Do the two accounts of the fifth meeting coincide?', { ask: 'agreement' }],
    ['Which correspondents covered the 5th meeting?', { ask: 'sources' }],
    ['Nowadays who chairs for India?', { ask: 'chairs', meeting: expect.stringContaining('latest') }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['When was the strategic partnership born?', '2000'],
    ['When did the strategic partnership come into existence?', '2000'],
    ['Which status did the partnership attain in 2010?', 'Privileged'],
    ['When did Modi and Putin see eachother in Uzbekistan?', 'September 16, 2022'],
    ['What did both sides vow at the 5th meeting?', 'commitment'],
    ['In which year were the foundations of the strategic partnership laid?', '2000'],
    ['What was the joint statement dubbed?', 'Enduring and Expanding'],
    ['What has India shied away from criticising?', 'refrained'],
    ['What areas are deemed traditional?', 'armoured vehicles'],
    ['Which birthday did Putin mark?', '73rd'],
    ['What greetings did Modi extend to Putin?', 'best wishes'],
  ])('%s', (typed, holds) => {
    expect(told(typed)).toContain(holds);
  });

  test.each([
    'Who directed the film at the 5th?',
    'Who managed the hotel?',
    'Was Dixit dubbed a hero at the 5th?',
    'Which guests did the 4th welcome?',
    'Who penned the report of the 4th?',
    'Who served as cook at the 5th?',
    'Were patients treated at the 5th?',
    'Was Dixit treated at the 5th?',
    'Did the two sides pledge 5 billion dollars at the 4th?',
    'What war did they declare?',
    'Was the bank account of Mathew mentioned?',
    'Did Dixit apologise to Dylevsky?',
    'Who forgot the flag at the 4th?',
    'Did students attend the 5th?',
    'Did Modi draw attention to terrorism?',
    'Which hotel housed Dylevsky?',
    'Which outlet has the most words on the 5th?',
    'Produce the minutes of the 5th meeting',
  ])('but %s', (typed) => {
    expect(statusOf(typed)).not.toBe('answered');
  });
});

describe('a word of its own is no slip of another', () => {
  test.each([
    'Who died at the 5th meeting?',
    'Who won the 5th meeting?',
    'Who lied at the 4th?',
    'Was Mathew elected?',
    'What was the largest meeting of the working group?',
    'Who helped Dixit at the 5th?',
    'Was the petition discussed at the 5th?',
    'Was opposition discussed at the 5th?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).not.toBe('answered');
  });

  test('but slips are still put right', () => {
    expect(queryOf('who chaird the fifht meeting')).toMatchObject({ ask: 'chairs' });
  });
});
