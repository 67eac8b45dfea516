/** Numbers from 0 to 1, the same for the same seed. */
const random = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const PARTIES = [
  ['India', 'France', 'Paris'],
  ['Japan', 'Australia', 'Canberra'],
  ['Norway', 'Poland', 'Warsaw'],
  ['Kenya', 'Egypt', 'Cairo'],
  ['Chile', 'Canada', 'Ottawa'],
  ['India', 'Vietnam', 'Hanoi'],
] as const;
const FORUMS = [
  'Joint Working Group on Maritime Security',
  'Defence Policy Dialogue',
  'Joint Committee on Trade',
  'Sub-Working Group on Cyber Issues',
  'High-Level Talks on Climate',
  'Inter-Governmental Commission on Energy',
] as const;
const ORDINALS = ['second', 'third', '4th', 'fifth', '6th', 'seventh', '8th', 'ninth', '11th', '12th'] as const;
const NAMES = [
  'Arvid Nordahl',
  'Meera Sundaram',
  'Jean-Luc Abadie',
  'Grace Wanjiru',
  'Tomasz Zielonka',
  'Kenji Hasegawa',
  'Rosa Figueroa',
  'Anil Deshmukh',
] as const;
const RANKS = ['Lieutenant General', 'Rear Admiral', 'Air Vice Marshal', 'Major General', 'Dr', 'Ambassador'] as const;
const ROLES = [
  'Joint Secretary',
  'Deputy Chief of Staff',
  'Director General of Policy',
  'Under-Secretary for Security',
  'Head of the International Department',
] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const TOPICS = [
  'joint exercises',
  'white shipping information',
  'supply chains',
  'military education',
  'hydrography',
  'disaster relief',
  'port calls',
  'cyber defence',
  'green hydrogen',
] as const;
const FILLERS = [
  'Officials described the mood in the room as frank and workmanlike, and thanked the hosts for the arrangements.',
  'Analysts in the region have followed the series closely since the two capitals widened its agenda some years ago.',
  'A communique, which was not made public at once, is understood to list the next steps in an annex.',
  'Neither ministry would be drawn on the cost of the programme, which parliament is to debate in the spring.',
  'The delegations also paid a visit to a training establishment outside the city before they left.',
  'Observers noted that the pace of such exchanges has picked up, although much remains to be put into practice.',
] as const;

/** One report of about 2.5 kB on a made-up meeting; the same for the same number. */
export const generatedArticle = (number: number): { readonly file: string; readonly text: string } => {
  const next = random(number + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const [host, guest, city] = pick(PARTIES);
  const forum = pick(FORUMS);
  const ordinal = pick(ORDINALS);
  const month = pick(MONTHS);
  const day = 1 + Math.floor(next() * 26);
  const year = 2012 + Math.floor(next() * 14);
  const chair = (): string => `${pick(RANKS)} ${pick(NAMES)}, ${pick(ROLES)}`;
  const sentences = [
    `The ${ordinal} meeting of the ${host}-${guest} ${forum} was held in ${city} on ${day}-${day + 1} ${month} ${year}.`,
    `The meeting was co-chaired by ${chair()}, from the side of ${host} and ${chair()}, who led for ${guest}.`,
    `The two sides discussed ${pick(TOPICS)}, ${pick(TOPICS)} and ${pick(TOPICS)}, and agreed to look at ${pick(TOPICS)} in greater depth.`,
    `“We have come a long way in a short time, and we mean to go on,” ${pick(NAMES)} told reporters in ${city}.`,
    `The next meeting of the ${forum} will be held in ${year + 1} on dates to be settled through diplomatic channels.`,
  ];
  const paragraphs = [
    `${host} and ${guest} hold ${ordinal} round of the ${forum}`,
    `${city}, ${month} ${day + 1}: ${sentences[0]}`,
    ...sentences.slice(1),
  ];
  let size = paragraphs.join('\n\n').length;
  while (size < 2_400) {
    const filler = pick(FILLERS);
    paragraphs.splice(2 + Math.floor(next() * (paragraphs.length - 2)), 0, filler);
    size += filler.length + 2;
  }
  return { file: `generated-${number}.txt`, text: `${paragraphs.join('\n\n')}\n` };
};
