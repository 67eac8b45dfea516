import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told } = askedAt(new Date('2026-01-15'));

describe('who hosted is where it was', () => {
  test.each([
    ['how many meetings did India host', { ask: 'count', place: 'India' }],
    ['how many times has Russia hosted', { ask: 'count', place: 'Russia' }],
    ['which rounds has Moscow hosted', { ask: 'timeline', place: 'Moscow' }],
    ['has India hosted the working group', { ask: 'timeline', forum: 'working group', place: 'India' }],
    ['summits hosted by Russia', { ask: 'timeline', place: 'Russia' }],
    ['did Russia host the fifth', { ask: 'check' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('of one meeting it has a yes or a no', () => {
    expect(told('did Russia host the fifth')).toContain('Not by the articles');
  });
});

describe('two or more meetings beside each other', () => {
  test.each([
    ['how do the third and the fifth differ', { ask: 'compare' }],
    ['what is common between the third and the fifth', { ask: 'compare' }],
    ['what do the 3rd and the 4th have in common', { ask: 'compare' }],
    ['compare the last two', { ask: 'several', meetings: { length: 2 } }],
    ['put the fifth, the third and the fourth in order', { ask: 'several', meetings: { length: 3 }, parts: ['date'] }],
    ['sort the meetings by date', { ask: 'timeline' }],
    ['in what years did the working group meet', { ask: 'timeline', forum: 'working group' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test('sources that differ are no meetings', () => {
    expect(queryOf('how do the sources differ on the fifth')).toMatchObject({ ask: 'agreement' });
  });
});

describe('what somebody discussed is what the meetings did that they chaired', () => {
  test.each([
    ['what did Dixit talk about', { filter: { chair: 'Ashutosh Dixit' }, parts: ['topics'] }],
    ['which topics did Mathew and Dylevsky discuss', { filter: { chair: 'Johnson P Mathew' }, parts: ['topics'] }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', ...query });
  });

  test('not of people who chaired none', () => {
    expect(queryOf('what did Modi and Putin discuss')).not.toMatchObject({ ask: 'several' });
  });
});

describe('people', () => {
  test('others than one who is named', () => {
    expect(told('has Dylevsky ever had a co-chair other than Mathew')).toContain('Dixit');
  });

  test('initials behind a name are those of the name', () => {
    expect(ask('who is Mathew J P').status).toBe('answered');
    expect(ask('who is Mathew J S').status).toBe('not-in-sources');
  });

  test('where somebody was when is of the meetings there', () => {
    expect(queryOf('which post did Mathew hold when he was in Moscow')).toMatchObject({
      ask: 'post-then',
      filter: { place: 'Moscow' },
    });
  });
});

describe('sides and bodies', () => {
  test.each([
    ['who was on the Russian side at the 4th', { ask: 'chairs', side: 'Russia', meeting: 'at 4th' }],
    ['who sat on the Russian side of the table at the 5th', { ask: 'chairs', side: 'Russia' }],
    ['who are the Indians', { ask: 'people', side: 'India' }],
    ['which bodies talk to each other through the working group', { ask: 'forum', name: 'working group' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});
