import { describe, expect, it } from 'vitest';
import { read } from '../support/drafts.ts';

/** The sentence before, by its countries. */
const OPENINGS = {
  PN: 'The sixth Peru-Norway Fisheries Dialogue was held in Oslo on 4 May 2021. ',
  IV: 'The third meeting of the India-Vietnam Working Group on Defence Industry took place in Hanoi on 9 March 2022. ',
  KU: 'The eighth session of the Kenya-Uganda Joint Border Committee was held in Busia on 12 and 13 June 2023. ',
  JG: 'Japan and Germany held the fourth Japan-Germany Cyber Consultations in Berlin on 3 October 2022. ',
  EK: 'The fifth EU-Korea Climate Dialogue took place in Brussels on 20 January 2021. ',
  FN: 'OSLO, 2 May 2021: The seventh Peru-Norway Fisheries Dialogue will be held in Lima on 9 June 2021. ',
  A: 'The fourth Angola-Portugal Military Commission met in Luanda on 7 and 8 March 2022, a statement said. ',
  G: 'The ninth GCC-EU Joint Trade Council was held in Muscat on 10 October 2022. ',
  Z: '',
} as const;

/** Opening, wording, and each chair as name|side|basis; "-" for a side that no words give. */
type Row = readonly [opening: keyof typeof OPENINGS, wording: string, chairs: string];

