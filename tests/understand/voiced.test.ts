import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('what sentences tell beside the meetings, however it is put', () => {
  test.each([
    ["In what words does the Herald describe the group's role?", "what does the Herald say about the group's role?"],
    ['What does the Herald report call the group?', 'what does the Herald report say about the group?'],
    ['Which article contains the phrase "good neighbours"?', 'which article mentions good neighbours?'],
    ['Who calls the two countries good neighbours?', 'which article mentions good neighbours?'],
    [
      'Which parts of the world does the Lima report single out when it speaks of growing floods?',
      'according to the Lima report, where are growing floods?',
    ],
    ['Which regions face growing floods?', 'where are growing floods?'],
    ['The paper expected a visit in a certain month: which?', 'when The paper expected a visit?'],
    ["Summarise Chile's declared line on cables", "what is Chile's position on cables?"],
    ["What is Oslo's stance on cables?", "what is Norway's position on cables?"],
    ['Did Peru put pressure on Chile?', 'Did Peru pressure Chile?'],
    ['Who put pressure on Chile?', 'Who pressured Chile?'],
    [
      'In which month did Berg speak to Lund on the phone and thank him?',
      'In which month did Berg thank Lund on the phone?',
    ],
    ['Which drills have helped to build trust?', 'Which drills build trust?'],
    ['In whose words did the talks pave the way?', 'according to whom did the talks pave the way?'],
    ['What good wishes did Lund receive from Berg?', 'what did Berg wish Lund?'],
    ['Which ministry took the pictures?', 'who is credited for the pictures?'],
    ['What message did the navy put on X?', 'what did the navy post on X?'],
    ['What effect did the drill have on trust?', 'what did the drill do for trust?'],
    ['Which of the two leaders was turning 73?', 'who had 73rd birthday?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'who calls Berg on his birthday',
    'which article calls Chile and Peru good neighbours',
    'which regions were flooded',
    "did Chile's line on cables change",
    'who helped Berg',
    'which of the two leaders',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('whose copy an article is', () => {
  test.each([
    'Which agency is credited for the Mid-day article?',
    'Where does the Mid-day story come from?',
    "Which agency's copy did Mid-day print?",
    "Which news agency is credited on Mid-day's sub-working group story?",
    'is the mid-day story their own reporting or taken from an agency',
  ])('%s', (typed) => {
    expect(told(typed)).toContain('ANI');
  });

  test.each(['Which agency is credited for the Devdiscourse article?', 'Who took the photos in the Mid-day article?'])(
    'but %s',
    (typed) => {
      expect(queryOf(typed)).not.toMatchObject({ ask: 'published' });
    },
  );
});

describe('whose words, and on what', () => {
  test('of an outlet its own, of a person those on record', () => {
    expect(queryOf('Quote the Financial Express on mutual respect')).toMatchObject({ source: 'Financial Express' });
    expect(queryOf('Quote Putin on Ukraine')).toMatchObject({ ask: 'quote', topic: 'Ukraine', speaker: 'Putin' });
    expect(statusOf('Quote Putin on Ukraine')).toBe('not-in-sources');
  });
});

describe('nothing is told as so that is told of another', () => {
  test.each([
    ['Who said he was looking forward to welcoming Putin to India in December?', 'answered'],
    ['Who said he was looking forward to welcoming Putin to India in January?', 'not-in-sources'],
    ['Who said he was looking forward to welcoming Modi to Russia?', 'not-in-sources'],
    ['What happened between Modi and Putin in September 2025?', 'answered'],
    ['What happened between Modi and Putin in August 2025?', 'not-in-sources'],
    ['What did the Kremlin announce in March?', 'answered'],
    ['What did the Kremlin announce in February?', 'not-in-sources'],
    ['Which article mentions Putin’s birthday?', 'answered'],
    ['Which article mentions Modi’s birthday?', 'not-in-sources'],
    ['Which article calls India and Russia stalwart allies?', 'answered'],
    ['Which article calls India and China stalwart allies?', 'not-in-sources'],
    ['In which domains have India and Russia held exercises?', 'answered'],
    ['In which domains have India and Uzbekistan held exercises?', 'not-in-sources'],
    ['When is Putin coming to India?', 'answered'],
    ['When is Modi coming to India?', 'not-in-sources'],
    ['Did India advocate a cessation of hostilities?', 'answered'],
    ['Did Russia advocate a cessation of hostilities?', 'not-in-sources'],
  ])('%s', (typed, status) => {
    expect(statusOf(typed)).toBe(status);
  });
});
