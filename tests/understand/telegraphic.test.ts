import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

const shown = (typed: string): string => [ask(typed).lead, ...ask(typed).claims.map(({ text }) => text)].join('\n');

describe('a note of a few nouns is put as the question it stands for', () => {
  test.each([
    ["Berg's title at the 4th", "what was Berg's title at the 4th?"],
    ['berg post, 4th meeting', "what was berg's post at the 4th meeting?"],
    ["Berg's rank 2021", "what was Berg's rank in 2021?"],
    ['exact designation of Berg, fifth round', "what was Berg's designation at the fifth round?"],
    ["Berg's title before the 4th", "what was Berg's title before the 4th?"],
    ['2 sentence recap of the third', 'recap of the third'],
    ['one line on the 5th', 'summary of the 5th'],
    ['5th key takeaways', 'takeaways of 5th'],
    ['days of week 5th', 'what day of the week was 5th?'],
    ['5th - hosts?', 'which country hosted 5th?'],
    ['outlet, 3rd meeting', 'which articles reported on 3rd meeting?'],
    ['news agency behind the Herald piece', 'which agency supplied the Herald article?'],
    ['newest source, date', 'which article is the newest?'],
    ['4th wg: city chairs when', '4th wg: city, chairs and date'],
    ['what changed 4th to 5th', 'what changed between the 4th and the 5th'],
    ['birthday call, which month', 'in which month was the birthday call?'],
    ['round dealing with gas', 'which round discussed gas?'],
    ['NATO = ?', 'what does NATO stand for?'],
    ['chairs with rank colonel', 'who of the rank of colonel chaired?'],
    ["Berg's next Lima trip", 'when will Berg visit Lima?'],
    ["Berg's first Lima trip", "when was Berg's first visit to Lima?"],
    ['us co-chair, 4th', 'US co-chair, 4th'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });
});

describe('what only looks like it stays as it is', () => {
  test.each([
    "Chile's title at the 4th",
    'her title at the 4th',
    'us please, 4th',
    'two lines of the 5th',
    'agency for atomic energy',
    'newest article on gas',
    'what changed to the 5th',
    'meeting that Berg mentioned',
  ])('%s', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('such a note is answered as the whole question is', () => {
  test.each([
    ["Mathew's title at the 4th", ['4th', 'Chief of Integrated Defence Staff'], ['5th']],
    ['title of dylevsky at fifth meeting, exact', ['5th', 'Head of the Russian delegation'], ['3rd']],
    ['1 line summary of 5th', ['5th', 'Manekshaw'], ['Moscow']],
    ['5th key takeaways', ['Topics of the 5th'], ['4th']],
    ['5th which days of the week', ['Tuesday to Wednesday'], []],
    ['5th: hosts?', ['New Delhi'], ['Moscow', 'chaired']],
    ['host of every round', ['Moscow', 'New Delhi'], []],
    ['publisher, 3rd meeting article', ['Financial Express'], ['Devdiscourse']],
    ['name of the outlet that covered land talks', ['Mid-day'], ['Financial Express']],
    ['agency for the mid-day report', ['ANI'], ['IANS']],
    ['oldest article date', ['19 July 2023'], ['Devdiscourse']],
    ['topics fifth VS fourth', ['Topics of the 5th', 'Topics of the 4th'], ['took place']],
    ['73rd birthday call, which month', ['October 2025'], []],
    ['leaders meeting uzbekistan when', ['September 16, 2022'], ['Tianjin']],
    ['meeting that mentioned cybersecurity, number pls', ['4th'], ['5th']],
    ['meeting right after the land talks', ['22nd'], ['4th', '5th']],
    ['IDS = ?', ['Integrated Defence Staff'], []],
    ['indian chairs 3rd 4th 5th names only', ['Mathew', 'Dixit'], ['Dylevsky', 'took place']],
    ['date + place 3rd round', ['18–19 July 2023', 'Manekshaw'], []],
    ['years of each wg meeting', ['2023', '2024', '2025'], ['pivotal']],
    ['training across meetings', ['5th', '4th'], []],
    ['venue shared by 3rd + 5th', ['Manekshaw'], []],
    ['chairs with rank air marshal', ['Dixit'], ['Mathew']],
    ['3rd meeting report date', ['19 July 2023'], ['18–19']],
    ["putin's next india trip?", ['December'], ['2021']],
    ['people from india list', ['Mathew', 'Dixit'], ['Dylevsky', '18–19']],
    ['land talks: days count', ['2 days'], []],
    ['devdiscourse link', ['28 November 2024'], ['Financial']],
    ['headline nagpur oranges', ['India and Russia reaffirm'], ['Mid-day']],
    ['sources 5th names', ['Nagpur Oranges', 'PTI'], ['Manekshaw']],
  ])('%s', (typed, holds, lacks) => {
    expect(statusOf(typed)).toBe('answered');
    for (const text of holds) expect(shown(typed)).toContain(text);
    for (const text of lacks) expect(shown(typed)).not.toContain(text);
  });

  test.each([
    "mathew's title in 2021",
    "dixit's title 2023",
    'post of dixit, 4th meeting',
    'russian air marshal 5th',
    'indian admiral 3rd',
    'us co-chair, 4th',
    'publisher, 7th meeting article',
    'host of the 6th',
    'leaders meeting lima when',
    'meeting that mentioned wheat, number',
    'chairs with the rank of admiral',
    "putin's first india trip",
    "modi's next china visit",
    'green hydrogen across meetings',
    'one line on the 2nd',
    'guardian article date',
    'pti date',
  ])('what is not told is refused: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});
