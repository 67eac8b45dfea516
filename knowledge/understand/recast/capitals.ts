import { countries } from '../../lexicon/countries.ts';
import type { Recast } from './shape.ts';

const ofCapital = new Map(
  countries.flatMap(({ name, capital }) =>
    capital === null ? [] : capital.split(' = ').map((city) => [city.toLowerCase(), name] as const),
  ),
);
const CAPITAL = [...ofCapital.keys()].map((city) => city.replace(/[^\p{L} ]/gu, '.')).join('|');

/** Deeds of a government, and of no city. */
const DEED =
  '(?:need|needs|needed|require|required|buy|buys|bought|purchase|purchased|import|imported|step\\s+up|stepped\\s+up|ramp\\s+up|ramped\\s+up|increase|increased|want|wants|condemn|condemned|criticis\\p{L}+|criticiz\\p{L}+|refrain|refrained|advocate|advocated|call\\s+for|called\\s+for|demand|demanded|insist|insisted|urge|urged|refuse|refused|sell|sold)';

/** "why did Oslo buy more gas": the capital stands for its country. */
export const ofCapitals: readonly Recast[] = [
  [
    new RegExp(
      `\\b(${CAPITAL})['’]s\\s+(?=(?:\\p{L}+\\s+)?(?:position|stance|line|stand|view|attitude|policy|reaction|response)\\b)`,
      'iu',
    ),
    ([, city = '']) => `${ofCapital.get(city.toLowerCase()) ?? city}'s `,
  ],
  [
    new RegExp(
      `\\b(did|does|has|had|have|why\\s+is|is|was)\\s+(${CAPITAL})\\s+(?=(?:publicly\\s+|openly\\s+)?${DEED}\\b)`,
      'iu',
    ),
    ([, verb = '', city = '']) => `${verb} ${ofCapital.get(city.toLowerCase()) ?? city} `,
  ],
];
