import { describe, expect, test } from 'vitest';
import { paired } from '../../knowledge/understand/recast/paired.ts';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, told, statusOf } = askedAt(new Date('2026-11-22'));
const notices = (typed: string): string =>
  ask(typed)
    .notices.map(({ text }) => text)
    .join(' | ');

describe('questions for events, contacts and sittings, put in plain order', () => {
  test.each([
    ['What happened in May 2024 other than the Oslo meeting?', 'what happened in May 2024?'],
    ['Did Berg visit Chile between 2019 and the summer of 2024?', 'Did Berg visit Chile between 2019 and June 2024?'],
    ['How many days did the generals sit together in May 2024?', 'how long was the meeting in May 2024?'],
    ['Did the fourth meeting end without success?', 'did the fourth meeting conclude successfully?'],
    ['Which Western power pressed Chile?', 'Which country pressed Chile?'],
    ['Who leaned on Chile to stop taking Peruvian oil?', 'Who pressured Chile over Peruvian oil?'],
    ['Was the diplomatic source named?', 'who is the diplomatic source?'],
    ['Was the birthday call made in September?', 'when was the birthday call made?'],
    ['How many of the five reports are about the fifth round?', 'how many articles are about the fifth round?'],
    ['Which sectors were discussed at the fifth meeting?', 'Which areas were discussed at the fifth meeting?'],
    ['Was the third meeting about gas alone?', 'Was the third meeting only about gas?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'did Berg leave between 2019 and 2024',
    'which power plant was built',
    'who is chief of the cyber security agency',
    'who leaned on Chile',
    'who is keeping silent',
    'was the third meeting held alone',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });

  test.each([
    ['did the war begin before the Oslo talks', ['when did the war start?', 'when was the Oslo talks?']],
    [
      'what rank did Berg hold at the 4th meeting but not at the 3rd',
      ['what rank did Berg hold in the 4th meeting?', 'what rank did Berg hold in the 3rd meeting?'],
    ],
    [
      'which is older, the gas pact or the special one',
      ['when was the gas pact established?', 'when was the special pact established?'],
    ],
  ])('%s: two questions', (typed, both) => {
    expect(paired(typed)).toEqual(both);
  });
});

describe('what the record has otherwise is told as it stands', () => {
  test('what came last before a meeting is whatever did, a call too', () => {
    expect(told('What came last before the fifth meeting?')).toContain('telephone conversation');
  });

  test('whoever last met before another time is said to have done so by the day of writing', () => {
    expect(notices('When did Modi and Putin meet before Tianjin?')).toContain('28 June 2024');
    expect(notices('Where did Modi and Putin meet in 2022?')).not.toContain('last met');
  });

  test('what two meetings decided is told by what they came to, and what they discussed by their topics', () => {
    const decided = ask('What was decided at the third meeting, and what at the fourth?');
    expect(decided.claims.some(({ text }) => text.startsWith('Topics'))).toBe(false);
    const discussed = ask('What was discussed at the third meeting, and what at the fourth?');
    expect(discussed.claims.every(({ text }) => text.startsWith('Topics'))).toBe(true);
    const mixed = ask('What was decided at the land meeting, and what at the third meeting?');
    expect(mixed.lead).toContain('do not say what was agreed at the 3rd meeting of the India-Russia Sub-Working Group');
  });

  test.each([
    ['Was the third meeting held at the Kremlin?', 'answered', 'Manekshaw Centre'],
    ['Was the fourth meeting held at the Kremlin?', 'not-in-sources', 'Moscow'],
    ['Did JP Mathew travel to Moscow?', 'answered', '4th meeting'],
    ['Did Dylevsky fly to New Delhi?', 'answered', '28–29 October 2025'],
  ])('%s', (typed, status, text) => {
    const answer = ask(typed);
    expect(answer.status).toBe(status);
    expect(answer.lead ?? '').not.toMatch(/^Yes/);
    expect(answer.claims.map((one) => one.text).join(' ')).toContain(text);
  });

  test.each([
    'Had Modi been to Russia between 2019 and the summer of 2024?',
    'Which formats were introduced at the fourth meeting?',
    'Which cities in Eastern Europe are named?',
    'How many times is Ukraine mentioned?',
    'Is Igor Nikolaevich the first name or the family name?',
    'In which four domains have the two countries exercised?',
    'In which two domains have the two countries exercised?',
    'When did the Kremlin say that Putin had a standing invitation?',
    "Was it Modi's 72nd or 73rd birthday?",
    'Which Eastern power pressed India?',
    'What paved the way for the invasion?',
    'Did Mathew travel to Samarkand?',
    'Who attended the 22nd summit for Russia?',
    'What remedy does Russia keep calling for in the Ukraine war?',
    'Who pressed India to stop importing Chinese oil?',
    'How many of the five reports are about the sixth round?',
  ])('%s: not told', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['In which three domains have the two countries exercised?', 'land, air, and sea'],
    ['When did the Kremlin say that Modi had a standing invitation?', 'announced in March'],
    ['When did Putin and Modi see each other before the Tianjin summit?', 'Samarkand'],
    ['What paved the way for joint exercises?', 'strategic discussions paved the way'],
    ['What was the first trip by Modi to Russia since the invasion?', 'maiden trip to Russia since 2019'],
    ['What solution does India keep calling for in the Ukraine war?', 'cessation of hostilities'],
    ['Which threats on the internet did the fourth round take up?', 'cybersecurity'],
    ['Who attended the 22nd summit for India?', 'PM Modi'],
    ['Was it the 72nd or the 73rd birthday?', '73rd birthday'],
    ['Which partnership was established in 2000?', 'formalized in 2000'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });
});
