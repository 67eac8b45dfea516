import { describe, expect, it } from 'vitest';
import { read, told } from '../support/drafts.ts';

const OPENING = 'The sixth Peru-Norway Fisheries Dialogue was held in Oslo on 4 May 2021. ';

const TABLE: readonly (readonly [
  wording: string,
  ...chairs: (readonly [name: string, basis: string, side: string | null])[],
])[] = [
  // The people after the verb.
  [
    'It was co-chaired by Vice Minister Rosa Quispe of Peru and Director General Nils Aas of Norway.',
    ['Rosa Quispe', 'co-chaired', 'Peru'],
    ['Nils Aas', 'co-chaired', 'Norway'],
  ],
  [
    'The dialogue was co-chaired in a virtual format by Director General Nils Aas of Norway and Vice Minister Rosa Quispe of Peru.',
    ['Nils Aas', 'co-chaired', 'Norway'],
    ['Rosa Quispe', 'co-chaired', 'Peru'],
  ],
  [
    'The meeting took place under the joint chairmanship of Vice Minister Rosa Quispe and Director General Nils Aas.',
    ['Rosa Quispe', 'co-chaired', null],
    ['Nils Aas', 'co-chaired', null],
  ],
  [
    'The Peruvian side was led by Vice Minister Rosa Quispe, while the Norwegian side was headed by Director General Nils Aas.',
    ['Rosa Quispe', 'led delegation', 'Peru'],
    ['Nils Aas', 'led delegation', 'Norway'],
  ],
  [
    'The dialogue was chaired by Vice Minister Rosa Quispe, for Peru; and by Director General Nils Aas, for Norway.',
    ['Rosa Quispe', 'co-chaired', 'Peru'],
    ['Nils Aas', 'co-chaired', 'Norway'],
  ],
  // The people before the verb.
  [
    'Vice Minister Rosa Quispe and Director General Nils Aas co-chaired the meeting.',
    ['Rosa Quispe', 'co-chaired', null],
    ['Nils Aas', 'co-chaired', null],
  ],
  [
    'Vice Minister Rosa Quispe co-chaired the meeting with Director General Nils Aas.',
    ['Rosa Quispe', 'co-chaired', null],
    ['Nils Aas', 'co-chaired', null],
  ],
  ['Vice Minister Rosa Quispe led the Peruvian delegation.', ['Rosa Quispe', 'led delegation', 'Peru']],
  ['Director General Nils Aas presided over the Norwegian delegation.', ['Nils Aas', 'led delegation', 'Norway']],
  ['Vice Minister Rosa Quispe represented Peru.', ['Rosa Quispe', 'led delegation', 'Peru']],
  ['Director General Nils Aas hosted the meeting.', ['Nils Aas', 'hosted', null]],
  // The verb before its subject, and one sentence later.
  ['At the head of the Peruvian delegation was Vice Minister Rosa Quispe.', ['Rosa Quispe', 'led delegation', 'Peru']],
  ['In the chair sat Director General Nils Aas.', ['Nils Aas', 'chaired', null]],
  ['Speaking for the hosts was Director General Nils Aas. He chaired the meeting.', ['Nils Aas', 'chaired', null]],
];

/** Sentences near a meeting that make nobody its chair. */
const NOBODY = [
  'Vice Minister Rosa Quispe called on Prime Minister Astrid Lunde during the visit.',
  'Vice Minister Rosa Quispe led the army in the nineties.',
  'The research was led by engineer Pablo Ortega.',
  'Ambassador Nils Aas attended a reception.',
];

describe('chairs', () => {
  it.each(TABLE)('%s', (wording, ...chairs) => {
    expect(told(`${OPENING}${wording}`).chairs).toEqual(chairs);
  });

  it.each(NOBODY)('not from: %s', (wording) => {
    expect(told(`${OPENING}${wording}`).chairs).toEqual([]);
  });

  it('that are offices without a name are told as a statement, not as people', () => {
    const { meetings, statements } = read(
      `${OPENING}The meeting was co-chaired by the Fisheries Secretaries of both countries.`,
    );
    expect(meetings[0]?.chairs).toEqual([]);
    expect(statements.find(({ property }) => property === 'co-chaired')?.value).toMatch(/fisheries secretaries/i);
  });

  it('of a meeting that is still to come are to chair it', () => {
    const { chairs } = told(
      'Vice Minister Rosa Quispe flew to Oslo on Monday to co-chair the sixth Peru-Norway Fisheries Dialogue.',
    );
    expect(chairs).toEqual([['Rosa Quispe', 'to co-chair', null]]);
  });

  it('are heads of sides where an opening sentence only brings them together', () => {
    const { chairs } = told(
      'Vice Minister Rosa Quispe of Peru met with Director General Nils Aas of Norway in Oslo on 4 May 2021.',
    );
    expect(chairs).toEqual([
      ['Rosa Quispe', 'led delegation', 'Peru'],
      ['Nils Aas', 'led delegation', 'Norway'],
    ]);
  });

  it('of officials who met first are not those of the meeting', () => {
    const { chairs } = told(`${OPENING}Officials met first, under the chairmanship of Director Pablo Ortega.`);
    expect(chairs).toEqual([]);
  });
});
