import { describe, expect, it } from 'vitest';
import { read } from '../support/drafts.ts';

const MORE = ' The talks were cordial, and both sides agreed on a number of steps for the coming year.';

/** Wording, then the city, the venue and the country that are said of the meeting; empty where none is. */
const TABLE: readonly (readonly [wording: string, city: string, venue: string, country: string])[] = [
  ['The sixth Peru-Norway Fisheries Dialogue was held in Oslo on 4 May 2021.', 'Oslo', '', ''],
  ['The sixth Peru-Norway Fisheries Dialogue was held at Oslo on 4 May 2021.', 'Oslo', '', ''],
  [
    'The sixth Peru-Norway Fisheries Dialogue came to an end in the border town of Tacna on 4 May 2021.',
    'Tacna',
    '',
    '',
  ],
  ['LIMA, 5 May 2021: The sixth Peru-Norway Fisheries Dialogue was held in this city on 4 May 2021.', 'Lima', '', ''],
  ['LIMA, 5 May 2021: The sixth Peru-Norway Fisheries Dialogue praised this city on 4 May 2021.', '', '', ''],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held at the Grieg Hall, Bergen, on 4 May 2021.',
    'Bergen',
    'Grieg Hall',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held at the Grieg Hall in Bergen on 4 May 2021.',
    'Bergen',
    'Grieg Hall',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held in Bergen, at the Grieg Hall, on 4 May 2021.',
    'Bergen',
    'Grieg Hall',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021 in the Norwegian city of Bergen.',
    'Bergen',
    '',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021 in the Norwegian port city of Bergen.',
    'Bergen',
    '',
    '',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021 in the Norwegian capital.', 'Oslo', '', ''],
  ['The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021 in Norway.', '', '', 'Norway'],
  ['The Norwegian capital hosted the sixth Peru-Norway Fisheries Dialogue on 4 May 2021.', 'Oslo', '', ''],
  ['Norway’s capital was the venue for the sixth Peru-Norway Fisheries Dialogue on 4 May 2021.', 'Oslo', '', ''],
  ['Oslo hosted the sixth Peru-Norway Fisheries Dialogue on 4 May 2021.', 'Oslo', '', ''],
  ['Oslo was host to the sixth Peru-Norway Fisheries Dialogue on 4 May 2021.', 'Oslo', '', ''],
  ['OSLO, 4 May 2021: The sixth Peru-Norway Fisheries Dialogue was held here today.', 'Oslo', '', ''],
  ['OSLO, 4 May 2021: The sixth Peru-Norway Fisheries Dialogue took place in the city today.', 'Oslo', '', ''],
  ['OSLO, 4 May 2021: The sixth Peru-Norway Fisheries Dialogue was held in Lima on 2 May 2021.', 'Lima', '', ''],
  [
    'Delegations from Lima and Oslo held the sixth Peru-Norway Fisheries Dialogue in Bergen on 4 May 2021.',
    'Bergen',
    '',
    '',
  ],
  [
    'Vice Minister Rosa Quispe travelled from Lima to Oslo for the sixth Peru-Norway Fisheries Dialogue on 4 May 2021.',
    'Oslo',
    '',
    '',
  ],
  ['A Peruvian delegation was in Oslo on 4 May 2021 for the sixth Peru-Norway Fisheries Dialogue.', 'Oslo', '', ''],
  ['In Oslo on 4 May 2021, Peru and Norway held the sixth Peru-Norway Fisheries Dialogue.', 'Oslo', '', ''],
  ['Meeting in Oslo on 4 May 2021, Peru and Norway held the sixth Peru-Norway Fisheries Dialogue.', 'Oslo', '', ''],
  ['The sixth Peru-Norway Fisheries Dialogue (Oslo, 4 May 2021) dealt with quotas.', 'Oslo', '', ''],
  ['The sixth Peru-Norway Fisheries Dialogue, Oslo, 4 May 2021, dealt with quotas.', 'Oslo', '', ''],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. The venue was the Grieg Hall in Bergen.',
    'Bergen',
    'Grieg Hall',
    '',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. Bergen was the venue.', 'Bergen', '', ''],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. The two sides met at the Grieg Hall in Bergen.',
    'Bergen',
    'Grieg Hall',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. The meeting, which took place in Bergen, dealt with quotas.',
    'Bergen',
    '',
    '',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue was held online on 4 May 2021.', '', '', ''],
  ['The sixth Peru-Norway Fisheries Dialogue was held by video link between Lima and Oslo on 4 May 2021.', '', '', ''],
  ['The sixth Peru-Norway Fisheries Dialogue was held virtually on 4 May 2021.', '', '', ''],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021 aboard the frigate Fridtjof at the Haakonsvern naval base near Bergen.',
    '',
    'Haakonsvern naval base',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021 on the premises of the Ministry of Foreign Affairs in Oslo.',
    'Oslo',
    'Ministry of Foreign Affairs',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021 at the headquarters of the Directorate of Fisheries in Bergen.',
    'Bergen',
    'headquarters of the Directorate of Fisheries',
    '',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021 at a hotel in Bergen.', 'Bergen', '', ''],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021 at the Hotel Bristol, Oslo.',
    'Oslo',
    'Hotel Bristol',
    '',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue took place in the town of Ålesund on 4 May 2021.', 'Ålesund', '', ''],
  ['The sixth Peru-Norway Fisheries Dialogue took place in Ålesund, Norway, on 4 May 2021.', 'Ålesund', '', ''],
  [
    'The sixth Peru-Norway Fisheries Dialogue took place in the western Norwegian town of Florø on 4 May 2021.',
    'Florø',
    '',
    '',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue gathered in Florø on 4 May 2021.', 'Florø', '', ''],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held in Oslo on 4 May 2021. The Peruvian delegation also visited a plant in Bergen.',
    'Oslo',
    '',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. The Peruvian delegation visited a plant in Bergen.',
    '',
    '',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. The agreement was signed in Lima in 1998.',
    '',
    '',
    '',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. The next round will be held in Lima.', '', '', ''],
  ['Peru welcomed Norway to Lima for the sixth Peru-Norway Fisheries Dialogue on 4 May 2021.', 'Lima', '', ''],
  ['Norway sent a team to Lima for the sixth Peru-Norway Fisheries Dialogue on 4 May 2021.', 'Lima', '', ''],
  ['The sixth Peru-Norway Fisheries Dialogue concluded on 4 May 2021 in Lima after two days.', 'Lima', '', ''],
  ['The sixth Peru-Norway Fisheries Dialogue, hosted by Peru, was held on 4 May 2021.', '', '', 'Peru'],
  ['The sixth Peru-Norway Fisheries Dialogue was hosted by Lima on 4 May 2021.', 'Lima', '', ''],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held at Fort Rimac in the Peruvian capital on 4 May 2021.',
    'Lima',
    'Fort Rimac',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021 in the Peruvian seaside resort of Paracas.',
    'Paracas',
    '',
    '',
  ],
  [
    'LIMA – For two days this week the Torre Tagle Palace was the setting for the sixth Peru-Norway Fisheries Dialogue.',
    'Lima',
    'Torre Tagle Palace',
    '',
  ],
  ['Lima, 4 May 2021. The Foreign Ministry hosted the sixth Peru-Norway Fisheries Dialogue today.', 'Lima', '', ''],
  ['The sixth Peru-Norway Fisheries Dialogue will be held in Lima or Cusco in 2022.', '', '', ''],
  [
    'Though planned for Lima, the sixth Peru-Norway Fisheries Dialogue was held in Cusco on 4 May 2021.',
    'Cusco',
    '',
    '',
  ],
  [
    'Ambassador Hugo Pena in Oslo said that the sixth Peru-Norway Fisheries Dialogue was held in Lima on 4 May 2021.',
    'Lima',
    '',
    '',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021 in Geneva, on neutral ground.', 'Geneva', '', ''],
  [
    'Oslo saw the Republic of Peru and the Kingdom of Norway hold their sixth Fisheries Dialogue on 4 May 2021.',
    'Oslo',
    '',
    '',
  ],
  ['Oslo saw Peru and Norway conclude the sixth round of their Fisheries Dialogue on 4 May 2021.', 'Oslo', '', ''],
  ['Oslo saw Peru and Norway as partners in the sixth Peru-Norway Fisheries Dialogue on 4 May 2021.', '', '', ''],
  [
    'Minister Rosa Quispe comes to Oslo on an official visit on 4 May 2021 for the sixth Peru-Norway Fisheries Dialogue.',
    'Oslo',
    '',
    '',
  ],
  [
    'Minister Rosa Quispe was in Oslo on a three-day trip for the sixth Peru-Norway Fisheries Dialogue.',
    'Oslo',
    '',
    '',
  ],
  [
    'Minister Rosa Quispe was in Bergen on a visit to a shipyard before the sixth Peru-Norway Fisheries Dialogue.',
    '',
    '',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. A dialogue of this kind had last been held in May 2018, in Cusco.',
    '',
    '',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. The two ministers have since met in Cusco and in Trondheim.',
    '',
    '',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. In Cusco last month President Vega and King Olav met once more.',
    '',
    '',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. The two ministers met in Cusco on 9 March 2021 too.',
    '',
    '',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. Such dialogues are held every year in Lima and Oslo by turns.',
    '',
    '',
    '',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue was held on 4 May 2021. The two sides met in Cusco on that day for eight hours.',
    'Cusco',
    '',
    '',
  ],
];

const valuesOf = (stated: readonly { readonly value: string }[] | undefined): string =>
  (stated ?? []).map(({ value }) => value).join(' & ');

describe('where a meeting was held', () => {
  it.each(TABLE)('%s', (wording, city, venue, country) => {
    const [meeting] = read(wording + MORE).meetings;
    expect([valuesOf(meeting?.cities), valuesOf(meeting?.venues), valuesOf(meeting?.countries)]).toEqual([
      city,
      venue,
      country,
    ]);
  });
});
