import { describe, expect, test } from 'vitest';
import { exclusive } from '../../knowledge/resolve/up-to.ts';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { told, statusOf, queryOf } = askedAt(new Date('2026-11-22'));

describe('what is not to be counted is left out', () => {
  test.each([
    ['how often did Berg chair if Oslo is not counted', 'except Oslo'],
    ["how often did Berg chair if Oslo isn't counted", 'except Oslo'],
    ["how many rounds were held if summits don't count", 'except summits'],
    ['how often did Berg chair, if we leave out 2019', 'except 2019'],
    ['how often did Berg chair, leaving Oslo aside', 'except Oslo'],
    ['if Oslo is left out, how often did Berg chair?', 'except Oslo'],
    ['how often did Berg chair, not counting Oslo', 'except Oslo'],
  ])('%s', (typed, left) => {
    expect(recast(typed)).toContain(left);
  });

  test.each([
    ['how often did Dylevsky co-chair if Moscow is not counted', ['2 held meetings', '18–19 July 2023'], 'reported 28'],
    ['how many meetings were held in 2024 if summits aren’t counted', ['2 held meetings'], 'Annual Summit, Moscow'],
    ['which meetings did Dylevsky chair (leaving 2023 out)', ['28–29 October 2025'], '18–19 July 2023'],
  ])('%s', (typed, has, lacks) => {
    const text = told(typed);
    for (const words of has) expect(text).toContain(words);
    expect(text).not.toContain(lacks);
  });

  test('of a person who is of that place alone none is left', () => {
    expect(statusOf('how often did Dixit co-chair if New Delhi is not counted')).toBe('not-in-sources');
  });
});

describe('what is counted in narrows nothing', () => {
  test.each([
    'was there more than one meeting in 2024, counting the land group',
    'how many meetings were held in 2024 (if you count the sub-group)',
  ])('%s', (typed) => {
    expect(told(typed)).toContain('3 held meetings');
  });
});

describe('neither of two', () => {
  test.each([
    ['the meeting that fell neither in 2023 nor in 2024', '5th', '18–19 July 2023'],
    ['which meetings were neither in Moscow nor chaired by Mathew', '5th', '3rd India-Russia Working Group on M'],
    ['which meetings were neither chaired by Dixit nor in Moscow', '18–19 July 2023', '28–29 October 2025'],
    ['list the meetings that were neither summits nor working group meetings', '(Land)', '22nd'],
    ['which summit was held neither in Moscow nor in 2021', '23rd', '(Land)'],
    ['which meetings were held other than in Moscow or in 2023', '(Land)', '18–19 July 2023'],
    ['list all meetings excluding summits and working group meetings', '(Land)', '22nd'],
  ])('%s', (typed, has, lacks) => {
    expect(told(typed)).toContain(has);
    expect(told(typed)).not.toContain(lacks);
  });

  test('a place and a time of one are one', () => {
    expect(told('meetings except those in Moscow in 2024')).toContain('18–19 July 2023');
  });

  test('a side and a service are no two names', () => {
    expect(statusOf('which chair was neither Russian nor from the air force?')).toBe('not-in-sources');
  });
});

describe('who chaired in each of two', () => {
  test.each([
    ['which officer was in the chair in both cities', 'Johnson P Mathew, 2 times', 'Dixit'],
    ['who chaired in 2023 as well as in 2025', 'Dylevsky Igor Nikolayevich, 2 times', 'Mathew'],
    ['who presided in New Delhi and later in Moscow', 'Johnson P Mathew, 2 times', 'Dixit'],
    ['which Russian chaired in both Moscow and New Delhi', 'Dylevsky Igor Nikolayevich, 3 times', 'Mathew'],
    ['which Indian officer chaired in both 2023 and 2024', 'Johnson P Mathew, 2 times', 'Dylevsky'],
  ])('%s', (typed, has, lacks) => {
    expect(told(typed)).toContain(has);
    expect(told(typed)).not.toContain(lacks);
  });

  test('nobody of a side did', () => {
    expect(statusOf('which Indian general chaired both in 2023 and in 2025')).toBe('not-in-sources');
  });

  test('"and in" without both is of each', () => {
    expect(told('who co-chaired in 2023 and in 2025?')).toContain('Dixit');
  });
});

describe('bounds told by what is earlier or later', () => {
  test.each([
    ['rounds no earlier than 2019', 'rounds since 2019'],
    ['rounds not before June 2019', 'rounds since June 2019'],
    ['rounds in 2019 or later', 'rounds since 2019'],
    ['rounds later than 2019', 'rounds after 2019'],
    ['rounds earlier than 2019', 'rounds before 2019'],
    ['rounds in 2019 or earlier', 'rounds before 2020'],
    ['rounds of 2019 and before', 'rounds before 2020'],
    ['rounds up to and including 2019, nothing later', 'rounds before 2020'],
    ['rounds from 2019 on, nothing earlier', 'rounds from 2019 on'],
    ['rounds until 2019 and no further', 'rounds before 2020'],
    ['rounds by 2019 at the latest', 'rounds before 2020'],
  ])('%s', (typed, plain) => {
    expect(exclusive(typed)).toBe(plain);
  });

  test.each(['was it earlier than the Oslo round', 'nothing later', 'the 2019 round and before it the summit'])(
    '%s: as it is',
    (typed) => {
      expect(exclusive(typed)).toBe(typed);
    },
  );
});

describe('two bounds, the second after a "but not"', () => {
  test.each([
    ['which meetings happened after 2023 but not later than 2024', { after: '2023', before: '2025' }],
    ['meetings since 2023 but not after June 2024', { since: '2023', before: '2024-07' }],
    ['meetings before 2026 but not before 2024', { since: '2024', before: '2026' }],
  ])('%s', (typed, filter) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', ...filter });
  });
});

