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
  ['India', 'France', 'New Delhi', 'Paris'],
  ['Japan', 'Australia', 'Tokyo', 'Canberra'],
  ['Norway', 'Poland', 'Oslo', 'Warsaw'],
  ['Kenya', 'Egypt', 'Nairobi', 'Cairo'],
  ['Chile', 'Canada', 'Santiago', 'Ottawa'],
  ['India', 'Vietnam', 'New Delhi', 'Hanoi'],
  ['Germany', 'Brazil', 'Berlin', 'Brasilia'],
  ['Singapore', 'Indonesia', 'Singapore', 'Jakarta'],
  ['Spain', 'Morocco', 'Madrid', 'Rabat'],
  ['Ghana', 'Ireland', 'Accra', 'Dublin'],
  ['Oman', 'Sweden', 'Muscat', 'Stockholm'],
  ['Peru', 'Finland', 'Lima', 'Helsinki'],
] as const;
const FORUMS = [
  'Joint Working Group on Maritime Security',
  'Defence Policy Dialogue',
  'Joint Committee on Trade',
  'Sub-Working Group on Cyber Issues',
  'High-Level Talks on Climate',
  'Inter-Governmental Commission on Energy',
  'Joint Working Group on Counter-Terrorism',
  'Human Rights Dialogue',
  'Joint Commission on Fisheries',
  'Staff Talks',
] as const;
const ORDINALS = ['first', 'second', 'third', '4th', 'fifth', '6th', 'seventh', '8th', 'ninth', '10th', '11th', '12th'];
const GIVEN = [
  'Arvid',
  'Meera',
  'Jean-Luc',
  'Grace',
  'Tomasz',
  'Kenji',
  'Rosa',
  'Anil',
  'Birgit',
  'Omar',
  'Lucia',
  'Kwame',
];
const FAMILY = [
  'Nordahl',
  'Sundaram',
  'Abadie',
  'Wanjiru',
  'Zielonka',
  'Hasegawa',
  'Figueroa',
  'Deshmukh',
  'Lindqvist',
  'Haddad',
  'Moretti',
  'Boateng',
  'Kowalczyk',
  'Tanaka',
  'Oyelaran',
  'Castellanos',
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

type Next = () => number;

const from = <T>(next: Next, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

/** What happened, the same for every report of it: a dozen editions of every kind of forum for each pair of parties. */
const happened = (series: number, edition: number) => {
  const next = random(1_000_003 * (series + 1) + edition);
  const [host, guest, home, away] = PARTIES[series % PARTIES.length] as (typeof PARTIES)[number];
  const person = (): string => `${from(next, RANKS)} ${from(next, GIVEN)} ${from(next, FAMILY)}, ${from(next, ROLES)}`;
  return {
    host,
    guest,
    forum: FORUMS[Math.floor(series / PARTIES.length) % FORUMS.length] as (typeof FORUMS)[number],
    ordinal: ORDINALS[edition] as string,
    city: edition % 2 === 0 ? home : away,
    month: from(next, MONTHS),
    day: 1 + Math.floor(next() * 25),
    year: 2012 + edition,
    chairs: [person(), person()] as const,
    topics: [from(next, TOPICS), from(next, TOPICS), from(next, TOPICS), from(next, TOPICS)] as const,
  };
};

/**
 * One report of about 2.5 kB on a made-up meeting; the same for the same number. Several reports tell of one meeting, and one in
 * twenty gives another day.
 */
export const generatedArticle = (number: number): { readonly file: string; readonly text: string } => {
  const next = random(number + 1);
  const { host, guest, forum, ordinal, city, month, day, year, chairs, topics } = happened(
    Math.floor(next() * PARTIES.length * FORUMS.length),
    Math.floor(next() * ORDINALS.length),
  );
  const told = next() < 0.05 ? day + 1 : day;
  const sentences = [
    `The ${ordinal} meeting of the ${host}-${guest} ${forum} was held in ${city} on ${told}-${told + 1} ${month} ${year}.`,
    `The meeting was co-chaired by ${chairs[0]}, from the side of ${host} and ${chairs[1]}, who led for ${guest}.`,
    `The two sides discussed ${topics[0]}, ${topics[1]} and ${topics[2]}, and agreed to look at ${topics[3]} in greater depth.`,
    `“We have come a long way in a short time, and we mean to go on,” ${from(next, GIVEN)} ${from(next, FAMILY)} told reporters in ${city}.`,
    `The next meeting of the ${forum} will be held in ${year + 1} on dates to be settled through diplomatic channels.`,
  ];
  const paragraphs = [
    `${host} and ${guest} hold ${ordinal} round of the ${forum}`,
    `${city}, ${month} ${told + 1}: ${sentences[0]}`,
    ...sentences.slice(1),
  ];
  let size = paragraphs.join('\n\n').length;
  while (size < 2_400) {
    const filler = from(next, FILLERS);
    paragraphs.splice(2 + Math.floor(next() * (paragraphs.length - 2)), 0, filler);
    size += filler.length + 2;
  }
  return { file: `generated-${number}.txt`, text: `${paragraphs.join('\n\n')}\n` };
};
