import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

const WG = 'india-russia-working-group-on-military-cooperation';
const SUMMIT = 'india-russia-annual-summit';

describe('the number of a meeting beside another forum', () => {
  test.each([
    ['did the fourth meeting take place some weeks after the annual summit', `${WG}-4`, ['date']],
    ['was the annual summit before the third working group meeting', `${WG}-3`, ['date']],
    ['did Mathew chair the fourth meeting and Putin the summit', `${WG}-4`, ['chairs']],
    ['where were the fifth meeting and the annual summit', `${WG}-5`, ['place']],
    ['who chaired the third meeting and the land one', `${WG}-3`, ['chairs']],
  ])('%s', (typed, id, parts) => {
    const query = queryOf(typed);
    expect(query).toMatchObject({ ask: 'several', parts });
    expect(query?.ask === 'several' ? query.meetings[0] : '').toBe(id);
    expect(ask(typed).lead ?? '').not.toMatch(/Yes|No /);
  });

  test('the days of both are told', () => {
    expect(told('did the fifth meeting come before the annual summit')).toContain('28–29 October 2025');
    expect(told('did the fifth meeting come before the annual summit')).toContain('8–9 July 2024');
  });

  test('a number that is not on record is told of its own forum', () => {
    expect(told('was the first meeting before the annual summit')).toContain('earliest is the 3rd meeting');
  });

  test('what each discussed, where a topic of each is claimed', () => {
    expect(queryOf('did the third meeting discuss exercises and the summit energy')).toMatchObject({
      parts: ['topics'],
    });
  });

  test('of a body that is no meeting of its own, no next meeting is told', () => {
    expect(queryOf('was the fourth meeting after the commission')).toMatchObject({ ask: 'check', unsure: true });
  });

  test.each([
    ['one noun', 'was the fourth meeting of the working group in Moscow', { ask: 'check' }],
    ['a summit of a known place', 'was the fifth meeting after the summit in Moscow', { ask: 'between', order: true }],
    ['two of one forum', 'did Dylevsky chair the third meeting and the fourth', { claim: { chair: 'Dylevsky' } }],
  ])('but not %s: %s', (_, typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('the first of some meetings', () => {
  test.each([
    ['was the fourth the first in Moscow', { ask: 'timeline', place: 'Moscow' }],
    ['was the fourth the first chaired by Mathew', { ask: 'timeline', chair: 'Mathew' }],
    ['was the fifth the first to discuss logistics', { ask: 'discussed', topic: 'logistics', filter: {} }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(ask(typed).lead ?? '').not.toMatch(/^Yes/);
  });

  test('but a question that names no number asks for it', () => {
    expect(queryOf('which was the first meeting in Moscow')).not.toMatchObject({ ask: 'timeline' });
  });
});

describe('meetings of two who chaired none', () => {
  test.each([
    'list of talks between Putin and Modi',
    'all Putin Modi meetings',
    'meetings between President Putin and Prime Minister Modi',
  ])('what the articles say of them: %s', (typed) => {
    expect(told(typed)).toContain('Tianjin');
    expect(told(typed)).toContain('Samarkand');
    expect(told(typed)).not.toContain('Nobody');
  });

  test.each(['when', 'where'])('%s they were', (word) => {
    expect(told(`${word} were the meetings between Putin and Modi`)).toContain('Tianjin');
  });

  test('no number where none is stated', () => {
    expect(statusOf('how many meetings between Putin and Modi')).toBe('not-in-sources');
  });

  test.each([
    ['list of meetings between Dixit and Dylevsky', 'answered'],
    ['list of meetings between Dixit and Mathew', 'not-in-sources'],
    ['which meetings did Putin and Modi chair', 'not-in-sources'],
  ])('of chairs the record: %s', (typed, status) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', with: expect.any(String) });
    expect(statusOf(typed)).toBe(status);
  });
});

describe('what a thing is, and whom a forum joins', () => {
  test.each(['is INDRA a ship', 'is avia indra an exercise'])(
    'the words of the articles, and no verdict: %s',
    (typed) => {
      expect(told(typed)).toContain('history of conducting successful exercises');
      expect(ask(typed).lead).toBeNull();
    },
  );

  test('not of what is no exercise', () => {
    expect(queryOf('is Dixit a general')).toMatchObject({ ask: 'rank' });
  });

  test('between whom a forum is', () => {
    expect(queryOf('is the working group between the general staff and the ministry')).toMatchObject({ ask: 'forum' });
    expect(queryOf('was the third meeting between India and Russia')).not.toMatchObject({ ask: 'forum' });
  });
});

describe('how many discussed it, or none', () => {
  test.each([
    ['how many meetings discussed logistics', '2 held meetings discussed logistics'],
    ['how many meetings in 2024 discussed training', '2 held meetings in 2024'],
    ['in how many rounds was cybersecurity raised', '1 held meeting discussed'],
  ])('%s', (typed, text) => {
    expect(ask(typed).lead).toContain(text);
  });

  test.each([
    ['what they want to go beyond', 'how many meetings discussed aircraft'],
    ['two words of two topics', 'how many meetings discussed knowledge technology'],
  ])('no number of %s: %s', (_, typed) => {
    expect(ask(typed).lead).toBeNull();
  });

  test('what only looks like the topic is not counted', () => {
    expect(ask('how many meetings discussed intelligence sharing').lead).toMatch(/^1 held/);
  });

  test.each([
    ['did none of the meetings discuss cybersecurity', { ask: 'discussed', topic: 'cybersecurity' }],
    ['did neither round mention logistics', { ask: 'discussed', topic: 'logistics' }],
  ])('those that did: %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
    expect(ask(typed).claims.length).toBeGreaterThan(0);
    expect(ask(typed).lead ?? '').not.toMatch(/^Yes/);
  });

  test('the one and not the other: a verdict of each', () => {
    const { lead, notices } = ask('did the fourth meeting discuss cybersecurity but not artificial intelligence');
    expect(lead).toContain('discuss cybersecurity? Yes.');
    expect(notices.map(({ text }) => text).join()).toContain('do not say that');
    expect(ask('did the fifth meeting discuss training but not logistics').lead).toContain('discuss logistics? Yes.');
  });
});

describe('who came after, what came before, and where', () => {
  test.each([
    ['is Mathew still in the post or has anyone new come in', { ask: 'succession', name: 'Mathew', way: 'after' }],
    [
      'what came directly before the fourth meeting in the series',
      { ask: 'meeting', meeting: 'before fourth meeting' },
    ],
    ['what came right after the third working group meeting', { meeting: 'after third working group meeting' }],
    ['name of the hall they used in New Delhi for round three', { ask: 'where', venue: true }],
    ['name of the bilding they used for the fifth meeting', { ask: 'where', venue: true }],
    ['who chaired for meeting', { ask: 'chairs', meeting: 'four meeting' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['is Mathew still the chief', 'office'],
    ['is Mathew still alive or has someone killed him', 'person'],
  ])('but of nobody after them where none is asked for: %s', (typed, kind) => {
    expect(queryOf(typed)).toMatchObject({ ask: kind });
  });

  test('a house in another city is contradicted', () => {
    expect(statusOf('name of the building they used in Moscow for round five')).toBe('not-in-sources');
  });

  test('the last time before something that the articles date', () => {
    expect(told('when did Putin and Modi last meet before the phone call')).toContain('Tianjin');
    expect(statusOf('when did Putin and Modi last meet before the march phone call')).toBe('not-in-sources');
  });
});

describe('what happened at a time', () => {
  test.each([
    ['what happened in 2010', 'elevated', 'formalized'],
    ['did anything happen in 2000', 'formalized', 'elevated'],
    ['events of 2021', 'last visited New Delhi', 'hasn’t been held'],
    ['what happened in september 2025', 'Tianjin', 'Samarkand'],
  ])('%s', (typed, text, other) => {
    expect(statusOf(typed)).toBe('answered');
    const claims = ask(typed)
      .claims.map((claim) => claim.text)
      .join();
    expect(claims).toContain(text);
    expect(claims).not.toContain(other);
  });

  test.each(['what happened before 2010', 'what happened since 2021', 'what happened in 2000 and 2010'])(
    'not that year alone: %s',
    (typed) => {
      expect(queryOf(typed)).not.toHaveProperty('on');
    },
  );

  test('what was only expected has not happened', () => {
    expect(told('what happened in december 2024')).not.toContain('welcoming');
  });

  test('nothing where nothing is dated so', () => {
    expect(statusOf('what happened in 2015')).toBe('not-in-sources');
  });
});

test('the numbers of a count are those of the meetings shown', () => {
  const { claims } = ask('how many meetings discussed training');
  expect(claims).toHaveLength(3);
  expect(queryOf('was the fourth meeting held a month after the summit')).toMatchObject({
    meetings: [`${WG}-4`, `${SUMMIT}-22`, `${SUMMIT}-23`],
  });
});
