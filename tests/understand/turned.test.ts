import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { queryOf, ask, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('what somebody does who asks claims nothing', () => {
  test.each([
    ['Preparing a brief for the minister: I need the names and ranks of both chairs at the fourth session', 'Mathew'],
    ['For my editor - names, posts and ranks of both co-chairs at the fifth meeting', 'Dixit'],
    ["Writing up minutes: I'd like the titles and names of both co-chairs at the fifth", 'Dixit'],
    ['Putting together slides - where did the fourth session meet?', 'Moscow'],
    ["We're compiling a factbook: who chaired the fourth meeting?", 'Mathew'],
  ])('%s', (typed, name) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(name);
  });

  test.each([
    ['I need the names and phone numbers of both chairs at the fourth session', 'not-in-sources'],
    ['We need the ranks and names of the co-chairs at the land meeting', 'not-in-sources'],
    ['For the Moscow meeting: names and ranks of the chairs', 'ambiguous'],
  ])('%s: %s', (typed, status) => {
    expect(statusOf(typed)).toBe(status);
  });

  test('a meeting in what one does is kept', () => {
    expect(told('Preparing a brief on the Moscow round: who chaired it')).toContain('4th');
  });
});

describe('what lay between two meetings that a place tells', () => {
  test.each([
    'was there a session in between the two group rounds hosted by New Delhi',
    'was there a meeting between the two working group meetings in New Delhi?',
    'what happened between the two New Delhi working group rounds',
    'Did the group meet between its two New Delhi rounds?',
    'Was there any meeting in the time between the two working group rounds held in New Delhi',
    'Was anything held between both Delhi rounds of the working group',
  ])('%s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', after: '3 working group', before: '5 working group' });
    expect(told(typed)).toContain('4th');
    expect(told(typed)).not.toContain('18–19 July 2023');
  });

  test.each([
    'how long was it between the two group rounds in New Delhi?',
    'How many months lay between the two Delhi working group rounds',
  ])('%s: its length', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'between', first: '3 working group', second: '5 working group' });
  });

  test.each([
    ['was there a session between the two group rounds in Moscow', 'one alone was there'],
    ['was there a session between the two 2024 meetings', 'three are of that year'],
    ['Was there another summit between the two Moscow meetings', 'no summit'],
    ['Which meetings came between the two Moscow meetings', 'none'],
    ['who chaired the meeting between the two New Delhi group rounds?', 'of more than one'],
  ])('%s: refused, %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('a rank of somebody who is named first', () => {
  test.each([
    ['asutosh dixitt, which service rank has he', 'Air Marshal'],
    ['Dylevsky, which service rank did he hold', 'Lt Gen'],
    ['which rank has Mathew', 'Lt Gen'],
  ])('%s', (typed, rank) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'person' });
    expect(told(typed)).toContain(rank);
  });

  test('nobody on record', () => {
    expect(statusOf('Sergei Shoigu, which rank has he')).toBe('not-in-sources');
  });
});

describe('a birthday by the call on it', () => {
  test.each([
    'which birthday was Putin celebrating when Modi rang',
    'what birthday did Putin celebrate when Modi phoned him',
  ])('%s', (typed) => {
    expect(told(typed)).toContain('73rd');
  });

  test.each([
    ['which birthday was Modi celebrating when Putin rang', 'turned round'],
    ['which birthday was Putin celebrating when Trump called', 'somebody else'],
    ['which birthday was Putin celebrating when Modi visited', 'another deed'],
  ])('%s: refused, %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('new fields beside the old ones, and what is left out of topics', () => {
  test('emerging ones', () => {
    expect(told('Beyond aircraft, naval systems and armour, what emerging domains were raised at the 5th')).toContain(
      'knowledge-sharing mechanisms across emerging domains',
    );
  });

  test('of new ones, what is left out stays said', () => {
    expect(recast('Beyond joint exercises, what new areas were raised at the 4th')).toContain('joint exercises');
  });
});

describe('two meetings in the parts that are named', () => {
  test.each([
    ['How did the fifth differ from the fourth in city and Indian chair', ['place', 'chairs'], 'india'],
    ['How does the 4th differ from the 3rd in venue and Russian chair?', ['venue', 'chairs'], 'russia'],
  ])('%s', (typed, parts, side) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', parts, side: expect.stringMatching(new RegExp(side, 'i')) });
  });

  test.each([
    ['How do the third and the fifth differ in venue?', ['venue']],
    ['Difference between the third and fifth in city and date', ['date', 'place']],
    ['how did editions three and five differ in chairs', ['chairs']],
    ['Compare editions 4 and 5 by Indian chair', ['chairs']],
  ])('%s', (typed, parts) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'several', parts });
  });

  test.each([
    "what was different about India's leadership between editions four and five",
    "what differed in India's leadership between the 4th and the 5th",
  ])('%s', (typed) => {
    expect(told(typed)).toMatch(/Mathew[\s\S]*Dixit/);
    expect(told(typed)).not.toContain('Dylevsky');
  });

  test.each([
    "what was different about China's leadership between editions four and five",
    'How did the fifth differ from the fourth in budget and Indian chair',
  ])('%s: refused', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('the place of every meeting', () => {
  test.each([
    'Give me the location of every meeting these articles cover',
    'Dates of every meeting the sources mention',
    'Where were all of the meetings in your articles held?',
    'dates and places of all meetings you have',
  ])('%s', (typed) => {
    expect(queryOf(typed)).toEqual({ ask: 'timeline' });
  });

  test('of the summits alone', () => {
    expect(queryOf('location of each summit the articles mention')).toMatchObject({ forum: 'summits' });
  });

  test('of those that another outlet has', () => {
    expect(statusOf('Give me the location of every meeting the BBC covers')).toBe('not-in-sources');
  });
});

describe('longer, or as long', () => {
  test.each([
    'Did the land meeting last longer than the July 2023 one, or were they equally long',
    'Did the third meeting run longer than the land one, or the same?',
    'Was the third meeting longer than the land one or no different?',
    'Was the land meeting shorter than the July 2023 meeting, or did both take the same time?',
  ])('%s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'longer' });
    expect(ask(typed).lead).toContain('the same number of days');
  });

  test('one whose days are not known', () => {
    expect(statusOf('Did the 5th last longer than the 4th or just as long')).toBe('not-in-sources');
  });
});

