import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { withNames } from '../../knowledge/understand/name-order.ts';
import { withDates } from '../../knowledge/understand/numeric-dates.ts';
import { articleOf } from '../support/article.ts';
import { askedAt } from '../support/asked.ts';

const invented = build([
  articleOf(
    'Chile and Norway held the 2nd meeting of the Joint Maritime Commission in Oslo on 4 May 2021.\n\nThe meeting was co-chaired by Rear Admiral Anna B Lund, Chief of Naval Staff of Chile, and Major General Olav Berg, Director of the Norwegian Coast Guard.',
    { id: 'a' },
  ),
]);
const { told, statusOf } = askedAt(new Date('2026-11-22'));

describe('a name may be written with its surname first', () => {
  test.each([
    ['Lund, Anna B.: which meetings?', 'Anna Lund: which meetings?'],
    ['lund, anna b: which meetings', 'anna lund: which meetings'],
    ['Lund, A. B.: post?', 'Lund: post?'],
    ['Lund A., which meeting was hers?', 'Lund, which meeting was hers?'],
    ['Admiral Berg O. - post', 'Admiral Berg - post'],
    ['Lund, Anna, Rear Adm: which meeting', 'Rear Adm Anna Lund: which meeting'],
    ['Berg (Maj. Gen.): which meetings', 'Maj. Gen. Berg: which meetings'],
    ['Oslo, General: which meetings', 'Oslo, General: which meetings'],
    ['Berg, Lund: which meetings?', 'Berg, Lund: which meetings?'],
    ['Berg, Oslo: which meetings?', 'Berg, Oslo: which meetings?'],
    ['A. Lund: post', 'A. Lund: post'],
    ['Lund Berg meetings', 'Lund Berg meetings'],
    ['Berg and Anna Lund', 'Berg and Anna Lund'],
  ])('%s', (typed, text) => {
    expect(withNames(typed, invented)).toEqual({ text });
  });

  test.each([
    ['Lund, Maria: which meetings?', 'Maria Lund'],
    ['Lund C., which meeting was hers?', 'C. Lund'],
    ['Was it chaired by Berg K.?', 'K. Berg'],
    ['K. Berg: which meetings?', 'K. Berg'],
    ['Lund, Anna K.: post', 'Anna K. Lund'],
    ['Lunnd K.: post', 'K. Lunnd'],
    ['Olav Lund: post', 'Olav Lund'],
  ])('%s: somebody else', (typed, stranger) => {
    expect(withNames(typed, invented).stranger).toBe(stranger);
  });

  test.each([
    'Mathew, Thomas: which meetings did he chair?',
    'Was the 5th chaired by Dixit K.?',
    'B. Putin: when did he last visit New Delhi',
  ])('%s is not answered of a namesake', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
    expect(told(typed)).toContain('say nothing of');
  });

  test('of the one who is meant, it is', () => {
    expect(told('Mathew, Lt Gen: which meetings')).toContain('chaired or led by Johnson P Mathew');
    expect(told('Dixit, Ashutosh, Air Marshal: which meeting')).not.toContain('Summit');
    expect(told('Dylevsky, Igor N.: how many meetings?')).toContain('3 held meetings chaired or led by Dylevsky');
    expect(told('Mathew, J. P.: which meetings did he chair?')).toContain('chaired or led by Johnson P Mathew');
  });
});

describe('a date may be written in numbers', () => {
  test.each([
    ['what happened on 28/10/2025', 'what happened on 28 October 2025'],
    ['what happened on 28.10.25?', 'what happened on 28 October 2025?'],
    ['28-10-2025 meeting', '28 October 2025 meeting'],
    ['which was on 10/28/2025', 'which was on 28 October 2025'],
    ['the talks of 28-29.10.2025', 'the talks of 28-29 October 2025'],
    ['what took place on 18.07.?', 'what took place on 18 July?'],
    ["end of Oct '25", 'end of Oct 2025'],
    ['28/10 meeting chairs', '28 October meeting chairs'],
    ["Sept 16 '22 talks", 'Sept 16, 2022 talks'],
    ['3/4 meeting', '3/4 meeting'],
    ['2025-10-28 meeting', '2025-10-28 meeting'],
    ['31/31/2025', '31/31/2025'],
    ['meetings 3/4/5', 'meetings 3/4/5'],
    ['by 2.05 percent', 'by 2.05 percent'],
    ['the 2023/24 season', 'the 2023/24 season'],
  ])('%s', (typed, text) => {
    expect(withDates(typed)).toBe(text);
  });

  test.each([
    ['which meeting was held this time last year', '2026-11-22', 'No meeting in November 2025'],
    ['which meeting was held this time last year', '2026-10-30', '28–29 October 2025'],
    ['what was held at the same time two years ago', '2026-06-20', '26–27 June 2024'],
  ])('%s, asked on %s', (typed, now, holds) => {
    expect(askedAt(new Date(now)).told(typed)).toContain(holds);
  });

  test('a day on which nothing was is no other', () => {
    expect(told('was there a meeting on 27/10/2025?')).toContain('No meeting on 27 October 2025 is on record');
    expect(told('28.10.25 meeting venue')).toContain('Manekshaw Centre');
  });
});
