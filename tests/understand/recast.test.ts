import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('another order of words asks the same', () => {
  test.each([
    ['Of the four rounds on record, one was abroad: which?', 'which of the four rounds was abroad?'],
    ['Only one of the summits was in Oslo; which one?', 'which of the summits was in Oslo?'],
    ['did the 2nd and the 3rd share a venue', 'did the 2nd and the 3rd have the same venue'],
    ['Have the 2nd and the 3rd a host city in common?', 'did the 2nd and the 3rd have the same host city?'],
    ['same chair in 2019 as in 2021, or someone else?', 'same chair in 2019 as in 2021?'],
    ['Before Anna Berg took the chair, who had held it?', 'who was the predecessor of Anna Berg?'],
    ['After Anna Berg stepped down, who took it?', 'who replaced Anna Berg?'],
    ['After the 7th, when is the 8th round?', 'when is the 8th round?'],
    ["Berg's first trip dates back to which year?", "what year was Berg's first trip?"],
    ['which fishing matters did they discuss at the 2nd', 'what did they discuss about fishing at the 2nd'],
    ["Anna Berg, who's she?", 'who is Anna Berg?'],
    ['In which capacity did Anna Berg co-chair?', 'what post does Anna Berg hold?'],
    ['What rank did the Chilean co-chair of the 2nd hold?', 'post of the Chilean co-chair of the 2nd?'],
    ['To which ministry did the Chilean co-chair of the 2nd belong?', 'post of the Chilean co-chair of the 2nd?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'who chaired the 3rd',
    'before the 4th, when did they last meet',
    'was it the same venue or the same city',
    'after the 4th, what changed',
    'did they share intelligence',
    'did the two sides share a view on terrorism',
    'which training matters most',
    'one of the rounds was in Moscow',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('and is answered', () => {
  test.each([
    ['Of the three working group rounds here, one took place outside India: which?', 'Moscow'],
    ['Did the third and fifth rounds share a hall?', 'Manekshaw'],
    ['Prior to Dixit taking the Indian chair, who had it?', 'Mathew'],
    ["Johnson P. Mathew, who's that?", 'Chief of Integrated Defence Staff'],
    ['In which role did Ashutosh Dixit co-chair?', 'Chief of Integrated Defence Staff'],
    ['fifth round: Manekshaw Centre or Town Hall?', 'Manekshaw Centre in New Delhi'],
    ["Who were Dylevsky's opposite numbers?", 'Dixit'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });

  test.each([
    'fifth round: Town Hall or South Block?',
    'After the 23rd, when is the 24th summit held?',
    "What were Mathew's exact words after the fourth meeting?",
    'How does the account of TASS on the fifth round differ from that of IANS?',
  ])('%s: not on record', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('meetings by the rank of who chaired', () => {
  test.each(['which round did an air marshal chair', 'One of the rounds had an Air Marshal as co-chair: which?'])(
    '%s',
    (typed) => {
      expect(told(typed)).toContain('Dixit');
      expect(told(typed)).not.toContain('Mathew');
    },
  );

  test('nobody had it', () => {
    expect(statusOf('which round did an admiral chair')).toBe('not-in-sources');
  });

  test('the rank goes with a name', () => {
    expect(queryOf('which rounds did General Mathew chair')?.ask).toBe('timeline');
  });
});

describe('the time before, by "since"', () => {
  test.each(["Until 2024, Modi hadn't visited Russia since what year?", 'since when had Modi not been to Russia'])(
    '%s',
    (typed) => {
      expect(told(typed)).toContain('since 2019');
    },
  );

  test('nothing says so of another', () => {
    expect(statusOf("Dylevsky hadn't been to Delhi since what year?")).toBe('not-in-sources');
  });
});