describe('who chaired beside somebody, and was not another', () => {
  test.each([
    'Which meetings did Dylevsky co-chair with someone other than Dixit',
    'Which meetings did Dylevsky co-chair alongside anyone but Dixit',
    'Who apart from Dixit did Dylevsky co-chair with?',
  ])('%s', (typed) => {
    expect(told(typed)).toContain('Mathew');
    expect(told(typed)).not.toContain('5th');
  });

  test.each([
    'Which meetings did Mathew co-chair with someone other than Dylevsky',
    'which meetings did Dylevsky co-chair with someone other than Shoigu',
  ])('%s: refused', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('two halves, each told', () => {
  test('who somebody is, and whether', () => {
    const typed = "Who is Ashutosh Dixit, and was he still India's chair in October 2025";
    expect(told(typed)).toContain('Ashutosh Dixit: Air Marshal');
    expect(ask(typed).lead).toContain('Yes');
  });

  test('a no beside who somebody is', () => {
    const typed = 'Who is Johnson P Mathew, and did he chair the fifth?';
    expect(told(typed)).toContain('Johnson P Mathew: Lt Gen');
    expect(ask(typed).lead).toContain('Not by the articles');
  });

  test('what a name is, and its kinds', () => {
    const typed = 'What is INDRA, and does it have an air or naval version';
    expect(told(typed)).toContain('AVIA INDRA and INDRA NAVY');
    expect(ask(typed).notices.filter(({ kind }) => kind === 'missing')).toEqual([]);
  });

  test.each(['Does ZAPAD have a naval version?', 'Does INDRA have a submarine version'])('%s: refused', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('names and bodies in another order', () => {
  test('the surname first', () => {
    expect(recast('what meetings did Berg, Anna P. co-chair')).toBe('what meetings did Anna P Berg co-chair');
    expect(queryOf('what meetings did Mathew, Johnson P. co-chair')).toMatchObject({ ask: 'timeline' });
  });

  test('but not after a place', () => {
    expect(recast('who chaired in Oslo, Anna P. Berg')).toContain('Oslo, Anna P. Berg');
  });

  test('its counterpart', () => {
    expect(told("HQ IDS sits on the Indian side; what's its Russian counterpart?")).toContain('Main Directorate');
    expect(statusOf("HQ IDS sits on the Indian side; what's its Chinese counterpart?")).toBe('not-in-sources');
  });
});

describe('the same words for a post', () => {
  test.each([
    "Do the sources word the Russian chair's post alike, or not?",
    "Do the articles give the Russian chair's title identically, or do they differ?",
  ])('%s', (typed) => {
    expect(ask(typed).lead).toMatch(/word it differently/);
  });

  test('a side that is none', () => {
    expect(statusOf("Do the sources state the Chinese chair's post alike")).toBe('not-in-sources');
  });
});

describe('many slips at once, and somebody else', () => {
  test.each([
    ['Was it Air Marshl Dixti who cochaird the 4th workng group meetin, or somone els?', 'Not by the articles'],
    ['Was it Lt Genral Mathew who chared the 3rd meting, or somebdy else?', 'Yes'],
    ['Was it Dixit who chaired the third meeting or somebody else?', 'Not by the articles'],
  ])('%s', (typed, lead) => {
    expect(ask(typed).lead).toContain(lead);
  });

  test.each(['was there a funeral in Moscow', 'martial law in Russia discussed?'])('%s: no slip', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});
