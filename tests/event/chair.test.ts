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
  // One side with several heads, and the other side's verb left out.
  [
    'The Peruvian delegation was led by the Vice Minister for Ports, Rosa Quispe, together with Vice Admiral Luis Paz, Head of the Harbour Unit.',
    ['Rosa Quispe', 'led delegation', 'Peru'],
    ['Luis Paz', 'led delegation', 'Peru'],
  ],
  [
    'The Peruvian part of the Committee is chaired by Minister of Ports Rosa Quispe, the Norwegian part by Minister of Fisheries Nils Aas.',
    ['Rosa Quispe', 'co-chaired', 'Peru'],
    ['Nils Aas', 'co-chaired', 'Norway'],
  ],
  [
    'Peru’s Ports Minister Rosa Quispe and her Norwegian colleague, Fisheries Minister Nils Aas, acted as co-chairs.',
    ['Rosa Quispe', 'co-chaired', 'Peru'],
    ['Nils Aas', 'co-chaired', 'Norway'],
  ],
  [
    'The two fisheries ministers, Dr Rosa Quispe and her Norwegian colleague Nils Aas, shared the chair.',
    ['Rosa Quispe', 'co-chaired', null],
    ['Nils Aas', 'co-chaired', 'Norway'],
  ],
  [
    'The session was presided over by the vice-ministers of ports of the two countries, Rosa Quispe Soto for Peru and Nils Aas for Norway.',
    ['Rosa Quispe Soto', 'co-chaired', 'Peru'],
    ['Nils Aas', 'co-chaired', 'Norway'],
  ],
  [
    'From the Norwegian side, Mr. Nils Aas, Director of the Department of Ports, Ministry of Trade, attended as chair.',
    ['Nils Aas', 'chaired', 'Norway'],
  ],
  ['The Norwegian side was represented by Maj Gen Staff Pilot Nils Aas.', ['Nils Aas', 'led delegation', 'Norway']],
  // An office that is a post abroad adds nobody to those who chaired.
  [
    'It was co-chaired by Vice Minister Rosa Quispe of Peru and Director General Nils Aas of Norway. Ambassador Ove Lie, Head of the Norwegian Delegation in Lima, gave a toast.',
    ['Rosa Quispe', 'co-chaired', 'Peru'],
    ['Nils Aas', 'co-chaired', 'Norway'],
  ],
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
  'Iceland, represented by Ambassador Anna Jonsdottir, attended as an observer.',
  'They were hosted there by the Harbour Master, Captain Ove Lie.',
  'The delegates were later hosted by Mayor Ove Lie.',
  'Senior officials, led by Director Pablo Ortega, had sat for two days to prepare the papers.',
  'Director Pablo Ortega and Director Ove Lie co-chaired the Senior Officials’ Meeting that prepared the dialogue in Lima on 2 May.',
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

  it('are no piece of a country’s name', () => {
    const { chairs } = told(
      'The sixth Sri Lanka-Norway Fisheries Dialogue was held in Oslo on 4 May 2021. Secretary Rosa Quispe led the Sri Lanka delegation, and Director General Nils Aas led the Norwegian delegation.',
    );
    expect(chairs).toEqual([
      ['Rosa Quispe', 'led delegation', 'Sri Lanka'],
      ['Nils Aas', 'led delegation', 'Norway'],
    ]);
  });

  it('by the subject, a country of several words', () => {
    const { chairs } = told(
      'The sixth Peru-New Zealand Fisheries Dialogue was held in Lima on 4 May 2021. New Zealand was led by its Minister for Island Peoples, Hon. Ana Ropata.',
    );
    expect(chairs).toEqual([['Ana Ropata', 'led delegation', 'New Zealand']]);
  });

  it('are not said to be of a group of countries', () => {
    const { meetings } = read(
      'The sixth Nordic-Canadian Fisheries Dialogue was held in Oslo on 4 May 2021. State Secretary Nils Aas chaired the dialogue alongside Canada’s Deputy Minister, Rosa Quispe.',
    );
    expect(meetings[0]?.chairs.map(({ name, side }) => [name, side])).toEqual([
      ['Nils Aas', null],
      ['Rosa Quispe', 'Canada'],
    ]);
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
