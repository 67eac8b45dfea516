import { rankWords } from '../lexicon/ranks.ts';
import { holdsAll } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import type { Person } from '../record.ts';
import { typedCountryAt } from '../resolve/country.ts';
import { resolvePerson } from '../resolve/person.ts';
import { isOfRank } from '../resolve/rank.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import type { Draft } from './make.ts';
import { givenAs } from './taken-for.ts';

const ASKS =
  '(?:(?:for|with|by|from|at|in|on)\\s+)?(?:who|whom|whose|what|which|when|where|why|how|did|does|do|was|were|is|are|has|have)';
const NAME = '((?:[\\p{L}.’-]+\\s+){0,3}?[\\p{L}.’-]+?)';
const SAID = '([^?,;:]{3,70}?)';

/** "given that Berg is Chilean, who …", "as Berg chairs for Chile, who …" */
const OPENING = new RegExp(
  `^\\W*(?:(?:and|but|so|ok)\\s+)?(?:since|as|given(?:\\s+that)?|considering(?:\\s+that)?|seeing(?:\\s+(?:that|as|how))?|now\\s+that|because|assuming(?:\\s+that)?|if|knowing\\s+that|granted(?:\\s+that)?|supposing(?:\\s+that)?|what\\s+with|with)\\s+${NAME}\\s+(is|was|being|chairs|chaired|co-?chairs|co-?chaired|leads|led|heads|headed|represents|represented|speaks|spoke|serves|served|holds)\\s+${SAID},\\s*(?:then\\s+)?(?=${ASKS}\\b)`,
  'iu',
);
/** "Berg is Chilean, so who …" */
const BEFORE_SO = new RegExp(
  `^\\W*${NAME}\\s+(is|was|chairs|chaired|co-?chairs|co-?chaired|leads|led|heads|headed|represents|represented)\\s+${SAID}(?:,|;|\\s[–—-])\\s*(?:so|then|hence|therefore)\\s+(?=${ASKS}\\b)`,
  'iu',
);

const IS = /^(?:is|was|being)$/i;
/** What may stand beside the country in what is said of somebody: "on the Chilean side", "Chile's co-chair". */
const OF_SIDE =
  /^(?:an?|the|from|for|of|on|behalf|in|team|delegation|side|party|co|-|chairs?|chairman|chairperson|head|leader|officer|man|national|citizen|representative|delegate|['’]s?|s|now|actually|really|indeed)$/i;
const ARTICLE = /^(?:an?|the)\s+/i;

/** The country for which somebody is said to stand, where nothing else is said of them. */
const sideSaid = (verb: string, said: string): string | undefined => {
  const tokens = tokenize(said);
  const at = tokens.findIndex((_, i) => typedCountryAt(tokens, i) !== undefined);
  const country = at < 0 ? undefined : typedCountryAt(tokens, at);
  if (!country) return undefined;
  const rest = tokens.filter((_, i) => i < at || i >= country.end);
  const isAlone = rest.every(({ text }) => OF_SIDE.test(text));
  return isAlone && (IS.test(verb) || !/^holds$/i.test(verb)) ? country.value.name : undefined;
};

/** "an admiral", "the rank of admiral" */
const rankSaid = (said: string): string | undefined => {
  const words = said
    .replace(ARTICLE, '')
    .replace(/^rank\s+of\s+/i, '')
    .replace(ARTICLE, '');
  const tokens = tokenize(words);
  const rank = rankWords.at(tokens, 0);
  return rank && rank.end === tokens.length ? words : undefined;
};

/** "the prime minister", "president of Chile" */
const OFFICE =
  /^(?:the\s+)?(?:[\p{L}'’]+\s+)?((?:(?:prime|foreign|defen[cs]e|vice)\s+)?(?:minister|president|chancellor|premier|ambassador))(?:\s+of\s+(?:the\s+)?\p{L}+(?:\s\p{L}+)?)?$/iu;

/** What the articles have otherwise of somebody; nothing where they have it so. Undefined where it is not plain what is said. */
const untrueOf = (person: Person, verb: string, said: string, { words }: Context): readonly string[] | undefined => {
  const { posts, name } = person;
  const rank = IS.test(verb) || /^holds$/i.test(verb) ? rankSaid(said) : undefined;
  if (rank !== undefined)
    return posts.some((post) => isOfRank(post.rank, rank)) ? [] : [words.people.ranked(name, givenAs(person))];
  const [, office] = IS.test(verb) ? (OFFICE.exec(said) ?? []) : [];
  const side = sideSaid(verb, office === undefined ? said : said.replace(office, ' '));
  const sides = [...new Set(posts.flatMap((post) => post.side ?? []))];
  const [own] = sides;
  const isOtherSide = side !== undefined && own !== undefined && !sides.includes(side);
  if (office === undefined)
    return side === undefined || own === undefined ? undefined : isOtherSide ? [words.people.ofSide(name, own)] : [];
  const holds = posts.some(({ role }) => role !== null && holdsAll(role, office));
  return [
    ...(holds ? [] : [words.people.ranked(name, givenAs(person))]),
    ...(isOtherSide && own !== undefined ? [words.people.ofSide(name, own)] : []),
  ];
};

/** "who is Chile's": of the office that the clause before names. */
const WHOSE = /^(.*\b(?:who|which)\s+(?:is|was|are|were)\s+(?:the\s+)?(?:\p{L}+['’]s?|[\p{L}]+\s+one))\W*$/iu;

const filled = (rest: string, said: string): string => {
  const [, asked] = WHOSE.exec(rest) ?? [];
  return asked !== undefined && /\bchair/i.test(said) ? `${asked.replace(/\s+one$/i, '')} chair?` : rest;
};

type Ask = (context: Context, question: string) => Draft;

/**
 * "given that Berg is Chilean, who chaired the 4th": what is asked, by itself; with what the articles have otherwise of Berg, where they do. Undefined
 * where no clause says of somebody on record of which side, rank or office they are.
 */
export const answerGranted = (context: Context, question: string, ask: Ask): Draft | undefined => {
  const found = OPENING.exec(question) ?? BEFORE_SO.exec(question);
  const [clause = '', name = '', verb = '', said = ''] = found ?? [];
  if (!found || /\b(?:not|never|no)\b|n[’']t\b/i.test(clause)) return undefined;
  const person = resolvePerson(name, context.knowledge);
  const untrue = person.is === 'one' ? untrueOf(person.value, verb, said.trim(), context) : undefined;
  if (!untrue) return undefined;
  const told = ask(context, filled(question.slice(clause.length), `${verb} ${said}`));
  const notices = untrue.map((text): Notice => ({ kind: 'other-reading', text }));
  return { ...told, notices: [...notices, ...told.notices] };
};
