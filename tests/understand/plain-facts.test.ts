import { describe, expect, test } from 'vitest';
import { paired } from '../../knowledge/understand/recast/paired.ts';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));
const claims = (typed: string): string[] => ask(typed).claims.map(({ text }) => text);

describe('facts in wordings without much grammar, put in plain order', () => {
  test.each([
    ["XQZ = ?? what's that short for", 'what does XQZ stand for?'],
    ['XQZ: short for what?', 'what does XQZ stand for?'],
    [
      'Give me the city and the days of the last round that was actually held',
      'when and where was the last round held?',
    ],
    ['How many days did each land round last?', 'how long do the land rounds last?'],
    ['Who besides Berg chaired for Chile?', 'apart from Berg, who has chaired for Chile?'],
    ['The other co-chair besides Berg at the 3rd?', "who was Berg's counterpart at the 3rd?"],
    ['5th round – who from the Chilean side?', 'who represented Chilean at 5th round?'],
    ['How old is your newest article?', 'when was the newest article published?'],
    ['Which article quotes Berg directly?', 'what did Berg say?'],
    ['Which people does the Herald article name?', 'who are the people named in the Herald report?'],
    ['Only one article covers the 4th round: which?', 'which articles cover the 4th round?'],
    ['How many forums are there, name them', 'list all forums'],
    ['What did the Herald call Berg in its report?', 'who is Berg according to Herald?'],
    ['Is there a report on the 5th round by the Herald?', 'did the Herald report on the 5th round?'],
    ['two-day rounds: list', 'which rounds lasted two days?'],
    ['What does TC stand for in NTC?', 'what does NTC stand for?'],
    ['Which article is longest ago?', 'which article is the oldest?'],
    ['Which Chilean general chaired the 5th round besides Berg?', 'which Chilean officers chaired the 5th round?'],
    [
      'who hosted: 3rd round? 4th round? 5th round?',
      'where were the 3rd round and the 4th round and the 5th round held?',
    ],
    ['is the land group third or fourth', 'when was the land group held?'],
    [
      'Name a subject reported from the 4th round that is absent from the reports on the 5th round',
      'which topics came up at the 4th round but not at the 5th round?',
    ],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'is the third group third or fourth',
    'Berg = what',
    'name a subject of the 4th round that is found in the reports on the 5th round',
    'how old is Berg',
    'which people does Berg lead',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('one wording that asks for two things', () => {
  test.each([
    [
      'Was the Herald article published after the 5th meeting',
      ['when was the Herald article published?', 'when was the 5th meeting held?'],
    ],
    ['Which article mentions both Berg and Lund', ['which articles mention Berg?', 'which articles mention Lund?']],
    ['Expand XQZ and YPV', ['what does XQZ stand for?', 'what does YPV stand for?']],
    [
      "Which agency is credited in the Herald piece and which in the Post's",
      ['by which agency is the Herald article?', 'by which agency is the Post article?'],
    ],
  ])('%s', (typed, halves) => {
    expect(paired(typed)).toEqual(halves);
  });

  test.each(['Expand on trade and defence', 'Was Berg elected after the 5th meeting'])('%s: of one', (typed) => {
    expect(paired(typed)).toBeUndefined();
  });

  test('the day of an article and the days of a meeting', () => {
    expect(claims('Was the Mid-day article published after the land meeting?').join(' ')).toMatch(
      /28 June 2024.*26–27 June 2024/,
    );
  });
});

describe('the order of meetings that have one number', () => {
  test('the 3rd of the one and the land group’s, which is a 3rd too', () => {
    const order = claims('put these in order pls: fifth meeting, land subgroup, third meeting, 4th');
    expect(order.map((claim) => /3rd meeting of the \S+ Working|Land|4th|5th/.exec(claim)?.[0])).toEqual([
      '3rd meeting of the India-Russia Working',
      'Land',
      '4th',
      '5th',
    ]);
  });

  test('no order where one was never held', () => {
    expect(told('put these in order: the fifth meeting, the sixth meeting, the fourth meeting')).toContain('No 6th');
  });
});

describe('what is asked for with a condition', () => {
  test('whoever chaired, without a rank that nobody had', () => {
    expect(statusOf('Was anyone at the rank of admiral from India in 2023?')).toBe('not-in-sources');
    expect(statusOf('Was anyone at the rank of lieutenant general from India in 2025?')).toBe('not-in-sources');
  });

  test('a third co-chair: how many there were', () => {
    expect(told('name the third co-chair of the fifth meeting')).toContain('2 people');
  });

  test.each([
    'which service was represented at the land talks by China',
    'has anyone other than Mathew and Dixit co-chaired for China?',
    'FBI = ?? what is that short for',
    'is the naval sub working group third or fourth',
    'Does NDTV say one day or two for the fifth meeting?',
    'Did the fourth meeting take place in a named building?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('a length that an outlet does not give', () => {
    expect(told('Does PTI say one day or two for the third meeting?')).toContain('PTI does not say');
  });

  test('what a report says of a body is none other’s', () => {
    expect(told('How does the report on the fourth meeting describe the role of the Working Group?')).not.toContain(
      'pivotal',
    );
    expect(
      told('How does the report on the fourth meeting describe the function of the IRIGC-M&MTC itself?'),
    ).toContain('key platform');
  });

  test('each meeting with its length', () => {
    expect(queryOf('How many days did each meeting last')).toMatchObject({ ask: 'lengths' });
  });
});
