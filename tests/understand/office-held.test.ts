import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('an office that several held, each by the reports of a meeting', () => {
  test.each([
    'who is the newest Chief of Integrated Defence Staff',
    'is JP Mathew still CISC',
    'is JP Mathew still in the post',
    'is Dixit or Mathew the CISC at present',
    'who was formerly Chief of Integrated Defence Staff',
    'who is the ex-CISC',
    'who is the ex chief of integrated defence staff',
  ])('%s', (typed) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'office' });
    const [newest, ...older] = ask(typed).claims;
    expect(newest?.text).toContain('Dixit');
    expect(older.at(-1)?.text).toContain('Mathew');
    expect(ask(typed).lead).toBeNull();
  });

  test.each([
    ['was Mathew the CISC at the fifth meeting', 'Dixit'],
    ['was Dixit the CISC at the fourth meeting', 'Mathew'],
    ['who was CISC during the third working group meeting', 'Mathew'],
  ])('at one meeting, whoever its reports give: %s', (typed, name) => {
    expect(ask(typed).claims).toHaveLength(1);
    expect(ask(typed).claims[0]?.text).toContain(name);
    expect(ask(typed).lead).toBeNull();
  });

  test.each([
    ['an office that no chair holds', 'is Modi still prime minister', { ask: 'person' }],
    ['a question of who chaired', 'did Dixit chair the fifth meeting', { ask: 'check' }],
    ['an exercise by its short name', 'which ex were named', { ask: 'exercises' }],
  ])('but not %s: %s', (_, typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });
});

describe('a rank or a title that no article gives', () => {
  test.each([
    ['was Admiral Dixit the co-chair', 'Ashutosh Dixit is given as Air Marshal'],
    ['which meetings did Colonel Mathew chair', 'Johnson P Mathew is given as Lieutenant General'],
    ['Lt Gen Dixit chaired for India. When?', 'Ashutosh Dixit is given as Air Marshal'],
    ['who is Brigadier Igor Dylevsky', 'Dylevsky Igor Nikolayevich is given as Lieutenant General'],
    ['when did President Modi meet Prime Minister Putin', 'Narendra Modi is given as Prime Minister'],
    ['when did President Modi meet Prime Minister Putin', 'Vladimir Putin is given as President'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });

  test.each([
    'which meetings did General Mathew chair',
    'when did Air Marshal Dixit chair the meeting',
    'who is Lt. Gen. J. P. Mathew',
    'when did PM Modi meet President Putin',
    'is Dixit an admiral or an air marshal',
  ])('but nothing is said of their own: %s', (typed) => {
    expect(
      ask(typed)
        .notices.map(({ text }) => text)
        .join(' '),
    ).not.toContain('is given as');
  });
});

describe('a service that no sentence has at a meeting', () => {
  test.each([
    'did the Russian Air Force take part in the land meeting',
    'did the Indian Navy attend the 3rd land meeting',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(told(typed)).toContain('Indian Army');
  });

  test('but one that a sentence has there', () => {
    expect(statusOf('did the Indian Army take part in the sub working group meeting')).toBe('answered');
    expect(statusOf('did the Russian Land Forces attend the sub working group meeting')).toBe('answered');
  });
});
