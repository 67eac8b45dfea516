import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('names, numbers and other ways to ask', () => {
  test.each([
    ['which meetings did J P Mathew chair', { ask: 'timeline', chair: 'Mathew' }],
    ['which meetings did J. P. Mathew chair', { ask: 'timeline', chair: 'Mathew' }],
    ["who was Mathew's counterpart in 2023", { ask: 'chairs', meeting: 'in 2023 Mathew' }],
    ['who was leader of the Russian delegation at the 5th', { ask: 'chairs', meeting: 'at 5th', side: 'Russia' }],
    ['Dylevsky with whom chaired in Moscow?', { ask: 'chairs', side: 'India' }],
    ['how many time passed since the third meeting', { ask: 'ago', meeting: 'third meeting' }],
    ['who else was there at the fifth meeting besides Dixit', { ask: 'attendance', meeting: 'fifth meeting' }],
    ['did the working group discuss training', { ask: 'discussed', topic: 'training' }],
    ['which round came directly after the one of July 2023', { ask: 'timeline', after: '2023-07' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['did Mathew chair all three', 'Not at each of them'],
    ['did Dylevsky chair all three', 'Yes, at each of them'],
    ['was artificial intelligence agreed on or only mentioned at the fifth', 'signalled an interest'],
    ['when might Modi visit Russia', 'may take place in July'],
    ['when will the war in Ukraine end', 'do not say'],
    ['the exact wording of what the Indian Army posted about the sub working group', 'Talks focused on'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });
});

describe('initials of somebody else', () => {
  test.each(['who is J S Mathew', 'did J S Mathew chair the fourth meeting', 'which meetings did K. Dixit chair'])(
    '%s: not on record',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );
});

describe('what was agreed', () => {
  test('in the words of the reports, where they say so', () => {
    expect(told('what was agreed at the fifth meeting')).toContain('reaffirmed');
  });

  test('not that the meeting ended', () => {
    expect(told('what was agreed at the fourth meeting')).not.toContain('concluded successfully');
  });

  test('not what was only discussed', () => {
    expect(queryOf('which topics were discussed and agreed at the fifth')).not.toMatchObject({ agreed: true });
  });
});

describe('claims, orders of words and bounds that are none', () => {
  test.each([
    ['True or false: the fifth meeting took place in Moscow.', { ask: 'check', meeting: 'fifth meeting in Moscow' }],
    ['Claim: Dixit chaired the fourth meeting.', { ask: 'check' }],
    ['which working group meeting preceded the fifth', { ask: 'meeting' }],
    ['till now how many working group meetings were there', { ask: 'count', forum: 'working group' }],
    ['Modi went to Moscow for the 22nd summit in which year?', { ask: 'statement', wants: 'when' }],
    ['who is the source for the claim that the visit may be in July', { ask: 'statement', wants: 'speaker' }],
    ['4th meeting, cyber discussed y/n', { ask: 'discussed', topic: 'cyber' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('what was next, and whose summit', () => {
  test.each([
    ['what was the next working group meeting after july 2023', { ask: 'timeline', after: '2023-07' }],
    ["when's the next modi putin summit", { ask: 'next', forum: 'summit' }],
    ['what articles are you working from?', { ask: 'sources' }],
    ['Do the sources agree who co-chaired the fifth meeting?', { ask: 'agreement', property: 'chairs' }],
    ['how many months back 5th meeting happened?', { ask: 'ago' }],
    ['exact words of Air Marshal Dixit at the fifth meeting', { ask: 'quote', speaker: 'Air Marshal Dixit' }],
    ['names of joint exercises pls do the needful', { ask: 'exercises' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('slips, and what every answer does by itself', () => {
  test.each([
    ['were was the land sub workign group held', { ask: 'where' }],
    ['Cite the sentence stating who co-chaired the third meeting.', { ask: 'chairs', meeting: 'third meeting' }],
    ['did the fourth meeting deal with intelligence sharing, and in what words?', { ask: 'discussed' }],
    ['hi, new here. what does IRIGC-M&MTC mean?', { ask: 'expand', acronym: 'IRIGC-M&MTC' }],
    ['who ran mtg 5', { ask: 'chairs' }],
    ['who ran the story on the fifth meeting', { ask: 'sources' }],
    ['what did Dylevsky say, word for word, at the fifth meeting?', { ask: 'quote', speaker: 'Dylevsky' }],
    ['did they discuss logisitcs at the fourth meeting?', { ask: 'discussed', topic: 'logistics' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('before whom, and of any meeting', () => {
  test.each([
    ['who chaired for India before Dixit?', { ask: 'succession', name: 'Dixit', way: 'before' }],
    ['who chaired before July 2024', { ask: 'several', filter: { before: '2024-07' } }],
    ['was artificial intelligence mentioned in any of the meetings?', { ask: 'statement', wants: 'yes' }],
    ['was the meeting in July 2023 held in Mumbai?', { ask: 'timeline', place: 'Mumbai', year: '2023-07' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('where a forum meets', () => {
  test.each([
    ['where does the working group meet', { ask: 'several', parts: ['place'], filter: { forum: 'working group' } }],
    ['which venue do they use in Delhi', { ask: 'several', parts: ['venue'], filter: { place: 'New Delhi' } }],
    [
      'How is called the place in Delhi where they make the working group meetings?',
      { ask: 'several', parts: ['venue'], filter: { place: 'New Delhi' } },
    ],
  ])('each of its meetings: %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['one meeting', 'where is the fifth meeting held'],
    ['a time alone', 'when does the working group meet'],
  ])('not of %s', (_, typed) => {
    expect(queryOf(typed)).not.toMatchObject({ ask: 'several' });
  });
});

describe('of several meetings', () => {
  test('a topic at the one, the other or both is told of each', () => {
    expect(told('was logistics discussed at the 4th, the 5th or both?')).toContain('logistics cooperation');
    expect(told('was logistics discussed at the 4th, the 5th or both?')).toContain('logistics support');
  });

  test.each([
    ['what came after the land meeting', { ask: 'timeline', after: 'land meeting' }],
    ['which working group meeting preceded the moscow summit', { ask: 'timeline', forum: 'working group' }],
  ])('those after one of another forum: %s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['how many days after the land meeting was the summit in moscow', 'between'],
    ['how many days apart are the 3rd and the land meeting', 'between'],
    ['how many Russians have chaired', 'all-chairs'],
    ['which Indian officer headed two working group meetings in a row?', 'all-chairs'],
    ['which ones were in new delhi', 'timeline'],
  ])('%s', (typed, asks) => {
    expect(queryOf(typed)).toMatchObject({ ask: asks });
  });
});

describe('who, by other words', () => {
  test.each([
    ['who spoke for India at the third', { ask: 'chairs', side: 'India' }],
    ['who did Russia send to the fourth meeting', { ask: 'chairs', side: 'Russia' }],
    ['Who was the chief from Indian side in the meeting of year 2023?', { ask: 'chairs', side: 'India' }],
    ['who sat across from Mathew in 2023', { ask: 'chairs' }],
    ['CISC before Dixit?', { ask: 'succession', name: 'Dixit', way: 'before' }],
    ['who took over Mathew’s seat at the table', { ask: 'succession', name: 'Mathew' }],
    ['Is the Dylevsky of 2023 the same person as the Dylevsky of 2025?', { ask: 'same-person' }],
    ['is it nikolaevich or nikolayevich', { ask: 'person' }],
    ['did Mathew co-chair for Russia?', { ask: 'person', name: 'Mathew' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('what the articles rest on', () => {
  test('the articles of one publisher alone, and as many as they are', () => {
    expect(told('Which article is based on a PTI report?')).toContain('PTI');
    expect(told('Which article is based on a PTI report?')).not.toContain('IANS');
    expect(ask('Which article is based on a PTI report?').heading).toContain('1 article');
  });

  test.each([
    ['Which source says the talks were held from October 28 to 29?', { ask: 'agreement', property: 'date' }],
    ['how do you know that the fifth meeting was in 2025?', { ask: 'check' }],
    ['On what basis is the year 2025 assigned to the fifth meeting?', { ask: 'when' }],
    ['how many articles do you have about the fifth', { ask: 'count-of', of: 'articles' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('a visit before another', () => {
  test.each([
    'when did modi last go to russia before 2024?',
    'Before 2024 modi ji last went to russia in which year?',
    "modi's last time in russia before 2024",
  ])('is told by the sentence that counts from it: %s', (typed) => {
    expect(told(typed)).toContain('since 2019');
    expect(told(typed)).not.toContain('had travelled');
  });
});

describe('a refusal stands beside what is nearest', () => {
  test('the meeting that was named', () => {
    const { status, claims } = ask('who sabotaged the 4th meeting');
    expect(status).toBe('not-in-sources');
    expect(claims[0]?.text).toContain('4th');
  });

  test('who chaired it, where somebody unknown is said to have', () => {
    expect(told('I understand the fifth meeting was co-chaired by General Anil Chauhan. Please confirm.')).toContain(
      'Dixit',
    );
  });

  test('not arms for armed forces', () => {
    expect(statusOf('what weapons were talked about')).toBe('not-in-sources');
  });
});

describe('letters written twice or not', () => {
  test.each([
    ['is intelligence sharing mentionned in the fourth meeting', 'intelligence'],
    ['were suply chains discussed at the fourth', 'supply chains'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });
});
