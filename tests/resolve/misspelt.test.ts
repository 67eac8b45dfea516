import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { resolveForum } from '../../knowledge/resolve/forum.ts';
import { resolveMeeting } from '../../knowledge/resolve/meeting.ts';
import { resolvePerson } from '../../knowledge/resolve/person.ts';
import type { Resolution } from '../../knowledge/resolve/resolution.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());

type Entity = {
  readonly name: string;
  readonly id: string;
  readonly resolve: (typed: string) => Resolution<{ readonly id: string }>;
};

const person = (typed: string) => resolvePerson(typed, knowledge);
const meeting = (typed: string) => resolveMeeting(typed, knowledge);
const forum = (typed: string) => resolveForum(typed, knowledge);

const entities: readonly Entity[] = [
  ...knowledge.people.flatMap(({ name, id }) => [
    { name, id, resolve: person },
    { name: name.split(' ').toReversed().join(' '), id, resolve: person },
  ]),
  ...['Dylevsky', 'Mathew', 'Ashutosh', 'Nikolayevich', 'Vladimir', 'Narendra'].flatMap((name) => {
    const id = knowledge.people.find((each) => each.name.includes(name))?.id;
    return id === undefined ? [] : [{ name, id, resolve: person }];
  }),
  ...knowledge.meetings
    .filter(({ ordinal }) => ordinal !== null)
    .map(({ id, ordinal, forumName }) => ({
      name: `${ordinal} ${forumName.replace(/[()]/g, '')}`,
      id,
      resolve: meeting,
    })),
  ...knowledge.forums
    .filter(({ name }) => /annual summit|working group/i.test(name))
    .map(({ name, id }) => ({ name: name.replace(/[()]/g, ''), id, resolve: forum })),
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

const slip = fc.record({
  entity: fc.constantFrom(...entities),
  edits: fc.array(fc.tuple(fc.nat(200), fc.nat(3), fc.nat(25)), { minLength: 1, maxLength: 2 }),
  transliterate: fc.option(fc.constantFrom(...TRANSLITERATIONS), { freq: 3 }),
});

test('of 300 misspellings at least 97 % resolve to the entity, and none to another without asking back', () => {
  const slips = fc.sample(slip, { numRuns: 300, seed: 2024 }).map(({ entity, edits, transliterate }) => ({
    entity,
    typed: transliterate?.[0].test(entity.name)
      ? entity.name.replace(...(transliterate as [RegExp, string]))
      : edits.reduce((name, [at, how, letter]) => edit(name, at, how, letter), entity.name),
  }));
  const right: string[] = [];
  const wrong: string[] = [];
  const asked: string[] = [];
  for (const { entity, typed } of slips) {
    const found = entity.resolve(typed);
    const told = `${typed} (${entity.name})`;
    if (found.is === 'one' || found.is === 'contrary') (found.value.id === entity.id ? right : wrong).push(told);
    else asked.push(told);
  }
  expect(wrong).toEqual([]);
  expect(right.length, asked.join('; ')).toBeGreaterThanOrEqual(291);
});

test.each(['Nix', 'Phoenix', 'Matador', 'Putnam', 'Igorevna'])('“%s” is nobody’s misspelling', (typed) => {
  expect(resolvePerson(typed, knowledge).is).toBe('none');
});
