import { countryWords } from '../../lexicon/countries.ts';
import { tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { catalogueOf, wordsOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { statementsOf } from '../../resolve/said.ts';
import { type Intent, NEVER, type Rule, shaped } from '../asking.ts';
import { hasPerson } from '../slots.ts';
import { forumWords } from './several.ts';

const BODY =
  '(?:body|bodies|directorates?|departments?|institutions?|headquarters|offices?|organi[sz]ations?|agency|agencies|structures?|organs?|sides?)';
const MATCH = '(?:counterpart|opposite\\s+number|partner|equivalent|match)';
const IN_GROUP = '(?:\\s+(?:in|within|on|at|through)\\s+(?:the|this)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:group|wg|forum))?';

/** "which Chilean body is the counterpart of the Staff in the group", "what is the Staff's Chilean counterpart": a body's match on the other side. */
const OF_BODY: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:which|what)\\s+(?:is\\s+the\\s+)?(\\p{L}{4,20})\\s+(?:(?:${BODY}\\s+)?(?:is|was|acts\\s+as|serves\\s+as)\\s+(?:the\\s+)?)?${MATCH}\\s+(?:of|to|for)\\s+([^?,:;]{3,80}?)${IN_GROUP}\\W*$`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:which|what)\\s+(\\p{L}{4,20})\\s+${BODY}\\s+is\\s+([^?,:;]{3,80}?)\\s+(?:paired|matched|partnered|teamed|coupled)\\s+with${IN_GROUP}\\W*$`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:who|what|which\\s+${BODY})\\s+is\\s+(?:the\\s+)?(\\p{L}{4,20})\\s+${MATCH}\\s+(?:of|to|for)\\s+([^?,:;]{3,80}?)${IN_GROUP}\\W*$`,
    'iu',
  ),
];

/** "between which two institutions does the group enable interaction", "the group links a staff and a directorate: which ones" */
const OF_FORUM: readonly RegExp[] = [
  new RegExp(
    `^\\W*between\\s+(?:which|what)\\s+(?:two\\s+)?(?:[\\p{L}-]+\\s+)?${BODY}\\s+(?:does|do|is|are)\\b[^?]{3,80}\\W*$`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:which|what)\\s+(?:two\\s+)?(?:[\\p{L}-]+\\s+)?${BODY}(?:\\s+of\\s+(?:the\\s+)?[\\p{L} ]{3,40}?(?:ministry|forces|staff|army|navy|side))?\\s+(?:(?:does|do|are)\\s+[^?]{3,60}?\\s+(?:brings?\\s+together|link(?:ed)?|connect(?:ed)?|brought\\s+together|join(?:ed)?)|(?:interact|meet|talk|deal\\s+with\\s+each\\s+other)\\s+(?:in|through|within)\\b)[^?]{0,60}\\W*$`,
    'iu',
  ),
  // "on the Chilean side, which body takes part in the group"
  new RegExp(
    `^\\W*(?:on|for|from)\\s+the\\s+\\p{L}{4,20}\\s+side,?\\s+(?:which|what)\\s+${BODY}\\s+(?:takes?\\s+part|participates?|sits?|is\\s+represented|belongs?|runs?|is)\\s[^?]{3,60}\\W*$`,
    'iu',
  ),
  new RegExp(
    `^\\W*[^?,:;]{0,40}?\\bgroup\\s+(?:brings\\s+together|links|connects|joins|is\\s+between)\\s+[^?:;]{3,80}?\\b${BODY}\\s+and\\s+[^?:;]{3,60}?\\b${BODY}\\s*[,:;–—-]\\s*(?:which|what|name)\\b[^?]{0,30}\\W*$`,
    'i',
  ),
];

const SMALL = new Set(['the', 'of', 'and', 'a', 'an', 's', 'main', 'hq', 'headquarters', 'body']);

/** "IDS" → the words of a sentence that have these first letters, where there are such. */
const spelledOut = (word: string, quote: string): string | undefined => {
  if (!/^\p{Lu}{2,6}$/u.test(word)) return undefined;
  const words = quote.match(/\p{L}+/gu) ?? [];
  const at = words.findIndex((_, i) => [...word].every((letter, j) => words[i + j]?.startsWith(letter) === true));
  return at < 0 ? undefined : words.slice(at, at + word.length).join(' ');
};

/** The body as a sentence on what the forum is between has it; undefined where none has. */
const asTold = (body: string, quotes: readonly string[]): string | undefined => {
  const typed = (body.match(/\p{L}+/gu) ?? []).filter(
    (word) => !SMALL.has(word.toLowerCase()) && countryWords.at(tokenize(word), 0) === undefined,
  );
  if (typed.length === 0) return undefined;
  for (const quote of quotes) {
    const own = new Set(wordsOf(quote));
    const told = typed.map((word) => (own.has(word.toLowerCase()) ? word : spelledOut(word, quote)));
    if (told.every((word) => word !== undefined)) return told.join(' ');
  }
  return undefined;
};

/** The sentences that say between whom something is. */
const between = (knowledge: Knowledge): readonly string[] =>
  statementsOf('purpose', knowledge)
    .map(({ citations: [{ quote }] }) => quote)
    .filter((quote) => /\bbetween\b/i.test(quote));

/** The body that faces another in a forum, and the two between which it is: the sentences that say what the forum is for. */
export const facing: Rule = shaped(
  [...OF_FORUM, ...OF_BODY],
  ({ question, knowledge, heading }): Intent | undefined => {
    const { text } = question;
    const { parties } = catalogueOf(knowledge);
    // Of the whole text: another order of its words may have left a side out.
    const tokens = tokenize(heading);
    const countries = tokens.flatMap((_, i) => countryWords.at(tokens, i)?.value.name ?? []);
    if (hasPerson(question) || countries.some((name) => !parties.has(name))) return undefined;
    // What is told before a question is taken off its words, and stands in the heading.
    const ofForum = OF_FORUM.some((shape) => shape.test(text) || shape.test(heading));
    const named = forumWords(question);
    if (ofForum)
      return named !== '' && resolveForum(named, knowledge).is !== 'none'
        ? { query: { ask: 'forum', name: named }, named: true }
        : undefined;
    const [, side = '', body = ''] = OF_BODY.map((shape) => shape.exec(text)).find((found) => found !== null) ?? [];
    if (body === '') return undefined;
    const country = countryWords.at(tokenize(side), 0)?.value.name;
    if (country === undefined) return undefined;
    const isParty = parties.has(country);
    const told = isParty ? asTold(body, between(knowledge)) : undefined;
    return {
      query: {
        ask: 'statement',
        words: told ?? `${side} ${body}`,
        question: heading,
        ...(told === undefined ? { before: NEVER } : { properties: ['purpose'] }),
      },
      named: told !== undefined,
    };
  },
);
