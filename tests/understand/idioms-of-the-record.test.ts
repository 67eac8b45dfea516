import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-11-22'));
const claims = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

describe('what a record holds, asked in idioms', () => {
  test.each([
    [
      'Who has been the constant face on the Chilean side from the 3rd round to the 5th?',
      'was the Chilean co-chair the same at the 3rd round and at the 5th?',
    ],
    ['Who is the fixture on the Chilean side?', 'has the same Chilean chaired every time?'],
    ['How many times does Berg turn up as co-chair?', 'how many meetings did Berg chair?'],
    ['Together with whom did Berg chair?', "who were Berg's counterparts?"],
    ['With whom did Berg share the chair in 2025?', "who was Berg's counterpart in 2025?"],
    ['Was Berg an army general or does she come from the air force?', "what is Berg's rank?"],
    ['Is Berg navy or army?', "what is Berg's rank?"],
    ['Is Berg an air force man?', "what is Berg's rank?"],
    ['Is the vice admiral Chilean or Norwegian?', 'who are the vice admirals named?'],
    ['In which venue were the delegations received for the 1999 round?', 'at which venue was the 1999 round held?'],
    [
      'At which hall did the hosts welcome the delegates in July 1999?',
      'at which venue was the meeting in July 1999 held?',
    ],
    [
      'Where were the Norwegian guests received for the 5th round?',
      'at which venue was the 5th round with Norwegian held?',
    ],
    ['What building served as the venue in 1999?', 'at which venue was the meeting in 1999 held?'],
    ['Under which roof did the third round take place?', 'at which venue was the third round held?'],
    ['Which meeting is only reported without its day?', 'which meetings have no date?'],
    ['Did the planned summit go ahead?', 'when is the next summit?'],
    ['Does Berg come from the air force?', "what is Berg's rank?"],
    ['Was the fourth the only one not in Oslo?', 'which meetings were not held in Oslo?'],
    ['Have they always met in Oslo?', 'were all meetings held in Oslo?'],
    ['In what building were the talks of May 1999 staged?', 'at which venue was the talks of May 1999 held?'],
    ['Which summit was announced but never reported?', 'when is the next summit?'],
    ['Under whose joint chairmanship did round three go on?', 'who chaired round three?'],
    ['Who was on the other side of the table from Berg?', "who were Berg's counterparts?"],
    ["Was the fifth Berg's debut as co-chair?", 'which meetings did Berg chair?'],
    ['How often was Berg in the chair compared with Lund?', 'who has chaired more often, Berg or Lund?'],
    ['Is the fifth meeting more than a year old?', 'how long ago was the fifth meeting?'],
    ['What is the only working group meeting held in Chile?', 'which working group meetings were held in Chile?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'who was the constant threat on the Chilean side',
    'how many times does Berg turn up in Oslo',
    'is Polaris an army or a navy exercise',
    'was the third meeting army or navy',
    'in which hotel were the delegations lodged for the 1999 round',
    'did the planned exercise go ahead',
    'in which hall was the exhibition staged',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });

  test.each([
    ['Who is the fixture on the Russian side?', 'Dylevsky'],
    ['Who is the common denominator of the three working group meetings?', 'Dylevsky'],
    ['Was Dixit an army general or does he come from the air force?', 'Air Marshal'],
    ['Was the Indian co-chair of the fifth a soldier or an airman?', 'Air Marshal'],
    ['Is the lieutenant general Russian or Indian?', 'Mathew'],
    ['Which country does the air marshal come from?', 'India'],
    ['How many different Indians have been in the chair?', 'Mathew'],
    ['Where were the Russian guests received for the fifth round?', 'Manekshaw'],
    ['Who headed the visiting side in July 2023?', 'Dylevsky'],
    ['For how many years was there no annual summit?', 'two years'],
  ])('%s', (typed, name) => {
    expect(statusOf(typed)).toBe('answered');
    expect(claims(typed)).toContain(name);
  });

  test.each([
    'Who is the fixture on the Chinese side?',
    'Who has been the constant face on the Russian side from the 1st round to the 5th?',
    'Is Igor Petrov army or air force?',
    'Is the admiral Indian or Russian?',
    'Where were the Chinese guests received for the fifth round?',
    'At which hall did the Chinese side welcome the delegations in July 2023?',
    'In which venue were the delegations received for the 2022 round?',
    'In which venue were the delegations received for the fourth round?',
    'How many times does Putin turn up as co-chair?',
    'Did Mathew host Dylevsky in Moscow?',
    'What did the Kremlin ask Reuters?',
    'Who gave Putin a present?',
    "Who replied to the Indian Army's post?",
    'Who headed the visiting side in 2022?',
  ])('but not told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('“different” denies no side', () => {
    expect(queryOf('how many different Indians were in the chair')).toMatchObject({ ask: 'all-chairs', side: 'India' });
    expect(queryOf("which co-chair isn't Indian")).toMatchObject({ ask: 'all-chairs', side: 'Russia' });
    expect(queryOf('which co-chair isnt Indian')).toMatchObject({ ask: 'all-chairs', side: 'Russia' });
  });

  test('what is not at a place is no list of what is', () => {
    expect(queryOf('which meeting of the working group was not in India')).toMatchObject({ except: 'in India' });
    expect(claims('Was any round not in New Delhi?')).not.toContain('5th');
  });

  test('the meetings in order of time', () => {
    for (const typed of ['What is the order of the meetings by date?', 'Line the meetings up from oldest to newest'])
      expect(queryOf(typed)).toMatchObject({ ask: 'timeline' });
  });

  test('an announced meeting whose day has passed is told as such', () => {
    for (const typed of ['Did the December summit happen in the end?', 'Did the planned summit go ahead?'])
      expect(JSON.stringify(ask(typed).notices)).toContain('that date has passed');
  });
});

describe('years counted back', () => {
  test.each([
    ['Who co-chaired the meeting the year before last in Moscow?', '4th'],
    ['Where did the working group meet last year but one?', 'Moscow'],
    ['What was held in the summer of the year before last?', '22nd'],
    ['Who chaired in the penultimate year?', '4th'],
  ])('%s', (typed, name) => {
    expect(claims(typed)).toContain(name);
    expect(claims(typed)).not.toContain('5th');
  });

  test.each([
    'Who chaired the meeting the year before last in New Delhi?',
    'Who chaired the summit the year before last?',
  ])('but nobody is named for it: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('the year before a meeting is another', () => {
    expect(recast('what happened the year before last summit')).not.toContain('ago');
  });
});

describe('slips in the words that make a shape', () => {
  test.each([
    ['who chared the 5th one togethr with dixit', 'Dylevsky'],
    ['who chaird the third one togehtre with dylevsky', 'Mathew'],
    ['who sat alongisde Mathew in Moscow', 'Dylevsky'],
    ['togther with whom did Dixit chair', 'Dylevsky'],
  ])('%s', (typed, name) => {
    expect(told(typed)).toContain(name);
  });
});
