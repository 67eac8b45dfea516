import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentKind } from '../../knowledge/article.ts';
import { findStatements } from '../../knowledge/event/statement.ts';
import { toldIn } from '../mention/told-in.ts';

type Row = readonly [subject: string, property: string, value: string, date?: string];

const stated = (sentences: readonly string[], kind: SegmentKind = 'sentence'): Row[] => {
  const { article, segments } = toldIn([sentences], kind);
  return findStatements(article, segments).map(({ subject, property, value, dateSpan }) =>
    dateSpan
      ? [subject, property, value, article.text.slice(dateSpan.start, dateSpan.end)]
      : [subject, property, value],
  );
};

describe('what a sentence states', () => {
  it.each<[string, Row[]]>([
    [
      'The Fiji-Tonga Partnership was formalised in 1998, and in 2012, it was elevated to the level of a Special Partnership.',
      [
        ['The Fiji-Tonga Partnership', 'established', 'was formalised in 1998', '1998'],
        ['The Fiji-Tonga Partnership', 'upgraded', 'was elevated to the level of a Special Partnership', '2012'],
      ],
    ],
    [
      'The ASEAN Patrol Forum, established in 1994, is the premier forum for talks on piracy.',
      [
        ['The ASEAN Patrol Forum', 'established', 'established in 1994', '1994'],
        ['The ASEAN Patrol Forum', 'purpose', 'is the premier forum for talks on piracy'],
      ],
    ],
    [
      'Designed to advance trade between the two islands, the Committee serves as a key platform for ferry talks.',
      [
        ['the Committee', 'purpose', 'Designed to advance trade between the two islands'],
        ['the Committee', 'purpose', 'serves as a key platform for ferry talks'],
      ],
    ],
    [
      'The council comprises 14 member states and is chaired by the deputy ministers.',
      [
        ['The council', 'membership', 'comprises 14 member states'],
        ['The council', 'run by', 'is chaired by the deputy ministers'],
      ],
    ],
    [
      'The Joint Committee meets alternately in Oslo and Riga.',
      [['The Joint Committee', 'frequency', 'meets alternately in Oslo and Riga']],
    ],
    [
      'Earlier this month, Premier Ana Duarte held a telephone conversation with her Danish counterpart.',
      [
        [
          'Premier Ana Duarte',
          'contact',
          'held a telephone conversation with her Danish counterpart',
          'Earlier this month',
        ],
      ],
    ],
    [
      'President Kamau last visited Suva in 2021 for the annual summit, which hasn’t been held in the past two years.'.replace(
        '’',
        "'",
      ),
      [
        ['President Kamau', 'visit', 'last visited Suva in 2021 for the annual summit', '2021'],
        ['the annual summit', 'postponed or not held', "hasn't been held in the past two years"],
      ],
    ],
    [
      "According to the agency, a source said that the premier's visit may take place in July.",
      [["the premier's visit", 'expectation', 'may take place in July', 'July']],
    ],
    [
      'Following the talks, a joint statement titled “Two Islands: One Sea” was released.',
      [['a joint statement titled “Two Islands: One Sea”', 'document', 'was released']],
    ],
    [
      'Both ministers signed a memorandum on cyber defence and agreed to hold the next round in Quito.',
      [
        ['Both ministers', 'document', 'signed a memorandum on cyber defence'],
        ['Both ministers', 'outcome', 'agreed to hold the next round in Quito'],
      ],
    ],
    [
      'In spite of growing ties with its neighbours, Norway has refrained from criticising the ruling.',
      [['Norway', 'position', 'has refrained from criticising the ruling']],
    ],
    [
      'Kenya even ramped up the purchase of Danish turbines despite the price.',
      [['Kenya', 'purchase', 'even ramped up the purchase of Danish turbines despite the price']],
    ],
    [
      'Both sides reaffirmed their commitment to widening the patrols, paving the way for joint crews.',
      [
        ['Both sides', 'position', 'reaffirmed their commitment to widening the patrols'],
        ['Both sides', 'outcome', 'paving the way for joint crews'],
      ],
    ],
    [
      'The two sides reiterated that the sea must stay open, while Canada urged all parties to respect the ruling.',
      [
        ['The two sides', 'position', 'reiterated that the sea must stay open'],
        ['Canada', 'position', 'urged all parties to respect the ruling'],
      ],
    ],
    [
      'Bilateral trade reached 12 billion dollars in 2022, and both sides set a target of 20 billion dollars.',
      [
        ['Bilateral trade', 'figure', 'reached 12 billion dollars in 2022', '2022'],
        ['both sides', 'outcome', 'set a target of 20 billion dollars'],
      ],
    ],
    [
      'Brazil, Chile and Peru expressed concern over illegal fishing.',
      [['Brazil, Chile and Peru', 'position', 'expressed concern over illegal fishing']],
    ],
    [
      'As the world grows warmer, both Fiji and Tonga expressed their resolve to act.',
      [['both Fiji and Tonga', 'position', 'expressed their resolve to act']],
    ],
    [
      'Prime Minister Sato has accepted an invitation to visit Hanoi.',
      [['Prime Minister Sato', 'invitation', 'has accepted an invitation to visit Hanoi']],
    ],
    [
      'The fourth round was postponed because of the storm.',
      [['The fourth round', 'postponed or not held', 'was postponed because of the storm']],
    ],
    [
      'The countries have a history of holding drills at sea.',
      [['The countries', 'history', 'have a history of holding drills at sea']],
    ],
  ])('%s', (text, expected) => {
    expect(stated([text])).toEqual(expected);
  });

  it('of a pronoun is stated of the subject before, where number and kind agree', () => {
    expect(stated(['The Sea Committee serves as a forum for patrols.', 'It meets every two years.']).at(-1)).toEqual([
      'The Sea Committee',
      'frequency',
      'meets every two years',
    ]);
    expect(stated(['Both sides praised the round.', 'They agreed to set up a hotline.']).at(-1)?.[0]).toBe(
      'Both sides',
    );
    expect(stated(['The Sea Committee serves as a forum for patrols.', 'He condemned the attack.'])).toHaveLength(1);
    expect(stated(['They agreed to set up a hotline.'])).toEqual([]);
  });
});

describe('what states nothing', () => {
  it.each([
    'If the talks succeed, the treaty will be signed in May.',
    'Defence exports, technology transfers, and visits grew.',
    'Was the round postponed in May?',
    'The weather was fine.',
  ])('%s', (text) => {
    expect(stated([text])).toEqual([]);
  });

  it.each<SegmentKind>(['caption', 'boilerplate', 'headline', 'byline'])('a %s', (kind) => {
    expect(stated(['Norway condemned the tests.'], kind)).toEqual([]);
  });
});

it('whatever the text, a value is a piece of its segment', () => {
  const words = [
    'Norway',
    'condemned',
    'the',
    'tests',
    ',',
    'and',
    'it',
    'was',
    'founded',
    'in 1990',
    'which',
    'agreed to',
    'meet',
    'not',
    'has',
    'they',
    '“',
    '”',
    ';',
    'paving',
    'the way for',
    'peace',
    'as',
    'while',
    '.',
    'designed to',
    'signed',
    'an agreement',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }), (pieces) => {
      const { article, segments } = toldIn([[pieces.join(' ')]]);
      for (const { subject, value, dateSpan, segment } of findStatements(article, segments)) {
        expect(segments[segment]?.text).toContain(value);
        expect(segments[segment]?.text).toContain(subject);
        expect(value).not.toBe('');
        if (dateSpan) expect(dateSpan.end).toBeGreaterThan(dateSpan.start);
      }
    }),
  );
});
