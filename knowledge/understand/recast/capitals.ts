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

/** "New Delhi" is called "Delhi" where two countries are named by their capitals. */
const shortened = new Map([...ofCapital].map(([city, country]) => [city.replace(/^new\s+/u, ''), country] as const));
const SHORT_CAPITAL = `(?:new\\s+)?(${[...shortened.keys()].map((city) => city.replace(/[^\p{L} ]/gu, '.')).join('|')})`;
const countryOf = (city: string): string => shortened.get(city.toLowerCase()) ?? city;

/** "why did Oslo buy more gas": the capital stands for its country. */
export const ofCapitals: readonly Recast[] = [
  // "has Chile criticised Oslo", "did she condemn Lima's invasion"
  [
    new RegExp(
      `\\b(condemn(?:ed|s)?|criticis\\p{L}+|criticiz\\p{L}+|denounc\\p{L}+|blam\\p{L}+|rebuk\\p{L}+|sanction(?:ed|s)?)\\s+(${CAPITAL})(?!\\p{L})(?!\\s+(?:meeting|summit|talks|round|session))`,
      'iu',
    ),
    ([, deed = '', city = '']) => `${deed} ${ofCapital.get(city.toLowerCase()) ?? city}`,
  ],
  // "since when has there been a partnership between Oslo and Lima"
  [
    new RegExp(
      `\\b(partnership|ties|relations)\\s+between\\s+${SHORT_CAPITAL}\\s+and\\s+${SHORT_CAPITAL}(?!\\p{L})`,
      'iu',
    ),
    ([, ties = '', one = '', other = '']) => `${ties} between ${countryOf(one)} and ${countryOf(other)}`,
  ],
  // "since when have Oslo and Lima been strategic partners"
  [
    new RegExp(
      `\\b${SHORT_CAPITAL}\\s+and\\s+${SHORT_CAPITAL}\\s+(?=(?:been|become|became|be|turn|turned|so)?\\s*(?:[\\p{L}-]+\\s+){0,4}?partners\\b)`,
      'iu',
    ),
    ([, one = '', other = '']) => `${countryOf(one)} and ${countryOf(other)} `,
  ],
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
  // "who spoke for Oslo in July", "who represented Lima at the 3rd": its country
  [
    new RegExp(
      `^(\\W*(?:who|which\\s+(?:officer|general|official|person))\\s+(?:(?:co-?\\s?)?chaired|spoke|stood|appeared|sat|acted|represented|was\\s+representing|led|headed)(?:\\s+(?:for|on\\s+behalf\\s+of))?\\s+)${SHORT_CAPITAL}(?=\\s+(?:in|at|during|when|on)\\s)`,
      'iu',
    ),
    ([whole, head = '', city = '']) =>
      /\b(?:for|behalf\s+of|represent\w+)\s+$/i.test(head) ? `${head}${countryOf(city)}` : (whole ?? ''),
  ],
];
