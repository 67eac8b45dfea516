import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build, type Knowledge } from '../../knowledge/index.ts';
import { resolveForum } from '../../knowledge/resolve/forum.ts';
import { resolveMeeting } from '../../knowledge/resolve/meeting.ts';
import { resolvePerson } from '../../knowledge/resolve/person.ts';
import type { Resolution } from '../../knowledge/resolve/resolution.ts';
import { invented, shipped } from '../support/corpus.ts';

type Entity = {
  readonly name: string;
  readonly id: string;
  readonly resolve: (typed: string) => Resolution<{ readonly id: string }>;
};

const bare = (name: string): string => name.replace(/[()]/g, '');

/** People by their whole names, either way round, and by any long name that is theirs alone; numbered meetings and forums. */
const entitiesOf = (knowledge: Knowledge): readonly Entity[] => {
  const person = (typed: string) => resolvePerson(typed, knowledge);
  const meeting = (typed: string) => resolveMeeting(typed, knowledge);
  const forum = (typed: string) => resolveForum(typed, knowledge);
  const alone = knowledge.people
    .flatMap(({ name, id }) => name.split(' ').map((word) => ({ name: word, id })))
    .filter(
      ({ name }) =>
        name.length > 6 && knowledge.people.filter((each) => each.name.split(' ').includes(name)).length === 1,
    );
  return [
    ...knowledge.people.flatMap(({ name, id }) => [
      { name, id, resolve: person },
      { name: name.split(' ').toReversed().join(' '), id, resolve: person },
    ]),
    ...alone.map((one) => ({ ...one, resolve: person })),
    ...knowledge.meetings
      .filter(({ ordinal }) => ordinal !== null)
      .map(({ id, ordinal, forumName }) => ({ name: `${ordinal} ${bare(forumName)}`, id, resolve: meeting })),
    ...knowledge.forums
      .filter(({ name, parent }) => parent !== null || /summit|dialogue|working group|committee/i.test(name))
      .map(({ name, id }) => ({ name: bare(name), id, resolve: forum })),
  ];
};

const CORPORA: readonly (readonly [name: string, corpora: readonly Knowledge[]])[] = [
  ['the shipped articles', [build(shipped())]],
  ['invented articles', (['articles', 'cyber', 'fisheries'] as const).map((folder) => build(invented(folder)))],
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter dropped, doubled, swapped with its neighbour, or another, in a word of five letters or more; never the first. */
const edit = (name: string, at: number, how: number, letter: number): string => {
  const places = [...name.matchAll(/(?<=\p{L})\p{L}(?=\p{L})/gu)]
    .map(({ index }) => index)
    .filter(
      (index) =>
        (/\p{L}*$/u.exec(name.slice(0, index))?.[0].length ?? 0) +
          (/^\p{L}*/u.exec(name.slice(index))?.[0].length ?? 0) >=
        5,
    );
  const i = places[at % places.length];
  if (i === undefined) return name;
  const c = name.charAt(i);
  const edited = [
    name.slice(0, i) + name.slice(i + 1),
    name.slice(0, i) + c + name.slice(i),
    name.slice(0, i) + name.charAt(i + 1) + c + name.slice(i + 2),
    name.slice(0, i) + LETTERS.charAt(letter % 26) + name.slice(i + 1),
  ];
  return edited[how % 4] ?? name;
};

const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/sky\b/, 'skiy'],
  [/sky\b/, 'skij'],
  [/yev/, 'ev'],
  [/y/, 'i'],
  [/v/, 'w'],
  [/th/, 'tth'],
  [/sh/, 'sch'],
  [/aev/, 'ayev'],
];

/** One edit or two, or one edit in a transliteration of another manner. */
const slip = (entities: readonly Entity[]) =>
  fc.record({
    entity: fc.constantFrom(...entities),
    edits: fc.array(fc.tuple(fc.nat(200), fc.nat(3), fc.nat(25)), { minLength: 1, maxLength: 2 }),
    transliterate: fc.option(fc.constantFrom(...TRANSLITERATIONS), { freq: 3 }),
  });

test.each(CORPORA)(
  'of 300 misspellings of entities in %s at least 97 % resolve, and none to another without asking back',
  (_, corpora) => {
    const right: string[] = [];
    const wrong: string[] = [];
    const asked: string[] = [];
    const slips = fc.sample(slip(corpora.flatMap(entitiesOf)), { numRuns: 300, seed: 2024 });
    for (const { entity, edits, transliterate } of slips) {
      const typed = transliterate?.[0].test(entity.name)
        ? entity.name.replace(...(transliterate as [RegExp, string]))
        : edits.reduce((name, [at, how, letter]) => edit(name, at, how, letter), entity.name);
      const found = entity.resolve(typed);
      const told = `${typed} (${entity.name})`;
      if (found.is === 'one' || found.is === 'contrary') (found.value.id === entity.id ? right : wrong).push(told);
      else asked.push(told);
    }
    expect(wrong).toEqual([]);
    expect(right.length, asked.join('; ')).toBeGreaterThanOrEqual(291);
  },
);

const shippedOnes = build(shipped());

test.each([
  'Nix',
  'Phoenix',
  'Matador',
  'Putnam',
  'Igorevna',
  'Igor Konashenkov',
  'Narendra Singh',
  'Ashutosh Sharma',
  'Vladimir Zelensky',
])('“%s” is nobody’s misspelling', (typed) => {
  expect(resolvePerson(typed, shippedOnes).is).toBe('none');
});
