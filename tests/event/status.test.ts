import { describe, expect, it } from 'vitest';
import { read } from '../support/drafts.ts';

/** The tables say "4 May" of what is past and "9 June" of what is ahead. */
const PUBLISHED = '2021-05-05';
const MORE = ' The ministry said in a statement that the two sides would keep in touch about cod and anchovies.';

const TABLE: readonly (readonly [wording: string, ordinal: number | null, status: string])[] = [
  [
    'The sixth Peru-Norway Fisheries Dialogue was to have been held in Oslo on 4 May 2021 but was put off.',
    6,
    'proposed',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue, due to open in Oslo on 4 May 2021, has been postponed to the autumn.',
    6,
    'scheduled',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue, planned for Oslo on 4 May 2021, has been cancelled.', 6, 'scheduled'],
  ['The sixth Peru-Norway Fisheries Dialogue concluded in Oslo on 4 May 2021.', 6, 'held'],
  ['The sixth Peru-Norway Fisheries Dialogue is under way in Oslo.', 6, 'held'],
  ['The sixth Peru-Norway Fisheries Dialogue will open in Oslo tomorrow.', 6, 'scheduled'],
  ['The sixth Peru-Norway Fisheries Dialogue opens in Oslo tomorrow.', 6, 'scheduled'],
  ['Peru and Norway are to hold the sixth Peru-Norway Fisheries Dialogue in Oslo on 4 May 2021.', 6, 'scheduled'],
  ['Oslo is set to host the sixth Peru-Norway Fisheries Dialogue on 4 May 2021.', 6, 'scheduled'],
  ['Oslo is preparing to host the sixth Peru-Norway Fisheries Dialogue in May.', 6, 'scheduled'],
  [
    'Preparations for the sixth Peru-Norway Fisheries Dialogue, to be held in Oslo in May, are on track.',
    6,
    'scheduled',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue is expected to take place in Oslo in May.', 6, 'scheduled'],
  ['The sixth Peru-Norway Fisheries Dialogue is likely to be held in Oslo in May.', 6, 'proposed'],
  ['The sixth Peru-Norway Fisheries Dialogue may be held in Oslo in May.', 6, 'proposed'],
  ['Peru and Norway could hold the sixth Peru-Norway Fisheries Dialogue in Oslo in May.', 6, 'proposed'],
  [
    'Peru has proposed setting up a Peru-Norway Joint Commission on Ports that could hold its first meeting in Oslo. The commission would be co-chaired by the ministers.',
    1,
    'proposed',
  ],
  ['Norway hosts the sixth Peru-Norway Fisheries Dialogue in Oslo in September.', 6, 'scheduled'],
  ['The sixth Peru-Norway Fisheries Dialogue could take place in Oslo as early as May.', 6, 'proposed'],
  ['Norway has proposed holding the sixth Peru-Norway Fisheries Dialogue in Oslo in May.', 6, 'proposed'],
  ['Norway has offered to host the sixth Peru-Norway Fisheries Dialogue in Oslo in May.', 6, 'proposed'],
  ['Peru has invited Norway to hold the sixth Peru-Norway Fisheries Dialogue in Lima in May.', 6, 'proposed'],
  [
    'The two ministries are in talks about holding the sixth Peru-Norway Fisheries Dialogue in Lima in May.',
    6,
    'proposed',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue is tentatively scheduled for May in Lima.', 6, 'proposed'],
  ['The sixth Peru-Norway Fisheries Dialogue got under way in Lima on Monday.', 6, 'held'],
  ['The sixth Peru-Norway Fisheries Dialogue wrapped up in Lima on Monday.', 6, 'held'],
  ['Peru and Norway on Monday held the sixth round of the Peru-Norway Fisheries Dialogue in Lima.', 6, 'held'],
  ['Peru and Norway have held the sixth Peru-Norway Fisheries Dialogue in Lima.', 6, 'held'],
  ['Lima played host to the sixth Peru-Norway Fisheries Dialogue on 4 May 2021.', 6, 'held'],
  ['Officials gathered in Lima on 4 May 2021 for the sixth Peru-Norway Fisheries Dialogue.', 6, 'held'],
  ['A Norwegian delegation is in Lima for the sixth Peru-Norway Fisheries Dialogue, which began on Monday.', 6, 'held'],
  [
    'A Norwegian delegation arrives in Lima on Sunday for the sixth Peru-Norway Fisheries Dialogue, to be held on 4 May 2021.',
    6,
    'scheduled',
  ],
  ['Ahead of the sixth Peru-Norway Fisheries Dialogue in Lima next week, officials met the press.', 6, 'scheduled'],
  [
    'In the run-up to the sixth Peru-Norway Fisheries Dialogue, to be held in Lima on 4 May 2021, experts exchanged data.',
    6,
    'scheduled',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue saw the two sides agree on quotas in Lima on 4 May 2021.', 6, 'held'],
  [
    'During the sixth Peru-Norway Fisheries Dialogue, held in Lima on 4 May 2021, the two sides agreed on quotas.',
    6,
    'held',
  ],
  ['At the sixth Peru-Norway Fisheries Dialogue in Lima on 4 May 2021 the two sides discussed quotas.', 6, 'held'],
  ['The sixth Peru-Norway Fisheries Dialogue has been rescheduled for 9 June 2021 in Lima.', 6, 'scheduled'],
  ['The sixth Peru-Norway Fisheries Dialogue has been scheduled for 9 June 2021 in Lima.', 6, 'scheduled'],
  [
    'The sixth Peru-Norway Fisheries Dialogue was scheduled for 9 June 2021 in Lima, the ministry said in its outlook.',
    6,
    'scheduled',
  ],
  [
    'The dates of the sixth Peru-Norway Fisheries Dialogue, 9 and 10 June 2021, have been confirmed; it will be in Lima.',
    6,
    'scheduled',
  ],
  ['Lima has been chosen as the venue of the sixth Peru-Norway Fisheries Dialogue in June 2021.', 6, 'scheduled'],
  ['Delegates will come together in Lima on 9 June 2021 for the sixth Peru-Norway Fisheries Dialogue.', 6, 'scheduled'],
  ['The two countries look forward to the sixth Peru-Norway Fisheries Dialogue in Lima in June 2021.', 6, 'scheduled'],
  ['The sixth Peru-Norway Fisheries Dialogue ran for two days in Lima.', 6, 'held'],
  ['The sixth Peru-Norway Fisheries Dialogue lasted two days and ended with a joint statement.', 6, 'held'],
  ['The sixth Peru-Norway Fisheries Dialogue produced an agreement on quotas in Lima on 4 May 2021.', 6, 'held'],
  [
    'The sixth Peru-Norway Fisheries Dialogue did not take place in 2020 and is now set for 9 June 2021 in Lima.',
    6,
    'scheduled',
  ],
  [
    'The fifth Peru-Norway Fisheries Dialogue was held in Oslo on 4 May 2021. Both sides agreed to convene the next round in Lima in 2022.',
    6,
    'scheduled',
  ],
  [
    'The fifth Peru-Norway Fisheries Dialogue was held in Oslo on 4 May 2021. Peru suggested that the sixth meeting be held in Lima in 2022.',
    6,
    'proposed',
  ],
  [
    'The fifth Peru-Norway Fisheries Dialogue was held in Oslo on 4 May 2021. Norway invited Peru to the sixth round in Bergen in 2022.',
    6,
    'proposed',
  ],
  [
    'The fifth Peru-Norway Fisheries Dialogue was held in Oslo on 4 May 2021. The sixth session shall take place in Lima in 2022.',
    6,
    'scheduled',
  ],
  [
    'The fifth Peru-Norway Fisheries Dialogue was held in Oslo on 4 May 2021. Lima will be the venue of the sixth session in 2022.',
    6,
    'scheduled',
  ],
  [
    'The fifth Peru-Norway Fisheries Dialogue was held in Oslo on 4 May 2021. The fourth meeting had taken place in Lima in 2019.',
    4,
    'held',
  ],
  [
    'The fifth Peru-Norway Fisheries Dialogue will be held in Oslo on 4 May 2021. The fourth meeting took place in Lima in 2019.',
    5,
    'scheduled',
  ],
  [
    'The fifth Peru-Norway Fisheries Dialogue will be held in Oslo on 4 May 2021. The fourth meeting took place in Lima in 2019.',
    4,
    'held',
  ],
  [
    'Oslo will host the fifth Peru-Norway Fisheries Dialogue on 4 May 2021, two years after Lima hosted the fourth.',
    5,
    'scheduled',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue begins in Lima today, with quotas at the top of the agenda.', 6, 'held'],
  ['The sixth Peru-Norway Fisheries Dialogue kicks off in Lima next Monday.', 6, 'scheduled'],
  [
    'The delegations sat down in Lima on Monday for the sixth Peru-Norway Fisheries Dialogue, which is due to end on Wednesday.',
    6,
    'held',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue, the first since 2018, brought thirty officials to Lima on 4 May 2021.',
    null,
    'held',
  ],
  [
    'The sixth Peru-Norway Fisheries Dialogue had been expected in 2020 but was finally held in Lima on 4 May 2021.',
    6,
    'held',
  ],
  ['After being put off twice, the sixth Peru-Norway Fisheries Dialogue took place in Lima on 4 May 2021.', 6, 'held'],
  ['The sixth Peru-Norway Fisheries Dialogue is being held in Lima from 4 to 6 May 2021.', 6, 'held'],
  ['Experts are meeting in Lima this week for the sixth Peru-Norway Fisheries Dialogue.', 6, 'held'],
  ['The sixth Peru-Norway Fisheries Dialogue would be held in Lima in June 2021, the minister said.', 6, 'scheduled'],
  ['The sixth Peru-Norway Fisheries Dialogue might be held in Lima in June 2021, the minister said.', 6, 'proposed'],
  ['The sixth Peru-Norway Fisheries Dialogue awaits Minister Rosa Quispe in Oslo on Friday.', 6, 'scheduled'],
  ['Minister Rosa Quispe comes to Oslo on 9 June for the sixth Peru-Norway Fisheries Dialogue.', 6, 'scheduled'],
  ['Minister Rosa Quispe travels to Oslo next week for the sixth Peru-Norway Fisheries Dialogue.', 6, 'scheduled'],
  [
    'Both governments will have their fleet owners, captains and harbour masters in Oslo, Norway, on 9 and 10 June 2021, for the sixth Peru-Norway Fisheries Dialogue.',
    6,
    'scheduled',
  ],
  ['Peru is to send its minister to Oslo on 9 June for the sixth Peru-Norway Fisheries Dialogue.', 6, 'scheduled'],
  [
    'The ship will be ready soon, and officials were in Oslo on 4 May 2021 for the sixth Peru-Norway Fisheries Dialogue.',
    6,
    'held',
  ],
  ['The sixth Peru-Norway Fisheries Dialogue comes to an end in Oslo today.', 6, 'held'],
  ['When it comes to cod, the sixth Peru-Norway Fisheries Dialogue in Oslo on 4 May 2021 agreed on little.', 6, 'held'],
  ['Peru hopes to host the sixth Peru-Norway Fisheries Dialogue in Lima in June 2021.', 6, 'proposed'],
  [
    'The minister called for the sixth Peru-Norway Fisheries Dialogue to be held in Lima as soon as possible.',
    6,
    'proposed',
  ],
];

describe('a meeting', () => {
  it.each(TABLE)('%s → %s is %s', (wording, ordinal, status) => {
    const { meetings } = read(wording + MORE, { published: PUBLISHED });
    expect(meetings.find((meeting) => meeting.ordinal === ordinal)?.status).toBe(status);
  });
});
