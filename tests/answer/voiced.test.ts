import { describe, expect, test } from 'vitest';
import { answer, build, textOf } from '../../knowledge/index.ts';
import { articleOf } from '../support/article.ts';

const knowledge = build([
  articleOf(
    `Norway and Chile meet in Oslo

The second meeting of the Norway-Chile Working Group on Coastal Rescue was held in Oslo on 4 May 2021. It was co-chaired by Commodore Anna Berg, Director of Coastal Rescue of Norway, and Captain Carlos Rojas, Deputy Director of Ports of Chile.

The Working Group discussed beacons, lifeboat crews and radio links. According to Fjordpost, a harbour pilot hinted that the visit may take place in June. The Lagoon Office had earlier announced in March that the visit was planned, Tidewire reported.

Berg congratulated Rojas on the new lifeboat and conveyed her thanks to the crews.

An official notice issued by the Ports Authority said that beacons would be replaced. A joint notice titled “Safe Shores” was released later.`,
    { id: 'oslo', title: 'Norway and Chile meet in Oslo', publisher: 'Harbour News', published: '2021-05-06' },
  ),
]);

const asked = (question: string) => answer({ ask: 'question', question }, knowledge, new Date('2022-01-10'));

describe('what someone is told to have said', () => {
  test.each([
    ['What did the harbour pilot say?', 'a harbour pilot hinted'],
    ['What has Fjordpost reported?', 'According to Fjordpost'],
    ['What did the Lagoon Office announce?', 'announced in March'],
    ['What did Tidewire report about the visit?', 'Tidewire reported'],
    ['What did Berg convey?', 'conveyed her thanks'],
    ['Who issued the official notice?', 'issued by the Ports Authority'],
  ])('%s', (typed, own) => {
    expect(asked(typed).status).toBe('answered');
    expect(textOf(asked(typed))).toContain(own);
  });

  test.each([
    ['to whom it was said', 'What did Rojas convey?'],
    ['of another document', 'Who issued the joint notice?'],
    ['when it was said', 'When did Tidewire report the visit?'],
    ['of another topic', 'What did Tidewire report about beacons?'],
  ])('nothing %s: %s', (_, typed) => {
    expect(asked(typed).status).toBe('not-in-sources');
  });
});

describe('what a body, a side or an agreement is asked for', () => {
  test('one side', () => {
    const { claims } = asked('Who was there from Chile at the second meeting?');
    expect(claims.map(({ text }) => text).join()).toMatch(/Rojas/);
    expect(claims.map(({ text }) => text).join()).not.toMatch(/Berg/);
  });

  test('no agreement', () => {
    expect(asked('What was agreed on radio links?').lead).toContain('do not say that anything was agreed');
  });

  test('no reason', () => {
    expect(asked('Why were beacons discussed?').status).toBe('not-in-sources');
  });
});
