import { tokenize } from '../read/token.ts';
import type { Knowledge, Person } from '../record.ts';
import { typedCountryAt } from '../resolve/country.ts';
import { resolvePerson } from '../resolve/person.ts';
import type { Words } from '../words/words.ts';
import type { Draft } from './make.ts';

const NAME = '((?:[\\p{L}.’-]+\\s+){0,3}?[\\p{L}’-]{3,})';
const SIDE = "((?:the\\s+)?[\\p{L}]{4,})(?:['’]s?)?";
const OF_CHAIR =
  '(?:co-?\\s?chair(?:man|person)?|chair(?:man|person)?|head\\s+of\\s+delegation|delegation|side|representative|delegate)';
const CHAIRED = '(?:co-?\\s?)?(?:chair(?:ed)?|led|lead|head(?:ed)?|represent(?:ed)?|presided?)';
const BODY =
  '(?:general\\s+staff|armed\\s+forces|army|navy|air\\s+force|military|defen[cs]e\\s+ministry|ministry\\s+of\\s+defen[cs]e)';

/** What takes for granted, or claims, for which country somebody sat there: each with the name and the side, in this order or turned. */
const NAME_FIRST: readonly RegExp[] = [
  // "who replaced Berg as Chile's co-chair", "was Berg the Chilean co-chair", "how often was Berg the Chilean chair"
  new RegExp(
    `\\b(?:replaced|succeeded|preceded|followed|after|before|from|was|is|has|did)\\s+${NAME}\\s+(?:been\\s+|already\\s+|named\\s+|become\\s+|lead\\s+|led\\s+|head\\s+|headed\\s+|represent\\s+|chair\\s+)*(?:as\\s+)?(?:the\\s+|an?\\s+)?${SIDE}\\s+${OF_CHAIR}\\b`,
    'iu',
  ),
  // "which meetings did Berg co-chair for Chile", "was it Berg who chaired for Chile"
  new RegExp(
    `\\b(?:did|has|had|was\\s+it|is\\s+it|that)\\s+${NAME}\\s+(?:who\\s+)?(?:ever\\s+|also\\s+)?${CHAIRED}\\s+(?:[\\p{L}\\d]+\\s+){0,5}?(?:for|on\\s+behalf\\s+of)\\s+${SIDE}(?=\\W|$)`,
    'iu',
  ),
  // "Berg's job on the Chilean general staff"
  new RegExp(
    `\\b${NAME}['’]s\\s+(?:job|post|position|role|rank|office|title)\\s+(?:in|on|at|with)\\s+(?:the\\s+)?${SIDE}\\s+${BODY}`,
    'iu',
  ),
  // "which post does Berg hold in the Chilean general staff"
  new RegExp(
    `\\b(?:does|did|is|was)\\s+${NAME}\\s+(?:hold|have|held|occupy|serve|on|in|at)\\s+(?:back\\s+)?(?:in|on|at|with)?\\s*(?:the\\s+)?${SIDE}\\s+${BODY}`,
    'iu',
  ),
];
const SIDE_FIRST: readonly RegExp[] = [
  // "the Chilean co-chair Berg"
  new RegExp(`\\b(?:the\\s+)?${SIDE}\\s+(?:co-?\\s?chair|chairman|chair)\\s+${NAME}(?=\\W|$)`, 'iu'),
  // "what post on the Chilean general staff does Berg hold"
  new RegExp(
    `\\b(?:in|on|at|with|of)\\s+(?:the\\s+)?${SIDE}\\s+${BODY}\\s+(?:does|did|is|was|has)\\s+${NAME}(?=\\s+(?:hold|occupy|have|serve|held|had)|\\W*$)`,
    'iu',
  ),
];

