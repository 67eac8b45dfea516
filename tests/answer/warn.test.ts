import { expect, test } from 'vitest';
import { type Answer, answer, build, type Correction, textOf } from '../../knowledge/index.ts';
import { articleOf } from '../support/article.ts';

const article = (id: string, text: string, date = '2021-05-06') => articleOf(text, { id, published: date });

const bergen = article(
  'bergen',
  'BERGEN, May 6, 2021 - The second meeting of the Norway-Poland Working Group on Fisheries was held in Bergen on 4 May 2021. The two sides discussed drift nets.',
);
const oslo = article(
  'oslo',
  'OSLO, May 6, 2021 - The second meeting of the Norway-Poland Working Group on Fisheries was held in Oslo on 4 May 2021. Major General Arvid Nordahl, Director of Coastal Policy of Norway, co-chaired the meeting.',
);
const warsaw = article(
  'warsaw',
  'The third meeting of the Norway-Poland Working Group on Fisheries was held in the Polish capital on 8 June 2022.',
  '2022-06-09',
);
const articles = [bergen, oslo, warsaw];
const knowledge = build(articles);

const ask = (question: string, known = knowledge): Answer =>
  answer({ ask: 'question', question }, known, new Date('2023-01-01'));
const told = ({ notices }: Answer, kind: string): string[] =>
  notices.filter((notice) => notice.kind === kind).map(({ text }) => text);

test.each([
  'when was the second meeting',
  'where was the second meeting',
  'who chaired the second meeting',
  'what did the second meeting discuss',
  'how long ago was the second meeting',
  'tell me about the second meeting',
  'compare the second and the third meeting',
  'list all meetings',
  'how many meetings were held',
  'how long between the second and the third meeting',
  'who is Arvid Nordahl',
])('“%s”: the two cities of the second meeting are told apart', (question) => {
  expect(told(ask(question), 'conflict').join('\n')).toMatch(
    /sources differ on the city: .*(?:Bergen.*Oslo|Oslo.*Bergen)/i,
  );
});

test('a meeting on whose record the sources agree brings no such notice', () => {
  expect(told(ask('where was the third meeting'), 'conflict')).toEqual([]);
});

test.each(['where was the third meeting', 'list the meetings in 2022'])(
  '“%s”: a city that the words only point at is said to be inferred',
  (question) => {
    const shown = ask(question);
    expect(textOf(shown)).toMatch(/Warsaw/);
    expect(told(shown, 'inferred').join('\n')).toMatch(/the Polish capital.*is Warsaw/);
  },
);

test('a city that is not shown is not said to be inferred', () => {
  expect(told(ask('how long ago was the second meeting'), 'inferred').join('\n')).not.toMatch(/Warsaw/);
});

const id = knowledge.meetings.find(({ ordinal }) => ordinal === 2)?.id ?? 'none';
const correction = (given: Partial<Correction>): Correction => ({
  at: 'a.yaml:1',
  action: 'confirm',
  record: id,
  property: 'city',
  value: 'Bergen',
  article: 'bergen',
  quote: 'The second meeting of the Norway-Poland Working Group on Fisheries was held in Bergen on 4 May 2021.',
  ...given,
});

test('what a person confirmed is said to be confirmed, by whom and why', () => {
  const known = build(articles, [correction({ by: 'Jo', note: 'I was there' })]);
  expect(told(ask('where was the second meeting', known), 'corrected')).toEqual([
    expect.stringMatching(/city was confirmed by a person \(Jo\).*“I was there”/),
  ]);
  expect(told(ask('who chaired the third meeting', known), 'corrected')).toEqual([]);
});

test('what sources differ on of one meeting is not told of another that the same articles name', () => {
  const known = build([
    ...articles,
    article(
      'review',
      'WARSAW, 10 June 2022 - The third meeting of the Norway-Poland Working Group on Fisheries was held in Warsaw on 8 June 2022, after the second meeting of the Norway-Poland Working Group on Fisheries was held in Oslo on 4 May 2021. Ewa Kowal co-chaired the third meeting.',
      '2022-06-10',
    ),
  ]);
  expect(told(ask('when was the third meeting', known), 'conflict')).toEqual([]);
  expect(told(ask('when was the second meeting', known), 'conflict').join('\n')).toMatch(/sources differ on the city/);
});

test.each([
  ['ru', /Источники называют разные города: .*Bergen/, /«the Polish capital» — это Warsaw/],
  ['hi', /शहर को लेकर स्रोतों में मतभेद है: .*Bergen/, /“the Polish capital” का अर्थ यहाँ Warsaw है/],
] as const)('in %s the same is told', (locale, conflict, inferred) => {
  const now = new Date('2023-01-01');
  const second = answer({ ask: 'where', meeting: '2' }, knowledge, now, locale);
  expect(told(second, 'conflict').join('\n')).toMatch(conflict);
  const third = answer({ ask: 'where', meeting: '3' }, knowledge, now, locale);
  expect(told(third, 'inferred').join('\n')).toMatch(inferred);
  expect(told(third, 'conflict')).toEqual([]);
});
