import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-01-15'));

const shown = (typed: string): string => [ask(typed).lead, ...ask(typed).claims.map(({ text }) => text)].join('\n');
const claims = (typed: string): string =>
  ask(typed)
    .claims.map(({ text }) => text)
    .join('\n');

describe('whoever or whatever is left out is not told', () => {
  test.each([
    ['Who besides Dixit has been Chief of Integrated Defence Staff?', ['Mathew'], ['Dixit', 'Dylevsky']],
    ['Besides Mathew, who has served as Chief of Integrated Defence Staff?', ['Dixit'], ['Mathew']],
    ['Who apart from Dixit held the post of Chief of Integrated Defence Staff?', ['Mathew'], ['Dixit']],
    ['Who other than Mathew was a Lieutenant General?', ['Dylevsky'], ['Mathew']],
    ['Who, other than Dylevsky, was a Lieutenant General?', ['Mathew'], ['Dylevsky']],
    ['Are there Lieutenant Generals besides Mathew?', ['Dylevsky'], ['Mathew']],
    ['What forums exist apart from the Working Group?', ['Summit', '(Land)'], ['Working Group on Military']],
    ['Name the forums except the summit.', ['Working Group on Military', '(Land)'], ['Summit']],
    ['Which exercise besides INDRA NAVY is named?', ['AVIA INDRA'], ['NAVY']],
    ['Which exercises were named at the fourth besides AVIA INDRA?', ['INDRA NAVY'], ['AVIA']],
    ['Which drills apart from AVIA INDRA are mentioned in the fourth meeting?', ['INDRA NAVY'], ['AVIA']],
    ['What did the fourth meeting discuss apart from joint exercises?', ['logistics'], ['exercises', 'new formats']],
    ['What did the fourth meeting discuss besides joint exercises?', ['logistics'], ['exercises', 'new formats']],
    ['Who chaired the fifth but not the fourth?', ['Dixit'], ['Dylevsky', 'Mathew']],
    ['Who chaired the fourth and not the fifth meeting for India?', ['Mathew'], ['Dixit', 'Dylevsky']],
    ['Which leaders besides Modi are mentioned?', ['Putin'], ['Modi']],
    ['Which Indian co-chair never chaired in Moscow?', ['Dixit'], ['Mathew']],
  ])('%s', (typed, holds, lacks) => {
    expect(statusOf(typed)).toBe('answered');
    for (const text of holds) expect(claims(typed)).toContain(text);
    for (const text of lacks) expect(claims(typed)).not.toContain(text);
  });

  test.each([
    'Which president other than Putin is named?',
    'Is there any Air Marshal other than Dixit?',
    'Which sub-working groups other than Land are there?',
    'Has Modi met anyone other than Putin?',
    'Has Putin visited any city other than New Delhi?',
    'Who else besides Modi was at Tianjin?',
    'Has Dixit met anyone apart from Dylevsky?',
    'Who was at the fourth but not at the fifth?',
    'What has India done besides refraining from criticism?',
    'Did anyone besides Dylevsky lead the Russian side?',
    'Who chaired the third but not the fourth?',
    'Which Indian co-chair never went to Moscow?',
  ])('no other is named: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('“only” is answered with all there is, or not at all', () => {
  test.each([
    ['Was military training a subject at the land meeting only?', ['4th', 'Land']],
    ['Was logistics discussed at the fifth meeting only?', ['4th', '5th']],
    ['Were joint exercises on the agenda of the land meeting only?', ['4th', 'Land']],
    ['Is Moscow the only place where Dylevsky co-chaired?', ['New Delhi', 'Moscow']],
    ['Did Mathew only chair the third?', ['3rd', '4th']],
    ['Is the Working Group the only forum on record?', ['Summit', '(Land)']],
    ["Is the fifth meeting's reporting based on PTI alone?", ['Nagpur', 'PTI']],
    ['Was the Manekshaw Centre used solely for the fifth meeting?', ['3rd', '5th']],
    ['Was the Working Group the only one to meet in Moscow?', ['4th', '22nd']],
    ['Did Modi and Putin meet only in Tianjin?', ['Tianjin', 'Samarkand']],
    ['Does only one article report the fifth meeting?', ['Nagpur', 'PTI']],
    ['Is INDRA the only exercise named?', ['AVIA INDRA', 'INDRA NAVY']],
    ['Is Putin the only president named?', ['Putin']],
  ])('%s', (typed, holds) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).lead ?? '').not.toMatch(/^(?:Yes|Not by)/);
    for (const text of holds) expect(claims(typed)).toContain(text);
  });

  test('of a rank, whoever has it', () => {
    expect(claims('Who is the only Air Marshal named?')).toContain('Dixit');
    expect(claims('Who is the only Air Marshal named?')).not.toMatch(/Mathew|Modi/);
    expect(claims('Who is the only general from Russia?')).not.toMatch(/Putin|Mathew/);
  });

  test.each(['Did only India refrain from criticism?', 'Did Modi only congratulate Putin?'])('no yes: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('a rank, an office or a chair that nobody gives them is denied, at whatever time', () => {
  test.each([
    ['Was Dylevsky an Air Marshal in 2025?', 'Lieutenant General'],
    ['Was Mathew an Air Marshal at the fourth meeting?', 'Lieutenant General'],
    ['Was Dylevsky the Chief of the General Staff of Russia in 2023?', 'Not by the articles'],
    ['Was Modi the president in 2025?', 'Not by the articles'],
    ['Was the fourth meeting co-chaired by Dixit and Dylevsky?', 'Dixit chaired'],
    ['Did Mathew co-chair the fifth with Dylevsky?', 'Mathew chaired'],
    ['Was Dixit head of the Russian delegation?', 'Dixit is named for India'],
    ['Did Mathew lead the Russian side?', 'Mathew is named for India'],
    ['Did three people chair the fourth meeting?', '2 people'],
    ['Was the June 2024 meeting three days long?', '2 days'],
  ])('%s', (typed, text) => {
    expect(shown(typed)).toContain(text);
    expect(ask(typed).lead ?? '').not.toMatch(/^Yes/);
  });

  test.each([
    'Was Dixit an Air Marshal at the fifth meeting?',
    'Was Mathew a Lieutenant General in 2023?',
    'Was Dylevsky head of the Russian delegation?',
    'Was the fifth meeting co-chaired by Dixit and Dylevsky?',
    'Was the fourth chaired by Dixit or Dylevsky?',
    'Was Mathew not an Air Marshal in 2023?',
    'Did Dixit chair the fifth after Mathew chaired the fourth?',
  ])('but not: %s', (typed) => {
    expect(ask(typed).lead ?? '').not.toMatch(/Not by|No article says/);
  });
});

