import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personId, personName, sameOffice, samePerson } from '../../knowledge/link/person.ts';

const compare = (a: string, b: string) => samePerson(personName([a]), personName([b]));

describe('samePerson', () => {
  it.each([
    ['JP Mathew', 'Johnson P Mathew'],
    ['J P Mathew', 'Johnson P Mathew'],
    ['J.P. Mathew', 'JP Mathew'],
    ['J. P. Mathew', 'Johnson P. Mathew'],
    ['Dylevsky Igor Nikolayevich', 'Dylevsky Igor Nikolaevich'],
    ['Dylevskiy Igor', 'Igor Nikolayevich Dylevsky'],
    ['DYLEVSKY Igor', 'Igor Dylevskii'],
    ['Sergei Petrov', 'Sergey Petrov'],
    ['Mikhail Khrenov', 'Mihail Hrenov'],
    ['Selim Bayraktarolu', 'Selim Bayraktaroglu'],
    ['Mohammed Karimi', 'Muhammad Karimi'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['José Muñoz', 'Jose Munoz'],
    ['Alexander Fominov', 'Aleksandr Fominov'],
    ['Ahmed bin Salem Al Rashidi', 'Ahmed Salem Rashidi'],
    ['WU Xiang', 'Wu Xiang'],
    ['Asha Sharma', 'Asha Sharma'],
  ])('%s is %s', (a, b) => {
    expect(compare(a, b)).toBe('same');
    expect(compare(b, a)).toBe('same');
  });

  it.each([
    ['Mathew', 'Johnson P Mathew'],
    ['Mathew', 'J S Mathew'],
    ['J Mathew', 'Johnson P Mathew'],
    ['S. Menon', 'Suresh Menon'],
    ['Igor Nikolayevich', 'Dylevsky Igor Nikolayevich'],
    ['Sanjay Kumar', 'Sanjay Kumar Singh'],
  ])('%s may be %s', (a, b) => {
    expect(compare(a, b)).toBe('maybe');
    expect(compare(b, a)).toBe('maybe');
  });

  it.each([
    ['J S Mathew', 'Johnson P Mathew'],
    ['Rajesh Kumar Singh', 'Rakesh Kumar Singh'],
    ['Igor Nikolayevich Konashenkov', 'Dylevsky Igor Nikolayevich'],
    ['Anna Petrova', 'Ivan Petrov'],
    ['Aleksandra Ivanova', 'Aleksandr Ivanov'],
    ['Nikolayevich', 'Igor Nikolayevich Dylevsky'],
    ['Mathew', 'Dixit'],
    ['Ashutosh Dixit', 'Ashutosh Sharma'],
    ['', 'Ashutosh Dixit'],
  ])('%s is not %s', (a, b) => {
    expect(compare(a, b)).toBe('different');
    expect(compare(b, a)).toBe('different');
  });

  it('is symmetric, and sure of a name written twice alike', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/);
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(fc.property(name, name, (a, b) => compare(a, b) === compare(b, a)));
  });
});

describe('personName', () => {
  it.each([
    [['JP Mathew', 'Johnson P Mathew', 'Mathew'], 'Johnson P Mathew', 'Mathew'],
    [['Dylevsky Igor Nikolayevich'], 'Dylevsky Igor Nikolayevich', 'Dylevsky'],
    [['Igor Nikolayevich Dylevsky'], 'Igor Nikolayevich Dylevsky', 'Dylevsky'],
    [['DYLEVSKY Igor', 'Igor Dylevsky'], 'Igor Dylevsky', 'Dylevsky'],
    [['TANAKA Kenji'], 'TANAKA Kenji', 'TANAKA'],
    [['Chen Bohan', 'Chen'], 'Chen Bohan', 'Chen'],
    [['Igor Nikolayevich'], 'Igor Nikolayevich', null],
  ])('%j is shown as %s', (names, display, surname) => {
    expect(personName(names)).toMatchObject({ display, surname });
  });

  it('keeps every spelling once, the fullest first', () => {
    expect(personName(['Mathew', 'JP Mathew', 'Johnson P Mathew', 'JP Mathew']).aliases).toEqual([
      'Johnson P Mathew',
      'JP Mathew',
      'Mathew',
    ]);
  });
});

describe('personId', () => {
  it.each([
    ['Dylevsky Igor Nikolayevich', 'dylevsky-igor-nikolayevich'],
    ['J. P. Mathew', 'j-p-mathew'],
    ["Seán O'Brien-Núñez", 'sean-obrien-nunez'],
    ['', 'unnamed'],
  ])('%s → %s', (name, id) => {
    expect(personId(name)).toBe(id);
  });
});

describe('sameOffice', () => {
  it.each([
    [
      'Chief of Integrated Defence Staff',
      'Chief of Integrated Defence Staff to Chairman Chiefs of Staff Committee (CISC), HQ – IDS',
    ],
    ['Chief of Integrated Defence Staff', 'CISC'],
    [
      'Deputy Chief of Main Operations, Directorate of the General Staff of the Armed Forces of Russia',
      'Deputy Chief of the Main Operational Directorate of the General Staff of the Russian Federation Armed Forces',
    ],
    ['Defence Minister', 'Minister of Defence'],
    ['Secretary of Defense', 'Secretary of Defence'],
    ['Prime Minister', 'PM'],
    ['Head of the Kenyan delegation, Deputy Minister of Trade', 'Deputy Minister of Trade'],
    ['Foreign Minister', 'Minister of Foreign Affairs'],
    ['Indian Foreign Secretary', 'Foreign Secretary'],
  ])('%s ~ %s', (a, b) => {
    expect(sameOffice(a, b)).toBe(true);
    expect(sameOffice(b, a)).toBe(true);
  });

  it.each([
    ['Defence Minister', 'Deputy Defence Minister'],
    ['Chief of Defence Staff', 'Chief of Integrated Defence Staff'],
    ['Foreign Secretary', 'Foreign Minister'],
    ['Secretary', 'Defence Secretary'],
    ['Joint Secretary (Eurasia)', 'Joint Secretary (Disarmament)'],
    ['Minister of State for Defence', 'Minister of Defence'],
    [null, 'Defence Minister'],
  ])('%s is not %s', (a, b) => {
    expect(sameOffice(a, b)).toBe(false);
    expect(sameOffice(b, a)).toBe(false);
  });
});
