import { describe, expect, test } from 'vitest';
import { textOf } from '../../knowledge/index.ts';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

const shown = (typed: string): string => textOf(ask(typed));

describe('formal wordings ask what plain ones ask', () => {
  test.each([
    ['Which edition of the Working Group was staged outside India, and in what city?', ['4th', 'Moscow'], ['5th']],
    ['Which round immediately preceded the one that Dixit co-chaired?', ['4th'], ['3rd meeting']],
    ['Which meeting came before the meeting chaired by Dixit?', ['4th'], ['3rd meeting']],
    ['Who was acting as CISC when the delegations met in July 2023?', ['Mathew'], ['Dixit']],
    ['Between Mathew and Dixit, who was the first to chair the group?', ['Mathew comes first'], []],
    ['Among the working group meetings on record, which is the oldest and which the latest?', ['3rd', '5th'], ['4th']],
    ['when were the first and the last meeting of the working group', ['July 2023', 'October 2025'], ['Moscow']],
    ['What date does PTI state for the fifth meeting, and what date does the IANS report state?', ['They agree'], []],
    ['Which publisher is credited in the byline of the article on the land talks?', ['Mid-day'], ['PTI']],
    ['Which joint exercises does the report on the fourth round list as key examples?', ['AVIA INDRA'], []],
    ['Was cybersecurity one of the subjects raised at the Moscow round?', ['Yes'], []],
    ['How is the acronym SCO spelled out in the articles?', ['Shanghai Cooperation Organisation'], []],
    ['As Mid-day puts it, when did Putin last visit New Delhi?', ['2021'], []],
    ['was the summit before the land talks?', ['came after the 3rd'], []],
    ['which came first, the annual summit or the 4th', ['22nd'], []],
    ['Give me the names of the joint exercises mentioned', ['AVIA INDRA'], ['Mathew']],
    ['where do Modi and Putin meet next?', ['December', '23rd'], ['Samarkand']],
    ['the earliest round of the working group that your articles cover?', ['July 2023'], ['October 2025']],
    ['sub-group included, how many meetings took place in New Delhi?', ['3 held'], []],
    ['before Dixit, whose job was it to head the Integrated Defence Staff?', ['Mathew'], []],
    ['Dylevsky - in what years was he at the table', ['2023', '2024', '2025'], []],
    ['on what weekday did the fifth meeting happen as IANS tells it', ['Wednesday'], []],
    ['from 3rd to 5th working group, did the russian co-chair stay the same?', ['Yes'], []],
    ['which of Delhi and Moscow hosted more meetings', ['New Delhi, 3', 'Moscow, 2'], []],
    ['What rationale behind buying more Russian crude is offered?', ['domestic oil prices'], []],
  ])('%s', (typed, holds, lacks) => {
    expect(statusOf(typed)).toBe('answered');
    for (const text of holds) expect(shown(typed)).toContain(text);
    for (const text of lacks) expect(shown(typed)).not.toContain(text);
  });

  test.each([
    'how long has Dylevsky been co-chair',
    'any working group meeting last month? just saw smth in my feed',
    'Was wheat among the matters addressed at the Moscow round?',
    'Who was acting as CISC when the delegations met in July 2019?',
    'How is the acronym NATO expanded in the report?',
    'What justification for selling Russian crude is given?',
  ])('what is not told is refused: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('nobody named is asked back', () => {
    expect(statusOf('How many of those did he co-chair?')).toBe('ambiguous');
  });

  test.each([
    'which outlet was founded in Oslo?',
    'who was the first general?',
    'was Berg one of the chairs at the 4th?',
  ])('stays as it is: %s', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});
