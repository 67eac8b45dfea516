import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { inFull } from '../../knowledge/understand/in-haste.ts';
import { respelt } from '../../knowledge/understand/spelling.ts';
import { askedAt } from '../support/asked.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());
const { queryOf, statusOf, told } = askedAt(new Date('2026-01-15'));

describe('two letters that changed places', () => {
  test.each([
    ['what does it stnad for', 'what does it stand for'],
    ['frist on recrod', 'first on record'],
    ['how logn was it', 'how long was it'],
    ['whcih two sdies', 'which two sides'],
  ])('%s', (typed, right) => {
    expect(respelt(inFull(typed, knowledge), knowledge).text).toBe(right);
  });

  test.each([
    ['a number', 'did she chair all three'],
    ['a word that is another one', 'did they sing anything'],
    ['a deed', 'were they sued'],
    ['a name', 'what did Mani say'],
    ['a city', 'was it held in paris'],
  ])('but not in %s', (_, typed) => {
    expect(respelt(typed, knowledge).text).toBe(typed);
  });
});

describe('a word that is another word here', () => {
  test.each([
    ['were did they sit', 'where did they sit'],
    ['where did they meat in 2025', 'where did they meet in 2025'],
    ['date an place', 'date and place'],
    ['meeting 3 an 4', 'meeting 3 and 4'],
    ['hwo many attended', 'how many attended'],
    ['who chaired form the indian side', 'who chaired from the indian side'],
    ['any arms manufacturing', 'any defence manufacturing'],
  ])('%s', (typed, full) => {
    expect(inFull(typed, knowledge)).toBe(full);
  });

  test.each(['where did they discuss meat', 'did they trade meat in 2024', 'was it an operation', 'any arms exports'])(
    'but not in “%s”',
    (typed) => {
      expect(inFull(typed, knowledge)).toBe(typed);
    },
  );
});

describe('somebody who comes is no meeting to come', () => {
  test.each([
    ['whos the russian genral that keeps comming to these meetings', 'Dylevsky'],
    ['the russian general that attends all these meetings', 'Dylevsky'],
    ["who's the officer who kept coming for Russia", 'Dylevsky'],
    ['who came to every meeting for Russia', 'Dylevsky'],
  ])('%s', (typed, name) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(name);
  });

  test.each([
    'which general is coming to the meetings',
    "who's the Chinese general that keeps coming to these meetings",
    'who came to every meeting for China',
  ])('“%s” is not answered', (typed) => {
    expect(statusOf(typed)).not.toBe('answered');
  });

  test('but a meeting that comes is', () => {
    expect(queryOf('when is the next meeting coming up')).toMatchObject({ ask: 'next' });
    expect(queryOf('who is coming to the next summit')).toMatchObject({ ask: 'next' });
  });
});

describe('plain things in half sentences', () => {
  test.each([
    ['dylevskys job titel', 'Main Operational Directorate'],
    ['dixits jobb', 'Chief of Integrated Defence Staff'],
    ['mathews ful name an post', 'Johnson P Mathew'],
    ['lastest meeting date an place', 'Manekshaw'],
    ['5th meeting - hall?', 'Manekshaw'],
    ["anything on India's own arms manufacturing (indigenous)?", 'indigenous defence manufacturing'],
    ['what changed in venue from the third meeting to the fourth', 'Moscow'],
    ['how many years from the strategic partnership to its upgrade', '10 years'],
    ['how many years after the strategic partnership was formalised was it elevated', '10 years'],
    ['was the 5th a one-day or a two-day affair, and do the reports agree', '28–29 October 2025'],
    ["on which day did the Land sub-group's talks begin", '26–27 June 2024'],
    ['article on Moscow meeting link', 'devdiscourse.com'],
    ['multipolar world - where said', '4th meeting'],
    ['Special and Privileged since?', '2010'],
    ['quote what the Moscow article says about intelligence sharing', 'intelligence sharing'],
    ['which day of the week did the third meeting start', 'Tuesday'],
    ['which weekday was the July 2023 meeting', 'Tuesday'],
    ['modis vist to moskow dates', 'July 8-9, 2024'],
    ['putins lst vist to dehli', '2021'],
    ['which source gives both days of the 5th', '“Wednesday”'],
    ['which countries are members of the commission', 'India-Russia'],
    ['how many exercises are there', 'AVIA INDRA'],
    ['how did india justify buying russian oil', 'domestic oil prices'],
    ['the armys tweet pls', 'NewDelhi'],
    ['years without summit', 'past two years'],
    ['in which years was the annual summit not held', 'past two years'],
    ['knowledge sharing in both the 4th n 5th?', 'continuous knowledge-sharing'],
    ['who is the indian general that went to moscow', 'Mathew'],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(holds);
  });

  test.each([
    ['a hall that no article names', 'did the hall change from the 3rd to the 4th'],
    ['a hall of a meeting without one', '4th, which hall'],
    ['how many came, which nobody counts', 'how many people attended'],
    ['how many came, in other words', 'number of people who attended'],
    ['an outlet without articles', 'quote what the BBC article says about intelligence sharing'],
    ['what no article speaks of', 'quote what the Moscow article says about BrahMos'],
    ['a topic that nobody raised', 'BrahMos - where said'],
    ['a clause, and no thing', 'all that came since'],
    ['members of what is no body of the talks', 'which countries are members of the SCO'],
    ['what was not held', 'not held summits'],
    ['the reasons of the other side', 'how did russia justify buying indian oil'],
    ['the words of those who are not quoted', "the navy's tweet"],
    ['people who never met', 'did dixit meat putin'],
    ['meetings of no source at all', 'meetings with no source'],
    ['a bound that no list keeps', 'which meetings have fewer than three sources'],
  ])('but not %s', (_, typed) => {
    expect(statusOf(typed)).not.toBe('answered');
  });
});
