import { countries } from '../lexicon/countries.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { contentWords, isInArticles } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';

/** "Norwegian", "norway's" → "Oslo", and all words for the country. */
const capitals: ReadonlyMap<string, { readonly city: string; readonly names: readonly string[] }> = new Map(
  countries.flatMap(({ name, adjectives, capital }) => {
    const names = [name, ...adjectives];
    return capital === null ? [] : names.map((word) => [word.toLowerCase(), { city: capital, names }] as const);
  }),
);

/** "the Norwegian capital", "Norway's capital", "the capital of Norway". */
const CAPITAL =
  /(?:\b(?:the\s+)?capital(?:\s+city)?\s+of\s+(\p{L}+)|\b(?:the\s+)?(\p{L}+?)(?:['’]s)?\s+capital(?:\s+city)?)\b(?!\s+of\b)/giu;

/** "which city is Norway's capital", "Norway's capital?": the capital itself is asked for, which no article tells. */
const CAPITAL_ASKED =
  /^\W*(?:(?:please\s+)?(?:tell|give|show)\s+(?:me|us)\s+)?(?:(?:what|which|where|name)(?:['’]?s)?(?:\s+(?:city|town|is|was|serves?|as|the|called))*\s+(?:\p{L}+(?:['’]s)?\s+)?capital\b|(?:the\s+)?(?:\p{L}+(?:['’]s)?\s+capital|capital(?:\s+city)?\s+of\s+\p{L}+)\b[^?]{0,12}\W*$)/iu;

/** By its name, where the articles speak of the country: of another one they say nothing. */
const withCapitals = (text: string, knowledge: Knowledge): string =>
  /capital/i.test(text) && !CAPITAL_ASKED.test(text)
    ? text.replace(CAPITAL, (whole: string, of: string | undefined, own: string | undefined) => {
        const found = capitals.get((of ?? own ?? '').toLowerCase());
        const isSpokenOf = found?.names.some((name) =>
          contentWords(name).every((word) => isInArticles(knowledge, word)),
        );
        return found && isSpokenOf ? found.city : whole;
      })
    : text;

type Head = { readonly name: string; readonly side: string | null };
type Heads = { readonly minister: Head | undefined; readonly president: Head | undefined };

const made = new WeakMap<Knowledge, Heads>();

const MINISTER = /^(?:Prime\s+Minister|PM|Premier)\b/i;
const PRESIDENT = /^President\b/i;

/** The one who holds an office on record, by the shortest of their names; undefined where nobody or several do. */
const holderOf = (office: RegExp, { people }: Knowledge): Head | undefined => {
  const [only, second] = people.filter(({ posts }) => posts.some(({ role }) => role !== null && office.test(role)));
  if (!only || second) return undefined;
  const short = only.aliases.find((alias) => !alias.includes(' ')) ?? only.name.split(' ').at(-1) ?? only.name;
  return { name: short, side: only.posts.find(({ side }) => side !== null)?.side ?? null };
};

const headsOf = (knowledge: Knowledge): Heads => {
  const known = made.get(knowledge);
  if (known) return known;
  const heads = {
    minister: holderOf(MINISTER, knowledge),
    president: holderOf(PRESIDENT, knowledge),
  };
  made.set(knowledge, heads);
  return heads;
};

/** What leaders do with one another, and officers in a chair do not. */
const ENCOUNTER =
  /\b(?:me[et]t?|meets|meetings?|encounters?|contacts?|spoke|speak|talk(?:ed)?|call(?:ed)?|phone|conversation|visit(?:s|ed)?|trip|travel\p{L}*|journey\p{L}*|invit\p{L}+|urged?|congratulat\p{L}+|wish\p{L}*|saw|see|confer(?:red)?|went|go|host(?:ed)?|welcom\p{L}+)\b/iu;
const OF_CHAIRS = /\b(?:co-?)?chair\p{L}*\b|\bdelegations?\b|\bworking\s+group\b|\b\d(?:st|nd|rd|th)\b/iu;
const WHO_IS = /\bwho(?:['’]s|\s+(?:is|was|are|were))\b|\bname\s+(?:of|the)\b/i;

const TWO = /\b(?:the\s+two|both|both\s+the|the)\s+(?:leaders|heads\s+of\s+(?:state|government))\b(?![’'])/i;
const A_MINISTER = /\b(?:[Tt]he\s+)(\p{L}+\s+)?(?:[Pp]rime\s+[Mm]inister|PM|pm)\b(?!\s+\p{Lu})/u;
const A_PRESIDENT = /\b(?:[Tt]he\s+)(\p{L}+\s+)?[Pp]resident\b(?!\s+\p{Lu})/u;

/** Whether "the Norwegian prime minister" may be this one: theirs is known, or it is a party that the other is not of. */
const mayBe = (adjective: string, head: Head, other: Head | undefined, parties: ReadonlySet<string>): boolean => {
  const tokens = tokenize(adjective);
  const country = tokens.length === 0 ? undefined : countryAt(tokens, 0)?.value.name;
  if (tokens.length === 0) return true;
  if (country === undefined) return false;
  return head.side === null ? parties.has(country) && other?.side !== country : head.side === country;
};

const TITLED = /\b(?:[Tt]he\s+)?(?:[Pp]rime\s+[Mm]inister|PM|pm|[Pp]resident)\s+(?=(\p{Ll}{3,}))/gu;

/** "when did prime minister lund leave": the name alone, as with a capital. */
const withoutTitles = (text: string, knowledge: Knowledge): string =>
  text.replace(TITLED, (whole: string, name: string) =>
    catalogueOf(knowledge).byName.has(name.toLowerCase()) ? '' : whole,
  );

/** "when did the two leaders meet", "where did the Prime Minister go": by the names of those who alone hold these offices on record. */
const withLeaders = (typed: string, knowledge: Knowledge): string => {
  if (!ENCOUNTER.test(typed) || WHO_IS.test(typed)) return typed;
  const text = withoutTitles(typed, knowledge);
  const { minister, president } = headsOf(knowledge);
  const { parties } = catalogueOf(knowledge);
  if (TWO.test(text) && !OF_CHAIRS.test(text) && minister && president)
    return text.replace(TWO, `${minister.name} and ${president.name}`);
  // "Prime Minister Lund": named already.
  const isNamed = (head: Head | undefined): boolean =>
    head === undefined || text.toLowerCase().includes(head.name.toLowerCase());
  const put = (told: string, shape: RegExp, head: Head | undefined, other: Head | undefined): string =>
    head === undefined || isNamed(head)
      ? told
      : told.replace(shape, (whole: string, adjective = '') =>
          mayBe(adjective, head, other, parties) ? head.name : whole,
        );
  return put(put(text, A_MINISTER, minister, president), A_PRESIDENT, president, minister);
};

/** A question with capitals and leaders by their names: "in the Norwegian capital" is in Oslo. */
export const byName = (text: string, knowledge: Knowledge): string =>
  withLeaders(withCapitals(text, knowledge), knowledge);
