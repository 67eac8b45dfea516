import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('what is said about the asking itself', () => {
  test.each([
    ['sorry, stupid question but what does SCO stand for?', { ask: 'expand', acronym: 'SCO' }],
    ['this may be obvious but where was the 3rd held', { ask: 'where', meeting: '3rd' }],
    ['noob question - did they discuss training?', { ask: 'discussed', topic: 'training' }],
    ['not sure if this was asked before but who chaired the 4th', { ask: 'chairs', meeting: '4th' }],
    ['sorry for asking again, when was the 3rd?', { ask: 'when', meeting: '3rd' }],
    ['when was the 4th, as I need it for a slide', { ask: 'when', meeting: '4th' }],
  ])('asks nothing: %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('somebody met with in notes is who is asked for', () => {
    expect(queryOf('I keep coming across Igor Dylevsky in my notes and have no idea who he is')).toMatchObject({
      ask: 'person',
    });
  });

  test('a concern of their own is what is asked about', () => {
    expect(told('our office only deals with logistics, so what did they say about that?')).toContain('logistics');
  });

  test("thanks, that's all for today", () => {
    expect(statusOf("thanks, that's all for today :)")).toBe('not-understood');
  });
});

describe('lists and lengths', () => {
  test.each([
    ['list the topics of the land meeting', { ask: 'topics', meeting: 'land meeting' }],
    ['bullet list: topics of the land sub-working group', { ask: 'topics', meeting: 'land sub-working group' }],
    ['list the participants of the land meeting', { ask: 'attendance', meeting: 'land meeting' }],
    ['list the people named', { ask: 'people' }],
    ['which people are named in the articles', { ask: 'people' }],
    ['how many days since the last working group meeting', { ask: 'ago', meeting: 'last working group meeting' }],
    ['how long before the 4th was the 3rd', { ask: 'between', first: '3rd', second: '4th' }],
    ['what did they agree on in october 2025', { ask: 'topics', agreed: true }],
    ['which cities hosted the 3rd and the 5th', { ask: 'several', parts: ['place'] }],
    ['is there a fixed interval at which the working group meets', { ask: 'count', often: true }],
    ['who is the Russian co-chair', { ask: 'all-chairs', side: 'Russia' }],
    ['was it Dixit or Mathew at the fourth meeting', { ask: 'chairs', meeting: 'at fourth meeting' }],
    ['how many INDRA exercises are there', { ask: 'exercises' }],
    ['where was the Modi-Putin summit in 2024', { ask: 'where', meeting: 'summit in 2024' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('articles that speak of something', () => {
  test.each([
    ['which articles mention Modi', '2 of 5 articles'],
    ['in which articles is cybersecurity mentioned', '1 of 5 articles'],
    ['does anyone use the word "bedrock"?', '1 of 5 articles'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });

  test('where none does, that none does', () => {
    expect(statusOf('which articles mention the Rafale')).toBe('not-in-sources');
  });

  test('when one was published is no date of the meeting', () => {
    expect(queryOf('when was the article about the fifth published')).toMatchObject({
      ask: 'sources',
      meeting: 'fifth',
    });
  });

  test('which report one meeting, by the command too', () => {
    expect(ask('where does the info on the land meeting come from').claims[0]?.text).toContain('Mid-day');
  });
});

describe('an office by its words side by side', () => {
  test.each(['who is the chief of defence staff', 'who is the deputy chief of the general staff'])(
    'is not another that has more words between them: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );

  test.each([
    ['who is the integrated defence staff chief', 'Dixit'],
    ['who is russia’s deputy chief of main operations', 'Dylevsky'],
    ['who was CISC at the 4th working group meeting', 'Mathew'],
  ])('is found in any order of them: %s', (typed, name) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(name);
  });

  test('a guest of a country is not of that country', () => {
    expect(statusOf('who is the prime minister of Russia')).toBe('not-in-sources');
    expect(told('who is the prime minister of India')).toContain('Modi');
  });
});

describe('other forums and bodies', () => {
  test('the difference between two forums is what each of them is', () => {
    const { claims } = ask("what's the difference between the working group and the sub-working group?");
    expect(claims.map(({ text }) => text).join(' ')).toMatch(
      /Working Group on Military Cooperation.*Sub-Working Group/s,
    );
  });

  test.each(['where is the Indian army based', 'how long has the army existed', 'when did the Indian army post on X'])(
    'an army is no meeting of its: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );

  test('who else was there is told by nobody', () => {
    expect(ask('who else was at the fourth besides Mathew and Dylevsky').lead).toContain('nobody else');
  });
});
