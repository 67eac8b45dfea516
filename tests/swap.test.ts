import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './support/drafts.ts';

/* Names, numbers, cities, months and countries drawn at random: the records follow the words and nothing else moves. */

const COUNTRIES = [
  { name: 'Kenya', adjective: 'Kenyan', cities: ['Nairobi', 'Mombasa'] },
  { name: 'Vietnam', adjective: 'Vietnamese', cities: ['Hanoi'] },
  { name: 'Chile', adjective: 'Chilean', cities: ['Santiago'] },
  { name: 'Norway', adjective: 'Norwegian', cities: ['Oslo', 'Bergen'] },
  { name: 'Egypt', adjective: 'Egyptian', cities: ['Cairo'] },
  { name: 'Japan', adjective: 'Japanese', cities: ['Tokyo'] },
] as const;
const ORDINALS = [
  ['second', 2],
  ['5th', 5],
  ['seventh', 7],
  ['11th', 11],
  ['twenty-first', 21],
  ['XIV', 14],
] as const;
const MONTHS = ['January', 'March', 'June', 'August', 'October', 'December'] as const;
const RANKS = ['Major General', 'Rear Admiral', 'Air Vice Marshal'] as const;
const NAMES = [
  'Ingrid Solheim',
  'Tran Quoc Bao',
  'Pablo Ibarra Soto',
  'Amina Wekesa',
  'Karim Abdel Fattah',
  'Kenji Moriyama',
] as const;

const facts = fc.record({
  sides: fc.shuffledSubarray([...COUNTRIES], { minLength: 2, maxLength: 2 }),
  ordinal: fc.constantFrom(...ORDINALS),
  month: fc.nat(MONTHS.length - 1),
  day: fc.integer({ min: 1, max: 27 }),
  year: fc.integer({ min: 2005, max: 2025 }),
  ranks: fc.tuple(fc.constantFrom(...RANKS), fc.constantFrom(...RANKS)),
  names: fc.shuffledSubarray([...NAMES], { minLength: 2, maxLength: 2 }),
});

type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

const words = ({ sides, ordinal, month, day, year, ranks, names }: Facts) => {
  const [a, b] = sides;
  const [first, second] = names;
  if (!a || !b || !first || !second) throw new Error('two sides and two names are drawn');
  return { a, b, first, second, nth: ordinal[0], city: a.cities[0], monthName: MONTHS[month], day, year, ranks };
};

const TEMPLATES: readonly ((drawn: Facts) => string)[] = [
  (drawn) => {
    const { a, b, first, second, nth, city, monthName, day, year, ranks } = words(drawn);
    return `The ${nth} meeting of the ${a.name}-${b.name} Working Group on Maritime Security was held in ${city} on ${day}-${day + 1} ${monthName} ${year}. It was co-chaired by ${ranks[0]} ${first} of ${a.name} and ${ranks[1]} ${second} of ${b.name}.`;
  },
  (drawn) => {
    const { a, b, first, second, nth, city, monthName, day, year, ranks } = words(drawn);
    return `${a.name} and ${b.name} held the ${nth} meeting of their Joint Working Group on Maritime Security from ${monthName} ${day} to ${day + 1}, ${year} in ${city}.\n\nThe ${a.adjective} delegation was led by ${ranks[0]} ${first}, while ${ranks[1]} ${second} headed the ${b.adjective} side.`;
  },
  (drawn) => {
    const { a, b, first, second, nth, city, monthName, day, year, ranks } = words(drawn);
    return `${ranks[0]} ${first} of ${a.name} and ${ranks[1]} ${second} of ${b.name} co-chaired the ${nth} ${a.name}-${b.name} Defence Policy Dialogue, which took place in ${city} between ${day} and ${day + 1} ${monthName} ${year}.`;
  },
];

const iso = ({ year, month, day }: Facts, plus: number): string => {
  const number = new Date(`${MONTHS[month]} 1, 2000 UTC`).getUTCMonth() + 1;
  return `${year}-${String(number).padStart(2, '0')}-${String(day + plus).padStart(2, '0')}`;
};

describe('records follow the words', () => {
  it.each(TEMPLATES.map((template, i) => [i + 1, template] as const))(
    'of template %i, whatever is drawn',
    (_, template) => {
      fc.assert(
        fc.property(facts, (drawn) => {
          const { a, b, first, second, city } = words(drawn);
          const { meetings } = read(template(drawn));
          expect(meetings).toHaveLength(1);
          const [meeting] = meetings;
          expect({
            ordinal: meeting?.ordinal,
            dates: meeting?.dates.map(({ start, end }) => [start, end]),
            cities: meeting?.cities.map(({ value }) => value),
            chairs: meeting?.chairs.map(({ name, side }) => [name, side]).sort(),
          }).toEqual({
            ordinal: drawn.ordinal[1],
            dates: [[iso(drawn, 0), iso(drawn, 1)]],
            cities: [city],
            chairs: [
              [first, a.name],
              [second, b.name],
            ].sort(),
          });
        }),
        { numRuns: 60 },
      );
    },
  );
});