/** "which Chilean officer sat across from Berg": a counterpart is of another side than they are. */
const COUNTERPART: readonly RegExp[] = [
  new RegExp(
    `\\b(?:which|what|the|whose)\\s+${SIDE}\\s+(?:officer|general|co-?\\s?chair|official|delegate|man)\\s+(?:sat|faced|met|was|stood|co-?chaired)\\s+(?:across\\s+(?:from|the\\s+table\\s+from)\\s+|opposite\\s+(?:to\\s+)?|facing\\s+|with\\s+|beside\\s+)?${NAME}(?=\\s+(?:in|at|during|when)\\b|\\W*$)`,
    'iu',
  ),
  new RegExp(`\\b${NAME}['’]s?\\s+${SIDE}\\s+counterparts?\\b`, 'iu'),
];

const sideOf = (typed: string): string | undefined => {
  const tokens = tokenize(typed);
  const at = tokens.findIndex((_, i) => typedCountryAt(tokens, i) !== undefined);
  return at < 0 ? undefined : typedCountryAt(tokens, at)?.value.name;
};

/** Whom the words mean, or the last of them: "is Gen. Berg". */
const personNamed = (words: string, knowledge: Knowledge): Person | undefined => {
  const last = words.split(/\s+/).at(-1) ?? words;
  for (const typed of [words.replace(/^the\s+/i, ''), last]) {
    const found = resolvePerson(typed, knowledge);
    if (found.is === 'one') return found.value;
  }
  return undefined;
};

/** The country of one person; undefined where their posts are of none or of several. */
const sidesOf = (person: Person): readonly string[] => [...new Set(person.posts.flatMap((post) => post.side ?? []))];

/** Somebody whose counterpart is said to be of their own country. */
const facedIn = (
  question: string,
  knowledge: Knowledge,
): { readonly person: Person; readonly own: string } | undefined => {
  for (const shape of COUNTERPART) {
    const found = shape.exec(question);
    if (!found) continue;
    const [first = '', second = ''] = found.slice(1);
    const [typed, name] = sideOf(first) === undefined ? [second, first] : [first, second];
    const person = personNamed(name, knowledge);
    const side = sideOf(typed);
    if (!person || side === undefined) continue;
    const [own, other] = sidesOf(person);
    if (own === side && other === undefined) return { person, own };
  }
  return undefined;
};

/** The one person who is said to stand for another country than all their posts are of, and that country of theirs. */
const takenIn = (
  question: string,
  knowledge: Knowledge,
): { readonly person: Person; readonly own: string } | undefined => {
  const pairs = [
    ...NAME_FIRST.flatMap((shape) => {
      const [, name, side] = shape.exec(question) ?? [];
      return name === undefined || side === undefined ? [] : [[name, side] as const];
    }),
    ...SIDE_FIRST.flatMap((shape) => {
      const [, side, name] = shape.exec(question) ?? [];
      return name === undefined || side === undefined ? [] : [[name, side] as const];
    }),
  ];
  for (const [name, typed] of pairs) {
    const side = sideOf(typed);
    const found = side === undefined ? undefined : personNamed(name, knowledge);
    if (!found) continue;
    const sides = sidesOf(found);
    const [own] = sides;
    if (own !== undefined && side !== undefined && !sides.includes(side)) return { person: found, own };
  }
  return undefined;
};

const NOT = /\b(?:not|never|no|nor|neither)\b|n[’']t\b/i;

/** "who replaced Berg as Chile's co-chair", of Berg who is of Peru: that he is, before all that is told. */
export const withOwnSide = (
  draft: Draft,
  question: string,
  { knowledge, words }: { readonly knowledge: Knowledge; readonly words: Words },
): Draft => {
  if (draft.status === 'ambiguous' || draft.status === 'not-understood' || NOT.test(question)) return draft;
  const taken = takenIn(question, knowledge) ?? facedIn(question, knowledge);
  return taken === undefined
    ? draft
    : { ...draft, lead: words.meetings.denied(words.people.ofSide(taken.person.name, taken.own)) };
};
