import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));
const claims = (typed: string): string[] => ask(typed).claims.map(({ text }) => text);

describe('questions across meetings, put in plain order', () => {
  test.each([
    ['Has Chile ever sent anyone other than Berg to co-chair?', 'apart from Berg, who has chaired for Chile?'],
    [
      'Did the Chilean side ever send anyone else besides Berg as co-chair?',
      'apart from Berg, who has chaired for Chilean?',
    ],
    [
      'Which Chilean officer co-chaired with Berg at Oslo in 1999?',
      "who was Berg's Chilean counterpart in Oslo in 1999?",
    ],
    ['With whom did Berg share the chair?', "who were Berg's counterparts?"],
    [
      'Which of the co-chairs stayed the same from the 3rd to the 5th?',
      'were the co-chairs the same at the 3rd and at the 5th?',
    ],
    ["Who came after Berg as Chile's co-chair?", 'who came after Berg?'],
    ['How many times was Berg co-chair and how many times Lund?', 'who has chaired more often, Berg or Lund?'],
    [
      'Is the Chilean co-chair of the 3rd also that of the 5th?',
      'was the Chilean co-chair the same at the 3rd and at the 5th?',
    ],
    ['Did the 3rd and the 5th last equally long?', 'did the 3rd last as long as the 5th?'],
    [
      'How many days were there from the 3rd in June 2024 to the summit in Oslo that July?',
      'how many days between the 3rd in June 2024 and the summit in Oslo in July 2024?',
    ],
    [
      'How many months from the 3rd in July 2023 to the 4th in June the next year?',
      'how many months between the 3rd in July 2023 and the 4th in June 2024?',
    ],
    ['How long was the wait between the 3rd and the summit?', 'how much time between the 3rd and the summit?'],
    ['By how many months did the 4th follow the summit?', 'how much time between the summit and the 4th?'],
    ['Did more than a year pass between the 3rd and the 4th?', 'how much time between the 3rd and the 4th?'],
    ['Between the 4th round and the summit, which was earlier?', 'which was earlier, the 4th round or the summit?'],
    [
      'How long after the pact was signed did it become an alliance?',
      'how much time between the pact signed and the pact elevated to alliance?',
    ],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'has Chile ever sent anyone other than Berg',
    'which Chilean officer chaired in Oslo',
    'which is older, the group or the commission',
    'how long after the pact was signed was the summit',
    'who stayed in Oslo',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('where meetings were, and a country or city that is named beside', () => {
  test.each([
    'Do the meetings alternate between India and Russia?',
    'Do the two sides take turns hosting the working group?',
    'Which WG meetings did India host and which did Russia?',
  ])('%s', (typed) => {
    expect(claims(typed).join('\n')).toMatch(/3rd.*New Delhi[\s\S]*4th.*Moscow[\s\S]*5th.*New Delhi/);
  });

  test.each([
    'Do the meetings alternate between India and China?',
    'Do India and China take turns hosting the working group?',
    'Did neither China nor India host the 22nd summit?',
    'Which side changed its co-chair, India or China?',
    'Was either the third or the fifth held in Kazan?',
    'Do the sides take turns hosting the naval group?',
  ])('but none of them was there: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

test.each([
  ['Which working group meetings did India host?', ['3rd', '5th'], '4th'],
  ['Which WG meetings did Russia host?', ['4th'], '3rd'],
  ['Which meeting was not in New Delhi and not a summit?', ['4th'], '22nd'],
  ['How many working group meetings has Russia hosted?', ['4th'], '5th'],
])('of a forum, those that a country hosted: %s', (typed, own, other) => {
  for (const name of own) expect(claims(typed).join('\n')).toContain(name);
  expect(claims(typed).join('\n')).not.toContain(other);
});

describe('lists of two kinds of forum', () => {
  test.each([
    [
      'List every working group or sub working group meeting from 2024.',
      ['Land', '4th'],
      ['22nd', '3rd India-Russia Working'],
    ],
    ['List sub-working group and working group meetings between 2023 and 2025.', ['Land', '4th', '5th'], ['22nd']],
    ['A timeline of working group meetings and summits, please.', ['22nd', '4th', '5th'], ['Land']],
    ['Which summits or working group meetings were held in Moscow?', ['22nd', '4th'], ['5th', 'Land']],
  ])('%s', (typed, own, others) => {
    expect(statusOf(typed)).toBe('answered');
    for (const name of own) expect(claims(typed).join('\n')).toContain(name);
    for (const name of others) expect(claims(typed).join('\n')).not.toContain(name);
  });

  test.each([
    'Which working group and navy sub-group meetings took place in 2023?',
    'List the working group and ministerial council meetings.',
  ])('but one of them is not on record: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('the order of several, each called in its own words', () => {
  test.each([
    'Put these in chronological order: the third, fourth and fifth WG meetings and the Land sub-group’s.',
    'In what order did the fourth WG meeting, the third WG meeting, the fifth WG meeting and the Land meeting happen?',
    'Give the order of these four: 5th WG meeting, 3rd WG meeting, Land meeting, 4th WG meeting.',
  ])('%s', (typed) => {
    expect(
      claims(typed).map((text) => /(?:3rd|4th|5th) meeting of the India-Russia (?:Working|Sub)/.exec(text)?.[0]),
    ).toEqual([
      '3rd meeting of the India-Russia Working',
      '3rd meeting of the India-Russia Sub',
      '4th meeting of the India-Russia Working',
      '5th meeting of the India-Russia Working',
    ]);
  });

  test('but one of them is not on record', () => {
    expect(statusOf('Order these by date: the first WG meeting, the 22nd summit, the Land meeting.')).toBe(
      'not-in-sources',
    );
  });
});

describe('one thing of meetings of several forums', () => {
  test.each([
    ['Did the fourth WG meeting and the 22nd summit take place in the same city?', /^Yes.*Moscow/],
    ['Did the Land meeting and the fourth WG meeting take place in the same city?', /^No/],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toMatch(lead);
  });

  test('what was discussed at each is shown, and no difference claimed', () => {
    const typed = 'Which topics of the Land meeting also came up at the fourth WG meeting?';
    expect(queryOf(typed)).toMatchObject({ ask: 'several', apart: true });
    expect(claims(typed)).toHaveLength(2);
  });

  test('the meetings where another was', () => {
    expect(queryOf('Which meetings took place in the same city as the 22nd summit?')).toMatchObject({
      ask: 'timeline',
      place: 'Moscow',
    });
    expect(queryOf('Which WG meetings were held in the same city as the Land meeting?')).toMatchObject({
      ask: 'timeline',
      place: 'New Delhi',
    });
    expect(statusOf('Which meetings took place in the same city as the 30th summit?')).toBe('not-in-sources');
  });
});

describe('who else, and who faces whom', () => {
  test('nobody else is no “no chair”: who it was each time is shown', () => {
    const typed = 'Has Russia ever sent anyone other than Lt Gen Dylevsky to co-chair?';
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(ask(typed).lead).toContain('Other than');
    expect(claims(typed)).toHaveLength(3);
    expect(told('Has India ever sent anyone other than Mathew to co-chair?')).toContain('Dixit');
  });

  test.each([
    'Which Russian body is the counterpart of HQ IDS in the working group?',
    'Which Indian institution is Russia’s Main Directorate of International Military Cooperation paired with?',
    'The working group brings together an Indian headquarters and a Russian directorate: which ones?',
    'Between which two institutions does the working group ensure regular interaction?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('answered');
    expect(JSON.stringify(ask(typed).claims)).toMatch(/Integrated Defence Staff.*Main Directorate of International/);
  });

  test.each([
    'Which Chinese body is the counterpart of HQ IDS?',
    'On the Chinese side, which body takes part in the working group?',
    'The working group brings together a Chinese headquarters and a Russian directorate: which ones?',
    'Which Russian body is the counterpart of the Indian Navy in the working group?',
    'Which Russian body is the opposite number of India’s National Security Council?',
    'Which Indian officer co-chaired with Mathew in Moscow?',
    'Which Russian officer co-chaired with Mathew in New Delhi in 2024?',
    'Who was Mathew’s Indian counterpart?',
  ])('but none is told of: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('a second question that leaves its verb or its people to the first', () => {
  test('of a place in another year', () => {
    const typed = 'Where did Modi and Putin meet in 2022 and where in 2025?';
    expect(claims(typed).join('\n')).toMatch(/Samarkand[\s\S]*Tianjin/);
    expect(claims(typed).join('\n')).not.toContain('Manekshaw');
    expect(statusOf('Where did Modi and Xi meet in 2022 and where in 2025?')).toBe('not-in-sources');
  });

  test('“they” are those of the first', () => {
    const typed = 'When did Modi and Putin last speak on the phone, and when did they last meet?';
    expect(claims(typed).join('\n')).not.toContain('5th meeting');
  });

  test('“the one before” is the meeting before', () => {
    expect(claims("Where's the 23rd summit, and where was the one before?").join('\n')).toMatch(
      /23rd[\s\S]*22nd.*Moscow/,
    );
  });

  test('articles are counted for each', () => {
    expect(ask('How many articles cover the fifth meeting compared with the fourth?').lead).toMatch(
      /2 articles[\s\S]*1 article/,
    );
    expect(claims('Which outlets reported the fifth meeting and which the third?').join('\n')).toMatch(
      /PTI[\s\S]*Financial/,
    );
  });
});

test('how long it took to become something else is told of that alone', () => {
  expect(ask('How long after the partnership was formalised did it become Special and Privileged?').lead).toContain(
    '10 years',
  );
  expect(statusOf('How long after the partnership was formalised did it become a military alliance?')).toBe(
    'not-in-sources',
  );
});

test.each([
  [
    'that a forum did not meet up to a time is told',
    'Was there an annual summit in the two years before June 2024?',
    'answered',
  ],
  ['but not of more years', 'Was there an annual summit in the three years before June 2024?', 'not-in-sources'],
])('%s: %s', (_, typed, status) => {
  expect(statusOf(typed)).toBe(status);
});