describe('two who sat across from each other both chaired', () => {
  test.each([
    ['meetings at which Mathew sat opposite Dylevsky', 'reported 28 November 2024', '28–29 October 2025'],
    ['meetings where Dixit faced Dylevsky across the table', '28–29 October 2025', '18–19 July 2023'],
    ['how often did Mathew face Dylevsky', '2 held meetings', '28–29 October 2025'],
  ])('%s', (typed, has, lacks) => {
    expect(told(typed)).toContain(has);
    expect(told(typed)).not.toContain(lacks);
  });

  test('two who never did', () => {
    expect(statusOf('which meetings had Mathew and Dixit opposite each other')).toBe('not-in-sources');
  });

  test('"face to face" names nobody', () => {
    expect(recast('when did Berg last meet Lund face to face')).not.toContain('co-chair');
  });
});

describe('only there: all that somebody chaired, and no yes', () => {
  test.each([
    'only at the fourth did Mathew co-chair, right?',
    'only in Moscow did Mathew co-chair, right?',
    'Mathew chaired only the fourth, right?',
    'Mathew only chaired in Moscow, right?',
    'was it only in 2024 that Mathew co-chaired?',
    'Mathew chaired no meeting but the fourth, correct?',
    'Mathew chaired all but the third, right?',
    'did Mathew chair nothing but the fourth meeting',
    "Mathew has chaired just one meeting, the fourth, hasn't he?",
  ])('%s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', chair: 'Mathew' });
    expect(told(typed)).toContain('18–19 July 2023');
  });

  test.each([
    ['no meeting but the fourth was held in Moscow, correct?', '22nd'],
    ['New Delhi hosted no round except the third, right?', '28–29 October 2025'],
    ['nobody but Dylevsky chaired the fifth, right?', 'Dixit'],
    ['no one other than Mathew chaired for India, correct?', 'Dixit'],
  ])('%s', (typed, other) => {
    expect(told(typed)).toContain(other);
    expect(told(typed)).not.toContain('Yes');
  });

  test.each(['who chaired only one of them?', 'was the 5th chaired only by Berg?'])('%s: as it is', (typed) => {
    expect(recast(typed)).not.toContain('which meetings did');
  });
});

describe('the second of so many', () => {
  test.each([
    ['the second of the two Manekshaw Centre meetings: when', '28–29 October 2025', '18–19 July'],
    ['who chaired the first of the two meetings at Manekshaw Centre', 'Mathew', 'Dixit'],
    ['the third of the three meetings of 2024: where', 'Moscow', 'New Delhi'],
    ['which was the second of the three meetings in New Delhi', '26–27 June 2024', 'October 2025'],
  ])('%s', (typed, has, lacks) => {
    expect(told(typed)).toContain(has);
    expect(told(typed)).not.toContain(lacks);
  });

  test('where there were not so many, all are told', () => {
    expect(queryOf('when was the first of the two meetings in 2024?')).toMatchObject({ ask: 'timeline', year: '2024' });
    expect(statusOf('the second of the two meetings in Paris: when')).toBe('not-in-sources');
  });
});

describe('one of two sides, or of two things', () => {
  test.each([
    ['just the Russian chair of the 3rd, not the Indian', 'Dylevsky', 'Mathew'],
    ['the Indian chair of the fifth, not the Russian one please', 'Dixit', 'Dylevsky'],
    ['Russia’s representative in 2023, not India’s', 'Dylevsky', 'Mathew'],
    ['give me India’s chair only for the Moscow round', 'Mathew', 'Dixit'],
    ['just the venue of the fifth, not the dates', 'Manekshaw', '28–29 October'],
  ])('%s', (typed, has, lacks) => {
    expect(told(typed)).toContain(has);
    expect(told(typed)).not.toContain(lacks);
  });
});

describe('each with its own', () => {
  test.each([
    'what ranks do Dixit and Dylevsky have, respectively',
    'what are the ranks of Dixit and Dylevsky, respectively?',
    'which posts do Dixit and Dylevsky hold',
  ])('%s', (typed) => {
    expect(told(typed)).toContain('Ashutosh Dixit: Air Marshal');
    expect(told(typed)).toContain('Dylevsky Igor Nikolayevich: Lt Gen');
  });
});

describe('other topics, years of two forums, ranks of chairs', () => {
  test('beyond some topics are the others', () => {
    expect(told('what did the fourth meeting discuss beyond cybersecurity and logistics')).toContain('Left out');
    expect(statusOf('what did they discuss except training')).toBe('not-in-sources');
  });

  test('the year in which both forums met', () => {
    const text = told('in which year did both a working group meeting and a sub-group meeting take place');
    expect(text).toContain('26–27 June 2024');
    expect(text).toContain('28 November 2024');
    expect(text).not.toContain('2025');
    expect(statusOf('which year had both a land meeting and a naval meeting')).toBe('not-in-sources');
  });

  test.each([
    ['does the rank of Air Marshal fit any of the chairs', 'answered'],
    ['did any chair hold the rank of Colonel General', 'not-in-sources'],
    ['does the rank of President fit any of the chairs', 'not-in-sources'],
  ])('%s', (typed, status) => {
    expect(statusOf(typed)).toBe(status);
  });

  test('whoever has not the rank', () => {
    expect(told('which chair does not have the rank of Lieutenant General')).toContain('Dixit');
    expect(told('which chair does not have the rank of Lieutenant General')).not.toContain('Mathew');
  });
});