describe('of one side', () => {
  test.each([
    ['Who was Mathew’s opposite number in 2023?', 'Dylevsky', 'Mathew'],
    ['Who was Dylevsky’s counterpart in Moscow?', 'Mathew', 'Dylevsky'],
  ])('%s', (typed, holds, lacks) => {
    expect(claims(typed)).toContain(holds);
    expect(claims(typed)).not.toContain(lacks);
  });

  test.each([
    'Who attended the 22nd summit for Russia?',
    'Who took part in the 22nd summit on the Russian side?',
    'Who took part in the third meeting on behalf of the navy?',
  ])('nobody is told: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(claims(typed)).not.toContain('Modi');
  });

  test('whoever went there is', () => {
    expect(claims('Who attended the 22nd summit for India?')).toContain('Modi');
  });

  test('both sides in one place', () => {
    const told = claims('Who spoke for Russia in Moscow and who for India?');
    expect(told).toMatch(/Dylevsky/);
    expect(told).toMatch(/Mathew/);
    expect(told).not.toMatch(/Dixit|3rd|5th/);
  });
});

test('a second half on somebody else is no chair of the first', () => {
  expect(shown('Who chaired the fifth meeting and what did Putin say there?')).not.toContain('Putin chaired');
  expect(claims('Who chaired the fifth meeting and what did Putin say there?')).toContain('Dixit');
});

test('all that are on record, where those that took place are asked for too', () => {
  const told = claims('How many summits are on record and how many of them took place?');
  expect(told).toContain('22nd');
  expect(told).toContain('23rd');
});