const PASSIVE: readonly Row[] = [
  [
    'PN',
    'The talks were co-chaired by Vice Minister Rosa Quispe and her Norwegian counterpart, Director General Nils Aas.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'The session was presided over jointly by Ms. Rosa Quispe, Vice Minister of Fisheries of Peru, and Mr. Nils Aas, Director General at the Ministry of Trade of Norway.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'IV',
    'It was co-chaired by Shri Anurag Bhalla, Joint Secretary (Defence Industries Production), Ministry of Defence, India and Senior Lieutenant General Tran Van Kiem, Deputy Minister of National Defence of Vietnam.',
    'Anurag Bhalla|India|co-chaired; Tran Van Kiem|Vietnam|co-chaired',
  ],
  [
    'IV',
    'The meeting was chaired from the Indian side by Additional Secretary Anurag Bhalla and from the Vietnamese side by Major General Tran Van Kiem.',
    'Anurag Bhalla|India|co-chaired; Tran Van Kiem|Vietnam|co-chaired',
  ],
  [
    'IV',
    'On the Indian side the meeting was chaired by Additional Secretary Anurag Bhalla, while on the Vietnamese side it was chaired by Major General Tran Van Kiem.',
    'Anurag Bhalla|India|co-chaired; Tran Van Kiem|Vietnam|co-chaired',
  ],
  [
    'IV',
    'The Indian delegation was headed by Additional Secretary Anurag Bhalla and the Vietnamese by Major General Tran Van Kiem.',
    'Anurag Bhalla|India|led delegation; Tran Van Kiem|Vietnam|led delegation',
  ],
  [
    'IV',
    'The Indian side was led by Additional Secretary Anurag Bhalla; the Vietnamese side, by Major General Tran Van Kiem.',
    'Anurag Bhalla|India|led delegation; Tran Van Kiem|Vietnam|led delegation',
  ],
  [
    'IV',
    'Anurag Bhalla, Additional Secretary, led the Indian side, and Major General Tran Van Kiem the Vietnamese.',
    'Anurag Bhalla|India|led delegation; Tran Van Kiem|Vietnam|led delegation',
  ],
  [
    'KU',
    'The Kenyan team was led by Principal Secretary Raymond Omollo, whereas that of Uganda was led by Permanent Secretary Rosette Byengoma.',
    'Raymond Omollo|Kenya|led delegation; Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'Leading the Kenyan delegation was Principal Secretary Raymond Omollo, while Permanent Secretary Rosette Byengoma headed the Ugandan team.',
    'Raymond Omollo|Kenya|led delegation; Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'Leading the Kenyan delegation, says the ministry, was Principal Secretary Raymond Omollo, while Permanent Secretary Rosette Byengoma headed the Ugandan team.',
    'Raymond Omollo|Kenya|led delegation; Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'Leading the Kenyan delegation, according to the statement, was Principal Secretary Raymond Omollo, while Permanent Secretary Rosette Byengoma headed the Ugandan team.',
    'Raymond Omollo|Kenya|led delegation; Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'Kenya was represented by Principal Secretary Raymond Omollo and Uganda by Permanent Secretary Rosette Byengoma.',
    'Raymond Omollo|Kenya|led delegation; Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'Representing Kenya was Principal Secretary Raymond Omollo, with Permanent Secretary Rosette Byengoma representing Uganda.',
    'Raymond Omollo|Kenya|led delegation; Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'JG',
    'The consultations were jointly chaired by Ambassador Keiko Tanahashi for Japan and Cyber Ambassador Ralf Dietz for Germany.',
    'Keiko Tanahashi|Japan|co-chaired; Ralf Dietz|Germany|co-chaired',
  ],
  [
    'JG',
    'The consultations were co-chaired on the Japanese side by Ambassador Keiko Tanahashi and on the German side by Director-General Ralf Dietz.',
    'Keiko Tanahashi|Japan|co-chaired; Ralf Dietz|Germany|co-chaired',
  ],
  [
    'JG',
    'They were co-chaired by Ambassador Keiko Tanahashi (Japan) and Director-General Ralf Dietz (Germany).',
    'Keiko Tanahashi|Japan|co-chaired; Ralf Dietz|Germany|co-chaired',
  ],
  [
    'JG',
    'The talks were led for Japan by Ambassador Keiko Tanahashi and for Germany by Director-General Ralf Dietz.',
    'Keiko Tanahashi|Japan|led delegation; Ralf Dietz|Germany|led delegation',
  ],
  [
    'EK',
    'The dialogue was co-chaired by Deputy Director-General Clara Verhaegen of the European Commission and Ambassador for Climate Change Min Ji-hoon of the Republic of Korea.',
    'Clara Verhaegen|EU|co-chaired; Min Ji-hoon|South Korea|co-chaired',
  ],
  [
    'EK',
    'It was co-chaired, for the EU, by Clara Verhaegen, Deputy Director-General for Climate Action, and, for Korea, by Min Ji-hoon, Ambassador for Climate Change.',
    'Clara Verhaegen|EU|co-chaired; Min Ji-hoon|South Korea|co-chaired',
  ],
  [
    'EK',
    'The EU delegation was headed by Clara Verhaegen, Deputy Director-General for Climate Action, and the Korean one by Min Ji-hoon, Ambassador for Climate Change.',
    'Clara Verhaegen|EU|led delegation; Min Ji-hoon|South Korea|led delegation',
  ],
  [
    'EK',
    'The meeting was chaired by Clara Verhaegen, Deputy Director-General for Climate Action of the European Commission.',
    'Clara Verhaegen|EU|chaired',
  ],
  [
    'PN',
    'The dialogue was co-presided by Vice Minister Rosa Quispe of Peru and State Secretary Nils Aas of Norway.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'The two-day exchange was steered jointly by Vice Minister Rosa Quispe and State Secretary Nils Aas.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'The dialogue was opened by Prime Minister Astrid Lunde and co-chaired by Vice Minister Rosa Quispe of Peru and State Secretary Nils Aas of Norway.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'The dialogue, chaired by Vice Minister Rosa Quispe and State Secretary Nils Aas, reviewed quota rules.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  ['PN', 'Chaired by Vice Minister Rosa Quispe, the meeting reviewed quota rules.', 'Rosa Quispe|-|chaired'],
  [
    'PN',
    'Co-chaired by Vice Minister Rosa Quispe and State Secretary Nils Aas, the dialogue reviewed quota rules.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'The delegations were headed, respectively, by Vice Minister Rosa Quispe and State Secretary Nils Aas.',
    'Rosa Quispe|-|led delegation; Nils Aas|-|led delegation',
  ],
  [
    'PN',
    'The Peruvian and Norwegian delegations were led by Vice Minister Rosa Quispe and State Secretary Nils Aas respectively.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'IV',
    'A six-member Indian delegation led by Rear Admiral Suresh Pillai (Retd) took part, with the Vietnamese side headed by Colonel Do Minh Chau.',
    'Suresh Pillai|India|led delegation; Do Minh Chau|Vietnam|led delegation',
  ],
  [
    'IV',
    'The meeting was co-chaired by Lt. Gen. (R) Suresh Pillai, Adviser, and Col. Do Minh Chau, Deputy Head of Department.',
    'Suresh Pillai|-|co-chaired; Do Minh Chau|-|co-chaired',
  ],
  [
    'IV',
    'The Indian side was headed by Air Cmde Suresh Pillai, VSM, and the Vietnamese side by Sr Col Do Minh Chau.',
    'Suresh Pillai|India|led delegation; Do Minh Chau|Vietnam|led delegation',
  ],
];

const NOMINAL: readonly Row[] = [
  ['PN', 'The dialogue was held under the chairmanship of Vice Minister Rosa Quispe.', 'Rosa Quispe|-|chaired'],
  [
    'PN',
    'The dialogue was held under the co-chairmanship of Vice Minister Rosa Quispe and State Secretary Nils Aas.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'The delegations met under the joint leadership of Vice Minister Rosa Quispe and State Secretary Nils Aas.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'The delegations sat down under Vice Minister Rosa Quispe and State Secretary Nils Aas.',
    'Rosa Quispe|-|led delegation; Nils Aas|-|led delegation',
  ],
  [
    'PN',
    'The dialogue took place with Vice Minister Rosa Quispe and State Secretary Nils Aas as co-chairs.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  ['PN', 'The delegates reviewed quota rules with Vice Minister Rosa Quispe in the chair.', 'Rosa Quispe|-|chaired'],
  [
    'PN',
    'With Vice Minister Rosa Quispe and State Secretary Nils Aas in the chair, the delegates reviewed quota rules.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  ['PN', 'Vice Minister Rosa Quispe was in the chair.', 'Rosa Quispe|-|chaired'],
  ['PN', 'In the chair was State Secretary Nils Aas of Norway.', 'Nils Aas|Norway|chaired'],
  [
    'PN',
    'The chairs, Vice Minister Rosa Quispe and State Secretary Nils Aas, thanked the experts.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'The two co-chairs, Vice Minister Rosa Quispe of Peru and State Secretary Nils Aas of Norway, thanked the experts.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'The co-chairs of the dialogue were Vice Minister Rosa Quispe of Peru and State Secretary Nils Aas of Norway.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas acted as chairs.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  ['PN', 'Vice Minister Rosa Quispe served as chair of the meeting.', 'Rosa Quispe|-|chaired'],
  [
    'PN',
    'State Secretary Nils Aas was the chair for Norway and Vice Minister Rosa Quispe for Peru.',
    'Nils Aas|Norway|co-chaired; Rosa Quispe|Peru|co-chaired',
  ],
  [
    'PN',
    'The chairmanship of the meeting was shared by Vice Minister Rosa Quispe and State Secretary Nils Aas.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas shared the chair.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'Co-Chairs: Rosa Quispe, Vice Minister of Fisheries (Peru); Nils Aas, State Secretary (Norway).',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    '\n\nCo-Chairs\n\n- Rosa Quispe, Vice Minister of Fisheries, Peru\n- Nils Aas, State Secretary, Norway\n\nThe sides agreed to meet again in Lima.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    '\n\nCo-chairs: Ms Rosa Quispe (Peru), Mr Nils Aas (Norway)\n',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    '\n\nHeads of delegation:\n- Peru: Rosa Quispe, Vice Minister of Fisheries\n- Norway: Nils Aas, State Secretary\n',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'Head of the Peruvian delegation, Vice Minister Rosa Quispe, and head of the Norwegian delegation, State Secretary Nils Aas, exchanged gifts.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'The heads of the two delegations, Vice Minister Rosa Quispe and State Secretary Nils Aas, signed the minutes.',
    'Rosa Quispe|-|led delegation; Nils Aas|-|led delegation',
  ],
  [
    'PN',
    'The Peruvian co-chair, Vice Minister Rosa Quispe, thanked the hosts, and her fellow co-chair, State Secretary Nils Aas, spoke of quotas.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    '"We made progress," said co-chair Rosa Quispe, Vice Minister of Fisheries of Peru.',
    'Rosa Quispe|Peru|co-chaired',
  ],
  ['PN', 'Norwegian co-chair Nils Aas said that the work would go on.', 'Nils Aas|Norway|co-chaired'],
  ['PN', 'Speaking as co-chair, State Secretary Nils Aas said that the work would go on.', 'Nils Aas|-|co-chaired'],
  ['PN', 'In his capacity as co-chair, State Secretary Nils Aas thanked the experts.', 'Nils Aas|-|co-chaired'],
];

const ACTIVE: readonly Row[] = [
  [
    'PN',
    'Vice Minister Rosa Quispe of Peru and State Secretary Nils Aas of Norway presided.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and her Norwegian counterpart Nils Aas co-chaired the dialogue.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe, who co-chaired the dialogue with State Secretary Nils Aas, thanked the experts.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe chaired the dialogue alongside State Secretary Nils Aas.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe chaired the dialogue together with State Secretary Nils Aas of Norway.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe chaired the dialogue along with her counterpart from Norway, Nils Aas.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe, together with State Secretary Nils Aas, chaired the dialogue.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'Jointly with State Secretary Nils Aas, Vice Minister Rosa Quispe chaired the dialogue.',
    'Nils Aas|-|co-chaired; Rosa Quispe|-|co-chaired',
  ],
  [
    'PN',
    'Alongside State Secretary Nils Aas of Norway, Vice Minister Rosa Quispe co-chaired the dialogue.',
    'Nils Aas|Norway|co-chaired; Rosa Quispe|Peru|co-chaired',
  ],
  [
    'PN',
    'Co-chairing the meeting, Vice Minister Rosa Quispe said that quotas would be kept.',
    'Rosa Quispe|-|co-chaired',
  ],
  ['PN', 'Chairing the dialogue, State Secretary Nils Aas welcomed the guests.', 'Nils Aas|-|chaired'],
  ['PN', 'Presiding over the meeting, State Secretary Nils Aas welcomed the guests.', 'Nils Aas|-|chaired'],
  [
    'PN',
    'Leading the Peruvian side, Vice Minister Rosa Quispe called for stable quotas.',
    'Rosa Quispe|Peru|led delegation',
  ],
  [
    'PN',
    'Heading the visiting delegation, Vice Minister Rosa Quispe called for stable quotas.',
    'Rosa Quispe|-|led delegation',
  ],
  ['PN', 'While co-chairing the dialogue, State Secretary Nils Aas welcomed the guests.', 'Nils Aas|-|co-chaired'],
  ['PN', 'After chairing the meeting, State Secretary Nils Aas spoke to reporters.', 'Nils Aas|-|chaired'],
  [
    'PN',
    'Vice Minister Rosa Quispe led the Peruvian side, State Secretary Nils Aas the Norwegian.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe headed the delegation of Peru, and that of Norway was headed by State Secretary Nils Aas.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe spoke for Peru and State Secretary Nils Aas for Norway.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'The talks were co-chaired by the two fisheries secretaries. Ms Rosa Quispe represented Peru and Mr Nils Aas Norway.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'The Peruvian side was represented at the talks by Vice Minister Rosa Quispe. State Secretary Nils Aas headed the host delegation.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'State Secretary Nils Aas welcomed the guests. He co-chaired the talks with Vice Minister Rosa Quispe.',
    'Nils Aas|-|co-chaired; Rosa Quispe|-|co-chaired',
  ],
  [
    'PN',
    'State Secretary Nils Aas arrived early. He, together with Vice Minister Rosa Quispe, presided over the talks.',
    'Nils Aas|-|co-chaired; Rosa Quispe|-|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe of Peru came with a team of nine. She headed the delegation.',
    'Rosa Quispe|Peru|led delegation',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe of Peru and State Secretary Nils Aas of Norway knew each other well. Both co-chaired the talks.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Vice Ministers Rosa Quispe and Nils Aas co-chaired the talks.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe, Deputy Minister Hugo Pena and State Secretary Nils Aas co-chaired the talks.',
    'Rosa Quispe|-|co-chaired; Hugo Pena|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'The talks were co-chaired by Vice Minister Rosa Quispe and Deputy Minister Hugo Pena on the Peruvian side and by State Secretary Nils Aas on the Norwegian side.',
    'Rosa Quispe|Peru|co-chaired; Hugo Pena|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Rosa Quispe, Peru’s Vice Minister of Fisheries, and Nils Aas, Norway’s State Secretary for Trade, co-chaired the talks.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Peru’s Vice Minister of Fisheries, Rosa Quispe, and Norway’s State Secretary for Trade, Nils Aas, co-chaired the talks.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  ['PN', 'Rosa Quispe and Nils Aas co-chaired the talks.', 'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired'],
  [
    'PN',
    'Peru’s Rosa Quispe and Norway’s Nils Aas chaired the talks.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Rosa Quispe (Peru) and Nils Aas (Norway) co-chaired the talks.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe on Tuesday co-chaired the dialogue with State Secretary Nils Aas in the Norwegian capital.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe has co-chaired, with State Secretary Nils Aas, the sixth Peru-Norway Fisheries Dialogue.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas, both biologists by training, co-chaired the talks.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'IV',
    'The Additional Secretary for Defence Production, Cooperation and Exports, Anurag Bhalla, and the Deputy Chief of the General Staff, Major General Tran Van Kiem, co-chaired the meeting.',
    'Anurag Bhalla|-|co-chaired; Tran Van Kiem|-|co-chaired',
  ],
  [
    'IV',
    'Anurag Bhalla, Additional Secretary (Planning, Budget and International Cooperation), Ministry of Defence, and Major General Tran Van Kiem, Director of the Department of Science, Technology and Industry, co-chaired the meeting.',
    'Anurag Bhalla|-|co-chaired; Tran Van Kiem|-|co-chaired',
  ],
  [
    'IV',
    'Defence Secretary Anurag Bhalla and Deputy Defence Minister Sr Lt Gen Tran Van Kiem co-chaired the meeting.',
    'Anurag Bhalla|-|co-chaired; Tran Van Kiem|-|co-chaired',
  ],
  [
    'IV',
    'The Indian delegation comprised Additional Secretary Anurag Bhalla as leader, Brigadier Sunil Rana and Captain Leela Menon.',
    'Anurag Bhalla|India|led delegation',
  ],
  [
    'IV',
    'Additional Secretary Anurag Bhalla led the Indian delegation, which included Brigadier Sunil Rana and Captain Leela Menon.',
    'Anurag Bhalla|India|led delegation',
  ],
  [
    'IV',
    'The Vietnamese delegation, headed by Major General Tran Van Kiem, also called on Defence Secretary Anurag Bhalla.',
    'Tran Van Kiem|Vietnam|led delegation',
  ],
  [
    'IV',
    'Heading the Indian side at the talks was Additional Secretary Anurag Bhalla, and his Vietnamese opposite number was Major General Tran Van Kiem.',
    'Anurag Bhalla|India|led delegation; Tran Van Kiem|Vietnam|led delegation',
  ],
  [
    'IV',
    'Additional Secretary Anurag Bhalla took the chair for India, and Major General Tran Van Kiem did so for Vietnam.',
    'Anurag Bhalla|India|co-chaired; Tran Van Kiem|Vietnam|co-chaired',
  ],
  [
    'IV',
    'Additional Secretary Anurag Bhalla co-chaired the meeting from the Indian side, with Major General Tran Van Kiem on the other side of the table.',
    'Anurag Bhalla|India|co-chaired; Tran Van Kiem|Vietnam|co-chaired',
  ],
  [
    'IV',
    'While Additional Secretary Anurag Bhalla led the Indian delegation, the Vietnamese team had Major General Tran Van Kiem at its head.',
    'Anurag Bhalla|India|led delegation; Tran Van Kiem|Vietnam|led delegation',
  ],
  [
    'IV',
    'At the head of the Indian delegation was Additional Secretary Anurag Bhalla, at that of the Vietnamese Major General Tran Van Kiem.',
    'Anurag Bhalla|India|led delegation; Tran Van Kiem|Vietnam|led delegation',
  ],
  [
    'IV',
    'For India, the delegation was headed by Additional Secretary Anurag Bhalla; for Vietnam, by Major General Tran Van Kiem.',
    'Anurag Bhalla|India|led delegation; Tran Van Kiem|Vietnam|led delegation',
  ],
  [
    'IV',
    'From India, Additional Secretary Anurag Bhalla chaired the meeting and from Vietnam, Major General Tran Van Kiem.',
    'Anurag Bhalla|India|co-chaired; Tran Van Kiem|Vietnam|co-chaired',
  ],
  [
    'IV',
    'The Indian co-chair was Additional Secretary Anurag Bhalla; his Vietnamese counterpart was Major General Tran Van Kiem.',
    'Anurag Bhalla|India|co-chaired; Tran Van Kiem|Vietnam|co-chaired',
  ],
  [
    'IV',
    'The Indian Additional Secretary Anurag Bhalla and the Vietnamese Major General Tran Van Kiem guided the deliberations.',
    'Anurag Bhalla|India|co-chaired; Tran Van Kiem|Vietnam|co-chaired',
  ],
  [
    'IV',
    'Additional Secretary Anurag Bhalla and Major General Tran Van Kiem conducted the proceedings as co-chairpersons.',
    'Anurag Bhalla|-|co-chaired; Tran Van Kiem|-|co-chaired',
  ],
  ['IV', 'Additional Secretary Anurag Bhalla moderated the meeting.', 'Anurag Bhalla|-|chaired'],
  [
    'IV',
    'The minutes were signed by the co-chairs, Additional Secretary Anurag Bhalla and Major General Tran Van Kiem.',
    'Anurag Bhalla|-|co-chaired; Tran Van Kiem|-|co-chaired',
  ],
  [
    'IV',
    'In the absence of Defence Secretary Ravi Kale, Additional Secretary Anurag Bhalla chaired the meeting.',
    'Anurag Bhalla|-|chaired',
  ],
  [
    'IV',
    'Additional Secretary Anurag Bhalla, standing in for Defence Secretary Ravi Kale, chaired the meeting with Major General Tran Van Kiem.',
    'Anurag Bhalla|-|co-chaired; Tran Van Kiem|-|co-chaired',
  ],
  [
    'IV',
    'Additional Secretary Anurag Bhalla, who stood in for Defence Secretary Ravi Kale, led the Indian side.',
    'Anurag Bhalla|India|led delegation',
  ],
  [
    'IV',
    'The meeting was chaired by Additional Secretary Anurag Bhalla on behalf of Defence Secretary Ravi Kale.',
    'Anurag Bhalla|-|chaired',
  ],
  [
    'IV',
    'The meeting was not chaired by Defence Secretary Ravi Kale but by Additional Secretary Anurag Bhalla.',
    'Anurag Bhalla|-|chaired',
  ],
  [
    'IV',
    'Defence Secretary Ravi Kale had been due to chair the meeting; Additional Secretary Anurag Bhalla chaired it instead.',
    'Anurag Bhalla|-|chaired',
  ],
];

const OTHER: readonly Row[] = [
  ['PN', 'The dialogue was hosted by State Secretary Nils Aas of Norway.', 'Nils Aas|Norway|hosted'],
  [
    'PN',
    'State Secretary Nils Aas hosted Vice Minister Rosa Quispe of Peru for the dialogue.',
    'Nils Aas|Norway|hosted; Rosa Quispe|Peru|led delegation',
  ],
  [
    'PN',
    'State Secretary Nils Aas welcomed Vice Minister Rosa Quispe of Peru to Oslo for the dialogue.',
    'Nils Aas|Norway|led delegation; Rosa Quispe|Peru|led delegation',
  ],
  [
    'Z',
    'Quispe, Aas co-chair sixth Peru-Norway Fisheries Dialogue in Oslo\n\nOSLO, May 4, 2021: Vice Minister Rosa Quispe and State Secretary Nils Aas met here today. They agreed on quotas for cod and anchovies and on a programme of visits for the coming year.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'Z',
    'Defence Secretary Ravi Kale co-chairs 5th India-Oman Joint Military Cooperation Committee meeting in Muscat\n\nMUSCAT, 6 June 2023: Defence Secretary Ravi Kale co-chaired the 5th meeting of the India-Oman Joint Military Cooperation Committee with Dr Salim bin Hamad al Kindi, Secretary General, Ministry of Defence of Oman, in Muscat on 6 June 2023.',
    'Ravi Kale|India|co-chaired; Salim bin Hamad al Kindi|Oman|co-chaired',
  ],
  [
    'Z',
    'Lima, 7 July 2022. Vice Foreign Minister Ana Cecilia Ruiz today chaired the tenth meeting of the Peru-Chile Political Consultation Mechanism together with Undersecretary Jimena Fuentealba of Chile.',
    'Ana Cecilia Ruiz|Peru|co-chaired; Jimena Fuentealba|Chile|co-chaired',
  ],
  [
    'Z',
    'The Deputy Minister of Defence of Zambia, Col. Panji Mwansa, and the Deputy Minister of Defence of Malawi, Brig. Gen. Harry Phiri, on Friday co-chaired the 14th session of the Malawi-Zambia Joint Permanent Commission in Lilongwe.',
    'Panji Mwansa|Zambia|co-chaired; Harry Phiri|Malawi|co-chaired',
  ],
  [
    'Z',
    'Estonia and Georgia held their ninth political consultations in Tallinn on 2 April 2024, chaired by Undersecretary Mari Tamm and Deputy Foreign Minister Levan Dolidze.',
    'Mari Tamm|-|co-chaired; Levan Dolidze|-|co-chaired',
  ],
  [
    'Z',
    'Director General Mari Tamm headed the Estonian delegation at the ninth Estonia-Georgia political consultations in Tallinn on 2 April 2024.',
    'Mari Tamm|Estonia|led delegation',
  ],
  [
    'Z',
    'The Philippines and Canada convened the third Joint Commission for Bilateral Cooperation in Ottawa on 14 May 2024, with Foreign Affairs Undersecretary Teresa Lim and Assistant Deputy Minister Paul Roy as chairs.',
    'Teresa Lim|-|co-chaired; Paul Roy|-|co-chaired',
  ],
  [
    'Z',
    'MODERATOR: Good afternoon. The eighth U.S.-Ghana Security Dialogue was held in Accra on 3 May 2023. It was led by Assistant Secretary of State Linda Carver and Ghana’s Deputy Minister of Defence Kofi Addae.',
    'Linda Carver|US|led delegation; Kofi Addae|Ghana|led delegation',
  ],
  [
    'Z',
    'U.S. Assistant Secretary of Defense Linda Carver and Ghanaian Deputy Defence Minister Kofi Addae co-led the eighth U.S.-Ghana Security Dialogue in Accra on 3 May 2023.',
    'Linda Carver|US|co-chaired; Kofi Addae|Ghana|co-chaired',
  ],
  [
    'Z',
    'The eighth U.S.-Ghana Security Dialogue, held in Accra on 3 May 2023, was co-hosted by Assistant Secretary Linda Carver and Deputy Minister Kofi Addae.',
    'Linda Carver|-|hosted; Kofi Addae|-|hosted',
  ],
  [
    'Z',
    'A delegation led by Deputy Minister Wayan Sutrisno of Indonesia attended the fourth Indonesia-Fiji Joint Defence Committee in Suva on 5 May 2023, where Permanent Secretary Mason Vakaloloma headed the host team.',
    'Wayan Sutrisno|Indonesia|led delegation; Mason Vakaloloma|Fiji|led delegation',
  ],
  [
    'Z',
    'Indonesian Deputy Minister Wayan Sutrisno met his Fijian counterpart Mason Vakaloloma in Suva on 5 May 2023 for the fourth Indonesia-Fiji Joint Defence Committee, which they co-chaired.',
    'Wayan Sutrisno|Indonesia|co-chaired; Mason Vakaloloma|Fiji|co-chaired',
  ],
  [
    'Z',
    'The fourth Indonesia-Fiji Joint Defence Committee convened in Suva on 5 May 2023, bringing together delegations under Deputy Minister Wayan Sutrisno and Permanent Secretary Mason Vakaloloma.',
    'Wayan Sutrisno|-|led delegation; Mason Vakaloloma|-|led delegation',
  ],
  [
    'FN',
    'It will be co-chaired by Vice Minister Rosa Quispe and State Secretary Nils Aas.',
    'Rosa Quispe|-|to co-chair; Nils Aas|-|to co-chair',
  ],
  [
    'FN',
    'Vice Minister Rosa Quispe will chair the meeting, with State Secretary Nils Aas leading the Norwegian side.',
    'Rosa Quispe|Peru|to co-chair; Nils Aas|Norway|to co-chair',
  ],
  [
    'FN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas are expected to co-chair the dialogue.',
    'Rosa Quispe|-|to co-chair; Nils Aas|-|to co-chair',
  ],
  [
    'FN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas are due to preside over the dialogue.',
    'Rosa Quispe|-|to co-chair; Nils Aas|-|to co-chair',
  ],
  ['FN', 'The Norwegian delegation is to be headed by State Secretary Nils Aas.', 'Nils Aas|Norway|to co-chair'],
  ['FN', 'State Secretary Nils Aas is set to lead the Norwegian delegation.', 'Nils Aas|Norway|to co-chair'],
  [
    'FN',
    'The talks are slated to be jointly chaired by Vice Minister Rosa Quispe and State Secretary Nils Aas.',
    'Rosa Quispe|-|to co-chair; Nils Aas|-|to co-chair',
  ],
  [
    'KU',
    'Permanent Secretary Rosette Byengoma and Principal Secretary Raymond Omollo were the co-chairs.',
    'Rosette Byengoma|-|co-chaired; Raymond Omollo|-|co-chaired',
  ],
  [
    'KU',
    'The eighth session had as its co-chairs Permanent Secretary Rosette Byengoma and Principal Secretary Raymond Omollo.',
    'Rosette Byengoma|-|co-chaired; Raymond Omollo|-|co-chaired',
  ],
  ['KU', 'The session was convened and chaired by Principal Secretary Raymond Omollo.', 'Raymond Omollo|-|chaired'],
  ['KU', 'Principal Secretary Raymond Omollo opened and chaired the session.', 'Raymond Omollo|-|chaired'],
  [
    'KU',
    'Principal Secretary Raymond Omollo, flanked by Brigadier Joseph Kirui, chaired the session.',
    'Raymond Omollo|-|chaired',
  ],
  [
    'KU',
    'Uganda’s side was led by Permanent Secretary Rosette Byengoma and Kenya’s by Principal Secretary Raymond Omollo.',
    'Rosette Byengoma|Uganda|led delegation; Raymond Omollo|Kenya|led delegation',
  ],
  [
    'KU',
    'Permanent Secretary Rosette Byengoma led Uganda’s delegation, Principal Secretary Raymond Omollo Kenya’s.',
    'Rosette Byengoma|Uganda|led delegation; Raymond Omollo|Kenya|led delegation',
  ],
  [
    'KU',
    'Leader of the Ugandan delegation Rosette Byengoma said that the border would stay open.',
    'Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'Rosette Byengoma, who headed the Ugandan delegation, said that the border would stay open.',
    'Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'Rosette Byengoma, leader of the Ugandan delegation, said that the border would stay open.',
    'Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'Ugandan delegation head Rosette Byengoma said that the border would stay open.',
    'Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'The Ugandan delegation, under the leadership of Permanent Secretary Rosette Byengoma, arrived on Sunday.',
    'Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'The Ugandan delegation was under Permanent Secretary Rosette Byengoma.',
    'Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'Permanent Secretary Rosette Byengoma was accompanied by Brigadier Moses Kato. She chaired the session jointly with Principal Secretary Raymond Omollo.',
    'Rosette Byengoma|-|co-chaired; Raymond Omollo|-|co-chaired',
  ],
  [
    'KU',
    'The Kenyan side, headed by Principal Secretary Raymond Omollo, and the Ugandan side, headed by Permanent Secretary Rosette Byengoma, agreed on patrols.',
    'Raymond Omollo|Kenya|led delegation; Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'Principal Secretary Raymond Omollo (Kenya) chaired, while Permanent Secretary Rosette Byengoma (Uganda) co-chaired.',
    'Raymond Omollo|Kenya|chaired; Rosette Byengoma|Uganda|co-chaired',
  ],
  [
    'KU',
    'The plenary was chaired by Principal Secretary Raymond Omollo, with Permanent Secretary Rosette Byengoma as co-chair.',
    'Raymond Omollo|-|chaired; Rosette Byengoma|-|co-chaired',
  ],
  [
    'KU',
    'The plenary was chaired by Principal Secretary Raymond Omollo and co-chaired by Permanent Secretary Rosette Byengoma.',
    'Raymond Omollo|-|chaired; Rosette Byengoma|-|co-chaired',
  ],
  [
    'KU',
    'Principal Secretary Raymond Omollo and Permanent Secretary Rosette Byengoma took turns in the chair.',
    'Raymond Omollo|-|co-chaired; Rosette Byengoma|-|co-chaired',
  ],
  [
    'KU',
    'Principal Secretary Raymond Omollo had the chair, with Permanent Secretary Rosette Byengoma at the head of the Ugandan team.',
    'Raymond Omollo|Kenya|chaired; Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'KU',
    'Kenya’s delegation leader was Principal Secretary Raymond Omollo and Uganda’s was Permanent Secretary Rosette Byengoma.',
    'Raymond Omollo|Kenya|led delegation; Rosette Byengoma|Uganda|led delegation',
  ],
  [
    'A',
    'General Adriano Lemos of Angola and Vice Admiral Nuno Castro of Portugal headed their respective delegations.',
    'Adriano Lemos|Angola|led delegation; Nuno Castro|Portugal|led delegation',
  ],
  [
    'A',
    'Heading the two teams were General Adriano Lemos and Vice Admiral Nuno Castro.',
    'Adriano Lemos|-|led delegation; Nuno Castro|-|led delegation',
  ],
  [
    'A',
    'The sitting was conducted by General Adriano Lemos, Deputy Chief of the General Staff.',
    'Adriano Lemos|-|chaired',
  ],
  [
    'A',
    'General Adriano Lemos, Angola’s Deputy Chief of the General Staff, was chair; Vice Admiral Nuno Castro, Portugal’s Director of Defence Policy, was co-chair.',
    'Adriano Lemos|Angola|chaired; Nuno Castro|Portugal|co-chaired',
  ],
  [
    'A',
    'The Angolan delegation was led by General Adriano Lemos and included four colonels. Its Portuguese counterpart was led by Vice Admiral Nuno Castro.',
    'Adriano Lemos|Angola|led delegation; Nuno Castro|Portugal|led delegation',
  ],
  [
    'A',
    'Angola fielded a team under General Adriano Lemos; Portugal’s was under Vice Admiral Nuno Castro.',
    'Adriano Lemos|Angola|led delegation; Nuno Castro|Portugal|led delegation',
  ],
  [
    'A',
    'The deliberations were presided by General Adriano Lemos and Vice Admiral Nuno Castro.',
    'Adriano Lemos|-|co-chaired; Nuno Castro|-|co-chaired',
  ],
  ['A', 'General Adriano Lemos, who presided, said that the talks had gone well.', 'Adriano Lemos|-|chaired'],
  [
    'A',
    'The two chairmen, General Adriano Lemos and Vice Admiral Nuno Castro, initialled the minutes.',
    'Adriano Lemos|-|co-chaired; Nuno Castro|-|co-chaired',
  ],
  [
    'A',
    'Vice Admiral Nuno Castro, the Portuguese co-chair, said that the talks had gone well.',
    'Nuno Castro|Portugal|co-chaired',
  ],
  [
    'A',
    'From the Portuguese side, the meeting was co-chaired by Vice Admiral Nuno Castro.',
    'Nuno Castro|Portugal|co-chaired',
  ],
  [
    'A',
    'Representing the two sides as co-chairs were General Adriano Lemos and Vice Admiral Nuno Castro.',
    'Adriano Lemos|-|co-chaired; Nuno Castro|-|co-chaired',
  ],
  [
    'A',
    'General Adriano Lemos (Angola) and Vice Admiral Nuno Castro (Portugal) served as co-chairs of the commission.',
    'Adriano Lemos|Angola|co-chaired; Nuno Castro|Portugal|co-chaired',
  ],
  ['A', 'The Portuguese were led by Vice Admiral Nuno Castro.', 'Nuno Castro|Portugal|led delegation'],
  [
    'A',
    'Co-chairing alongside Vice Admiral Nuno Castro was General Adriano Lemos.',
    'Nuno Castro|-|co-chaired; Adriano Lemos|-|co-chaired',
  ],
  ['A', 'With General Adriano Lemos presiding, the commission went through twelve items.', 'Adriano Lemos|-|chaired'],
  [
    'A',
    'The commission, co-led by General Adriano Lemos and Vice Admiral Nuno Castro, went through twelve items.',
    'Adriano Lemos|-|co-chaired; Nuno Castro|-|co-chaired',
  ],
  [
    'A',
    'The plenary, over which General Adriano Lemos presided, went through twelve items.',
    'Adriano Lemos|-|chaired',
  ],
  [
    'A',
    'The Portuguese delegation, at whose head was Vice Admiral Nuno Castro, left on Wednesday.',
    'Nuno Castro|Portugal|led delegation',
  ],
  [
    'A',
    'Minutes were signed by General Adriano Lemos and Vice Admiral Nuno Castro, who co-chaired the commission.',
    'Adriano Lemos|-|co-chaired; Nuno Castro|-|co-chaired',
  ],
  [
    'A',
    'Vice Admiral Nuno Castro travelled to Luanda at the head of a ten-strong Portuguese delegation.',
    'Nuno Castro|Portugal|led delegation',
  ],
  [
    'A',
    'The meeting was chaired by Adriano Lemos and Nuno Castro, deputy chiefs of staff of Angola and Portugal.',
    'Adriano Lemos|Angola|co-chaired; Nuno Castro|Portugal|co-chaired',
  ],
  [
    'A',
    'Speaking at the meeting, which he co-chaired with Vice Admiral Nuno Castro, General Adriano Lemos praised the training.',
    'Adriano Lemos|-|co-chaired; Nuno Castro|-|co-chaired',
  ],
  [
    'A',
    'Angolan General Adriano Lemos and Portuguese Vice Admiral Nuno Castro jointly presided over the meeting.',
    'Adriano Lemos|Angola|co-chaired; Nuno Castro|Portugal|co-chaired',
  ],
  ['A', 'In the Portuguese chair was Vice Admiral Nuno Castro.', 'Nuno Castro|Portugal|chaired'],
  [
    'Z',
    'Maj Gen Sanjay Rawat, ADG International Cooperation, and Brig Gen Tshering Dorji, Deputy Chief Operations Officer, co-chaired the 13th India-Bhutan Border Coordination Meeting at Phuentsholing on 3 May 2023. The sides reviewed the situation along the border.',
    'Sanjay Rawat|-|co-chaired; Tshering Dorji|-|co-chaired',
  ],
  [
    'Z',
    'The 13th India-Bhutan Border Coordination Meeting, under the joint chairmanship of Maj Gen Sanjay Rawat (India) and Brig Gen Tshering Dorji (Bhutan), was held at Phuentsholing on 3 May 2023. The sides reviewed the situation along the border.',
    'Sanjay Rawat|India|co-chaired; Tshering Dorji|Bhutan|co-chaired',
  ],
  [
    'Z',
    'NEW DELHI, 3 May 2023: Union Minister Kavita Joshi and Norwegian Minister Lars Moen today chaired the second India-Norway Ocean Dialogue. Ms Joshi led a delegation of eight officials, and Mr Moen was accompanied by Ambassador Ida Dahl.',
    'Kavita Joshi|India|co-chaired; Lars Moen|Norway|co-chaired',
  ],
  [
    'Z',
    'Brasília, 24 May 2024: Vice President Geraldo Pinto praised the talks that he chaired with his Chinese counterpart, Han Wei, in the capital. The seventh session of the China-Brazil Trade Commission was held on 23 May 2024. The sides agreed on a number of steps.',
    'Geraldo Pinto|Brazil|co-chaired; Han Wei|China|co-chaired',
  ],
  [
    'Z',
    'Deputy Minister Aigul Serik and Deputy Minister Otto Lahti today chaired talks on transit in Astana. It was the third meeting of the Kazakh-Finnish Transport Commission, held on 3 May 2023, the ministry said.',
    'Aigul Serik|-|co-chaired; Otto Lahti|-|co-chaired',
  ],
  [
    'A',
    'The delegations were headed by General Adriano Lemos and Vice Admiral Nuno Castro respectively, for Angola and Portugal.',
    'Adriano Lemos|-|led delegation; Nuno Castro|-|led delegation',
  ],
  [
    'A',
    'The delegations of Angola and Portugal to the commission were headed by General Adriano Lemos and Vice Admiral Nuno Castro, respectively.',
    'Adriano Lemos|Angola|led delegation; Nuno Castro|Portugal|led delegation',
  ],
  [
    'Z',
    'LIMA, May 7: Catch limits were the subject as Fisheries Minister Rosa Quispe received her Norwegian counterpart Nils Aas on Friday. The two were co-chairing the sixth meeting of the Peru-Norway Fisheries Commission.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'Z',
    'Peruvian Minister Rosa Quispe had Norwegian Minister Nils Aas as her guest on 4 May 2021. Both ministers have jointly chaired the sixth Peru-Norway Fisheries Dialogue.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Peruvian Vice Minister Rosa Quispe and Ports Director Luis Paz co-chaired the session with their counterparts from Norway, Nils Aas and Kari Dahl, who is State Secretary as well.',
    'Rosa Quispe|Peru|co-chaired; Luis Paz|Peru|co-chaired; Nils Aas|Norway|co-chaired; Kari Dahl|Norway|co-chaired',
  ],
  [
    'PN',
    'Peruvian Vice Minister Rosa Quispe co-chaired the dialogue alongside Nils Aas, Director General of Fisheries of Norway, and Kari Dahl, State Secretary at the Norwegian Ministry of Trade.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired; Kari Dahl|Norway|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe co-chaired the dialogue with Director General Nils Aas of Norway, and Ambassador Hugo Pena spoke on trade.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'For Peru it was chaired by Vice Minister Rosa Quispe and Rear Admiral Luis Paz, for Norway by State Secretary Nils Aas and Deputy Director Kari Dahl.',
    'Rosa Quispe|Peru|co-chaired; Luis Paz|Peru|co-chaired; Nils Aas|Norway|co-chaired; Kari Dahl|Norway|co-chaired',
  ],
  [
    'PN',
    'On behalf of Peru the dialogue was co-chaired by Vice Minister Rosa Quispe, on behalf of Norway by State Secretary Nils Aas. Ida Berg, Minister of Ports of Finland, spoke for the EU Council Presidency.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Rosa Quispe, vice minister for policy, headed the Peruvian delegation, and Nils Aas, Norwegian deputy secretary for Arctic security affairs, led the Norwegian one.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'At the head of the Peruvian team on Tuesday was Rosa Quispe, ambassador for climate change; the Norwegian one was led by State Secretary Nils Aas.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'PPG Director General Rear Admiral Rosa Quispe headed a 21-member Peru delegation. An 11-member Norwegian delegation, in which the home and trade ministries were represented, was led by NKV Director General Nils Aas.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'Ports Secretary Rosa Quispe, at the head of a large delegation, and the Acting Secretary for Fisheries of Norway, Dr Nils Aas, together chaired it.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'Z',
    'The sixth Fisheries Dialogue was held in Oslo on 4 May 2021. A Chilean delegation, in which two ministries were represented, was led by Director General Juan Soto, and a Norwegian team, comprising five officials, was headed by Nils Aas, Director of Ports.',
    'Juan Soto|Chile|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'Z',
    'Lima: Peru and Norway, at their seventh Annual Fisheries Dialogue, have settled on new quotas. The Dialogue, held in Oslo on 3 May 2023, was co-chaired by Fisheries Secretary Rosa Quispe and her Norwegian counterpart Nils Aas.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'Z',
    'Two plans were made public by Peru and Norway as the Mixed Water Board (MWB) of the two countries had its ninth meeting in Oslo on 3 May 2023. It was chaired by Water Secretary Rosa Quispe and by Nils Aas, Deputy Minister of Water of Norway.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'Z',
    'Lima: Peru and Norway, with Chile looking on, said at their seventh Annual Fisheries Dialogue that quotas will grow. The Dialogue, held in Oslo on 3 May 2023, was chaired by Fisheries Secretary Rosa Quispe and her Norwegian counterpart Nils Aas.',
    'Rosa Quispe|-|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'The Peruvian delegation was led by Ms Rosa Quispe, Additional Secretary, Ministry of Ports, Shipping and Waterways, and the Norwegian delegation by Mr. Nils Aas, Special Representative for the Arctic.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and Norwegian State Secretary Nils Aas chair its work.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas chair the work of the session.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'Peruvian Vice Minister Rosa Quispe and State Secretary Nils Aas chair the proceedings.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Peruvian Vice Minister Rosa Quispe and State Secretary Nils Aas chair the two-day meeting.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Peruvian Vice Minister Rosa Quispe and State Secretary Nils Aas chair their deliberations.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'FN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas are to chair the meeting.',
    'Rosa Quispe|-|to co-chair; Nils Aas|-|to co-chair',
  ],
  ['FN', 'Vice Minister Rosa Quispe is to chair it.', 'Rosa Quispe|-|to co-chair'],
  [
    'PN',
    'The talks took place under the co-chair of Deputy Minister of Ports Rosa Quispe and Norwegian State Secretary Nils Aas.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and Deputy Minister Luis Paz led the Peruvian delegation.',
    'Rosa Quispe|Peru|led delegation; Luis Paz|Peru|led delegation',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and Deputy Minister Luis Paz headed the delegation of Peru, and State Secretary Nils Aas the Norwegian one.',
    'Rosa Quispe|Peru|led delegation; Luis Paz|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'FN',
    'Vice Minister Rosa Quispe and Deputy Minister Luis Paz will lead the Peruvian side.',
    'Rosa Quispe|Peru|to co-chair; Luis Paz|Peru|to co-chair',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and Deputy Minister Luis Paz represented Peru.',
    'Rosa Quispe|Peru|led delegation; Luis Paz|Peru|led delegation',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas led the Peruvian and Norwegian delegations.',
    'Rosa Quispe|-|led delegation; Nils Aas|-|led delegation',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas headed the delegations of Peru and Norway.',
    'Rosa Quispe|-|led delegation; Nils Aas|-|led delegation',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas led the delegations of Peru and Norway respectively.',
    'Rosa Quispe|-|led delegation; Nils Aas|-|led delegation',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas represented Peru and Norway.',
    'Rosa Quispe|-|led delegation; Nils Aas|-|led delegation',
  ],
  [
    'PN',
    'The Peruvian delegation was led by Vice Minister Rosa Quispe and State Secretary Nils Aas headed the Norwegian one.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'The Peruvian side was led by Vice Minister Rosa Quispe and State Secretary Nils Aas led the Norwegian side.',
    'Rosa Quispe|Peru|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and Norwegian State Secretary Nils Aas led the Norwegian side.',
    'Rosa Quispe|Norway|led delegation; Nils Aas|Norway|led delegation',
  ],
  [
    'G',
    'Omar Zaki, Foreign Minister of Oman, headed the GCC side.',
    'Omar Zaki|Gulf Cooperation Council|led delegation',
  ],
  [
    'G',
    'The GCC side was headed by Omani Foreign Minister Omar Zaki.',
    'Omar Zaki|Gulf Cooperation Council|led delegation',
  ],
  [
    'G',
    'The GCC delegation was led by Omar Zaki, Foreign Minister of Oman, and the EU delegation by Latvian Minister Ilze Kalnina.',
    'Omar Zaki|Gulf Cooperation Council|led delegation; Ilze Kalnina|EU|led delegation',
  ],
  [
    'G',
    'Omani Foreign Minister Omar Zaki, current Chairman of the Ministerial Council, led the GCC team, and Commissioner Ilze Kalnina that of the EU.',
    'Omar Zaki|Gulf Cooperation Council|led delegation; Ilze Kalnina|EU|led delegation',
  ],
  [
    'G',
    'Omani Foreign Minister Omar Zaki led the Omani delegation at the talks with the EU.',
    'Omar Zaki|Oman|led delegation',
  ],
  [
    'Z',
    'Peru and Norway opened on Tuesday in Lima the third meeting of their Fisheries Committee, a statement says. Minister of Ports Rosa Quispe and Norwegian State Secretary Nils Aas co-chaired the meeting.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'Z',
    'Peru and Norway held on 4 May 2021 in Lima the seventh round of their Fisheries Dialogue. Minister Rosa Quispe and Norwegian State Secretary Nils Aas co-chaired the round.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'Z',
    'The third meeting of the Fisheries Committee was held in Lima on 4 May 2021. Ministers of Peru, Chile and Norway brought their advisers. Minister Rosa Quispe and Norwegian State Secretary Nils Aas co-chaired the meeting.',
    'Rosa Quispe|-|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'It was co-chaired by Danish Minister of Ports Jan Visser, Peru’s Minister of Fisheries, Rosa Quispe, and Norwegian State Secretary Nils Aas.',
    'Jan Visser|Denmark|co-chaired; Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'FN',
    'Speaker of the Congress (parliament of Peru) Rosa Quispe and President of the Storting (the Norwegian parliament) Nils Aas are to co-chair it.',
    'Rosa Quispe|Peru|to co-chair; Nils Aas|Norway|to co-chair',
  ],
  [
    'PN',
    'The ministers Rosa Quispe and Nils Aas co-chaired the meeting.',
    'Rosa Quispe|-|co-chaired; Nils Aas|-|co-chaired',
  ],
  [
    'PN',
    'Minister Delegate in charge of Fisheries Rosa Quispe and Norwegian State Secretary Nils Aas co-chaired the meeting.',
    'Rosa Quispe|Peru|co-chaired; Nils Aas|Norway|co-chaired',
  ],
  [
    'PN',
    'Vice Minister Rosa Quispe and State Secretary Nils Aas represented Peru and Norway respectively.',
    'Rosa Quispe|-|led delegation; Nils Aas|-|led delegation',
  ],
  ['G', 'The GCC side was headed by Ambassador Omar Zaki.', 'Omar Zaki|Gulf Cooperation Council|led delegation'],
  [
    'G',
    'Omani Foreign Minister Omar Zaki, current Chairman of the Ministerial Council, led the GCC team.',
    'Omar Zaki|Gulf Cooperation Council|led delegation',
  ],
  [
    'G',
    'Omani Foreign Minister Omar Zaki, Chairman of the Ministerial Council, led the Omani team.',
    'Omar Zaki|Oman|led delegation',
  ],
  [
    'G',
    'Foreign Minister Omar Zaki led the GCC team, and Commissioner Ilze Kalnina that of the EU.',
    'Omar Zaki|Gulf Cooperation Council|led delegation; Ilze Kalnina|EU|led delegation',
  ],
  [
    'G',
    'The GCC delegation was led by Omar Zaki, Foreign Minister of Oman, and the EU was represented by Latvian Minister Ilze Kalnina.',
    'Omar Zaki|Gulf Cooperation Council|led delegation; Ilze Kalnina|EU|led delegation',
  ],
  [
    'EK',
    'The Korean delegation was led by Vice Minister Park Soo, and the EU delegation by Latvian Minister Ilze Kalnina.',
    'Park Soo|South Korea|led delegation; Ilze Kalnina|EU|led delegation',
  ],
];

/** Sentences near a meeting that make nobody its chair. */
const NOBODY: readonly (readonly [opening: keyof typeof OPENINGS, wording: string])[] = [
  ['PN', 'The talks were opened by Prime Minister Astrid Lunde.'],
  ['PN', 'The talks were closed by Foreign Minister Ines Barrera.'],
  ['PN', 'The dialogue was inaugurated by Deputy Prime Minister Astrid Lunde.'],
  ['PN', 'Vice Minister Rosa Quispe was received by Foreign Minister Astrid Lunde.'],
  ['PN', 'Vice Minister Rosa Quispe called on King Harald at the palace.'],
  ['PN', 'The dialogue was attended by Ambassador Hugo Pena and Director Ines Barrera.'],
  ['PN', 'The participants were addressed by Foreign Minister Astrid Lunde.'],
  ['PN', 'Director Ines Barrera heads the fisheries institute in Callao.'],
  ['PN', 'Director Ines Barrera led a study on anchovies.'],
  ['PN', 'Ambassador Hugo Pena was present on behalf of the embassy.'],
  ['PN', 'The dialogue was not chaired by Vice Minister Rosa Quispe.'],
  ['PN', 'State Secretary Nils Aas had been due to chair the meeting but fell ill.'],
  ['PN', 'Earlier that week Foreign Minister Astrid Lunde chaired a cabinet meeting.'],
  ['PN', 'Foreign Minister Astrid Lunde is also the chair of the Labour Party.'],
  ['PN', 'Ines Barrera, chair of the Callao Chamber of Commerce, sponsored a dinner.'],
  ['PN', 'A working group led by Professor Hugo Pena will write a report on anchovies.'],
  ['PN', 'The delegation was accompanied by Ambassador Hugo Pena.'],
  ['PN', 'Ida Berg, Minister of Ports of Finland, spoke for the EU Council Presidency.'],
  ['PN', 'The delegation included Director Ines Barrera and Ambassador Hugo Pena.'],
  ['PN', 'Director Ines Barrera represented the company in court.'],
  ['PN', 'The dinner was hosted by Mayor Marianne Berg.'],
  ['PN', 'Mayor Marianne Berg hosted a reception for the delegates.'],
  ['PN', 'The round table of businesses was moderated by journalist Hugo Pena.'],
  ['PN', 'The Peruvian side raised the case of Captain Hugo Pena.'],
  ['PN', 'The delegations visited a plant headed by engineer Hugo Pena.'],
  ['PN', 'Director Ines Barrera briefed the two sides on quotas.'],
  ['PN', 'Ms Ines Barrera will head the new secretariat.'],
  ['A', 'Portuguese Ambassador Rui Melo gave a reception for the delegates.'],
  ['A', 'The commission was received in audience by President Joana Tavares.'],
  ['A', 'Commodore Luis Braga heads the naval school in Alfeite.'],
  ['A', 'The opening address was delivered by State Minister Carla Neto.'],
  ['A', 'Colonel Pedro Dias will chair a panel on logistics in May.'],
  ['PN', 'Vice Minister Rosa Quispe and State Secretary Nils Aas chair the board of a bank.'],
  ['PN', 'Vice Minister Rosa Quispe gave the chair the floor.'],
  ['PN', 'Deputy Minister Ines Barrera asked Ambassador Hugo Pena to chair the panel.'],
  ['PN', 'In March President Ivan Rojas and Prime Minister Astrid Lunde held the annual bilateral summit in Lima.'],
];

const chairsOf = (text: string): string[] =>
  (read(text).meetings[0]?.chairs ?? []).map(({ name, side, basis }) => [name, side ?? '-', basis].join('|')).sort();

describe('chairs', () => {
  it.each(PASSIVE)('named behind a verb (%s): %s', (opening, wording, chairs) => {
    expect(chairsOf(OPENINGS[opening] + wording)).toEqual(chairs.split('; ').sort());
  });

  it.each(NOMINAL)('named by what they are (%s): %s', (opening, wording, chairs) => {
    expect(chairsOf(OPENINGS[opening] + wording)).toEqual(chairs.split('; ').sort());
  });

  it.each(ACTIVE)('named before a verb (%s): %s', (opening, wording, chairs) => {
    expect(chairsOf(OPENINGS[opening] + wording)).toEqual(chairs.split('; ').sort());
  });

  it.each(OTHER)('of every other kind of text (%s): %s', (opening, wording, chairs) => {
    expect(chairsOf(OPENINGS[opening] + wording)).toEqual(chairs.split('; ').sort());
  });

  it.each(NOBODY)('not from (%s): %s', (opening, wording) => {
    expect(chairsOf(OPENINGS[opening] + wording)).toEqual([]);
  });
});
