import { rankWords } from '../lexicon/ranks.ts';
import { isExactlyInArticles } from '../passages.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { likeBearer } from './name-order.ts';

/** True where every word is of a name on record: "Anna Lund". */
export const isName = (words: string, knowledge: Knowledge): boolean =>
  words !== '' &&
  fold(words)
    .split(/\s+/)
    .every((word) => catalogueOf(knowledge).byName.has(word));

const ROUNDS = '(?:meetings?|rounds?|sessions?|editions?)';
/** "berg: meetings?", "meetings of Lund", "lund which meeting" */
const OWN_MEETINGS = new RegExp(
  `^\\W*(?:(?:the\\s+|all\\s+(?:the\\s+)?|which\\s+|list\\s+)?${ROUNDS}\\s+of\\s+((?:\\p{L}+\\.?\\s+){0,3}?\\p{L}+)|((?:\\p{L}+\\.?\\s+){0,4}?\\p{L}+)\\s*(?:[:,–—-]\\s*|\\s)(?:(?:which|what)\\s+)?${ROUNDS})\\W*$`,
  'iu',
);

/** "Vice Adm Berg" → "Berg" */
const withoutRank = (name: string): string => {
  const tokens = tokenize(name);
  const end = rankWords.at(tokens, 0)?.end;
  return end === undefined || end >= tokens.length ? name : name.slice(tokens[end]?.start);
};

/** "berg: meetings?": those that somebody on record sat in the chair of. */
export const asChaired = (text: string, knowledge: Knowledge): string => {
  const [, of, first] = OWN_MEETINGS.exec(text) ?? [];
  const name = of ?? first ?? '';
  const { byName, chaired } = catalogueOf(knowledge);
  const bearers = withoutRank(name)
    .split(/\s+/)
    .map((word) => byName.get(fold(word))?.map(({ person }) => person) ?? [likeBearer(word, knowledge)]);
  const [own = []] = bearers;
  const isOne = own.some(
    (person) => person && chaired.has(person.id) && bearers.every((people) => people.includes(person)),
  );
  return name !== '' && isOne ? `meetings ${name} chaired` : text;
};

const SPELLINGS =
  /^\W*(?:is|was)\s+(?:it\s+|(?:the\s+)?((?:\p{L}+\s+){0,3}?\p{L}+)(?:['’]s\s+(?:\p{L}+\s+){1,2})?\s+)?(?:(?:spelt|spelled|written|called)\s+)?['‘]?(\p{L}[\p{L}\s.]{1,40}?)['’]?\s+or\s+['‘]?(\p{L}[\p{L}\s.]{1,40}?)['’]?\W*$/iu;

/** "is Lund 'Anna' or 'Anne'", "is it A B Lund or Anna B Lund": two spellings of one name, where the articles have both. */
export const asSpelt = (text: string, knowledge: Knowledge): string => {
  const [, who = '', one = '', other = ''] = SPELLINGS.exec(text) ?? [];
  const { byName } = catalogueOf(knowledge);
  const words = [who, one, other].flatMap((name) => fold(name).split(/[\s.]+/)).filter((word) => word.length > 1);
  const bearers = words.map((word) => (byName.get(word) ?? []).map(({ person }) => person));
  const [first = []] = bearers;
  const [only, second] = first.filter((person) => bearers.every((people) => people.includes(person)));
  return only && !second ? `who is ${only.name}?` : text;
};

/** "Int. Def. Staff": words cut short, two or more of them, at least one with a stop. */
const CUT = /(?<!\p{L})((?:\p{L}{2,5}\.\s+){1,3}\p{L}{2,12}\.?|(?:\p{L}{2,12}\s+)(?:\p{L}{2,5}\.\s*){1,2})(?!\p{L})/gu;

const starts = (short: readonly string[], full: readonly string[]): boolean =>
  full.length === short.length && short.every((word, i) => word.length > 1 && (full[i] ?? '').startsWith(word));

/** "Chief of Int. Def. Staff" → "Chief of Integrated Defence Staff", where an office on record has these words side by side and no other may be meant. */
export const withOffices = (text: string, knowledge: Knowledge): string =>
  text.includes('.')
    ? text.replace(CUT, (whole: string) => {
        const short = fold(whole)
          .split(/[\s.]+/)
          .filter((word) => word !== '');
        const found = new Set(
          knowledge.people
            .flatMap(({ posts }) => posts.flatMap(({ role }) => role ?? []))
            .flatMap((role) => runsOf(fold(role).split(/[^\p{L}]+/u), short.length))
            .filter((run) => starts(short, run))
            .map((run) => run.join(' ')),
        );
        const [only, other] = found;
        return only !== undefined && other === undefined ? `${only}${/\s$/.test(whole) ? ' ' : ''}` : whole;
      })
    : text;

const runsOf = (words: readonly string[], length: number): readonly (readonly string[])[] =>
  words.flatMap((_, i) => (i + length <= words.length ? [words.slice(i, i + length)] : []));

const OF_SIDE =
  /(?<![\p{L}.])(\p{L}{3,4})\.?(\s+)(?=(?:co-?\s?)?(?:chair(?:man|person|s)?|side|delegation|rep|representative|head)\b)/giu;

/** Before a chair, a word of its own and no country cut short: "the new chair". */
const OWN_WORD = /^(?:new|old|one|two|each|same|other|any|co|vice|past|main|real)$/i;

/** "Nor. chair", "chi side": a party of the talks by the first letters of its name, where no other party begins so. */
export const withSides = (text: string, knowledge: Knowledge): string =>
  text.replace(OF_SIDE, (whole: string, short: string, space: string) => {
    if (OWN_WORD.test(short) || isExactlyInArticles(knowledge, short)) return whole;
    const [only, other] = [...catalogueOf(knowledge).parties].filter(
      (party) => fold(party).startsWith(fold(short)) && party.length > short.length,
    );
    return only !== undefined && other === undefined ? `${only}${space}` : whole;
  });
