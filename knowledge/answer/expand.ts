import type { Citation } from '../article.ts';
import { findLines, findMention } from '../passages.ts';
import { fold } from '../read/token.ts';
import type { Forum, Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Context } from './context.ts';
import { exerciseClaims } from './facts.ts';
import { claim, type Draft, make, quoted } from './make.ts';
import { listOf } from './next-sentence.ts';
import { readingOf } from './reading-of.ts';
import { saysWhat } from './says-what.ts';

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a']);

/** The words before "(SCO)" whose initials make it: "Shanghai Cooperation Organisation"; undefined where they don't. */
const longForm = (before: string, acronym: string): string | undefined => {
  const wanted = letters(acronym);
  const words = [...before.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)];
  const from = Math.max(0, words.length - wanted.length * 2 - 6);
  for (let i = words.length - 1; i >= from; i--) {
    const some = words.slice(i).map(([word]) => word);
    const first = some[0] ?? '';
    if (SMALL.has(first.toLowerCase()) || !/^\p{Lu}/u.test(first)) continue;
    if (isSpelt(some, wanted)) return before.slice(words[i]?.index ?? 0).trim();
  }
  return bySubsequence(words, before, wanted);
};

/** "Chief of Integrated Defence Staff to Chairman Chiefs of Staff Committee (CISC)": the letters stand in order among the initials. */
const bySubsequence = (words: readonly RegExpExecArray[], before: string, wanted: string): string | undefined => {
  if (wanted.length < 3 || letters(words.at(-1)?.[0] ?? '').charAt(0) !== wanted.at(-1)) return undefined;
  let left = wanted.length - 1;
  for (let i = words.length - 1; i >= Math.max(0, words.length - 14) && left >= 0; i--) {
    const word = words[i]?.[0] ?? '';
    if (!/^\p{Lu}/u.test(word)) {
      if (!SMALL.has(word.toLowerCase())) return undefined;
      continue;
    }
    if (letters(word).charAt(0) === wanted[left]) left--;
    if (left < 0) return before.slice(words[i]?.index ?? 0).trim();
  }
  return undefined;
};

/** Whether the initials are the letters, small words counted or not: "IRIGC-M&MTC" has "India Russia", or not. */
const isSpelt = (words: readonly string[], wanted: string): boolean => {
  const all = words.map((word) => letters(word).charAt(0)).join('');
  const main = words
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => letters(word).charAt(0))
    .join('');
  const split = main.replace(/intergovernmental/g, 'ig');
  return all === wanted || main === wanted || split === wanted;
};

/** Where the articles write an abbreviation out: "Long Form (ACRONYM)". */
const written = (acronym: string, knowledge: Knowledge): { readonly name: string; readonly citation: Citation }[] =>
  findMention(knowledge, acronym).flatMap((citation) => {
    const { quote } = citation;
    const bracket = [...quote.matchAll(/\(([^()]{2,30})\)/g)].find(([, inside = '']) =>
      [inside, ...inside.split(/[-–/]/)].some((part) => letters(part) === letters(acronym)),
    );
    if (!bracket) return [];
    const name = longForm(quote.slice(0, bracket.index).replace(/\s+/g, ' '), acronym);
    return name === undefined ? [] : [{ name, citation }];
  });

/** How many articles are looked through for words with the initials. */
const MOST_ARTICLES = 4;

/** "Headquarters of Integrated Defence Staff" for "HQ IDS": words with these letters, in an article that uses them. */
const byInitials = (
  acronym: string,
  mentions: readonly Citation[],
  knowledge: Knowledge,
): { readonly name: string; readonly citation: Citation }[] => {
  const parts = acronym.split(/[^\p{L}]+/u).filter((part) => part !== '');
  // Two letters fit too many words.
  if (parts.every(({ length }) => length < 3)) return [];
  const ids = [...new Set(mentions.slice(0, MOST_ARTICLES).map(({ article }) => article))];
  return ids
    .flatMap((id) => readingOf(knowledge, id) ?? [])
    .flatMap(({ article, segments }) =>
      segments.flatMap(({ kind, text, span }) => {
        const name = kind === 'sentence' ? runOf(text, parts) : undefined;
        return name === undefined ? [] : [{ name, citation: { article: article.id, quote: text, ...span } }];
      }),
    );
};

const runOf = (text: string, parts: readonly string[]): string | undefined => {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)];
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]?.[0] ?? '')) continue;
    const end = spells(words, i, parts);
    if (end !== undefined) return text.slice(words[i]?.index, end).replace(/\s+/g, ' ');
  }
  return undefined;
};

/** Where the words from `i` that spell the parts end: "IDS" by initials, "HQ" by letters of one word. */
const spells = (words: readonly RegExpExecArray[], i: number, parts: readonly string[]): number | undefined => {
  let at = i;
  let end: number | undefined;
  for (const part of parts) {
    let left = letters(part);
    while (left !== '') {
      const word = words[at];
      if (word === undefined) return undefined;
      const own = letters(word[0]);
      if (SMALL.has(own) && at > i) {
        at++;
        continue;
      }
      if (!/^\p{Lu}\p{Ll}/u.test(word[0])) return undefined;
      const whole = left.length === 2 && left === letters(part) && isShortFor(left, own);
      if (!whole && own[0] !== left[0]) return undefined;
      left = whole ? '' : left.slice(1);
      end = word.index + word[0].length;
      at++;
    }
  }
  return end;
};

/** "hq" for "headquarters". */
const isShortFor = ([first, second]: string, word: string): boolean =>
  word.startsWith(first ?? ' ') && word.length > 5 && word.indexOf(second ?? ' ', 3) > 2;

/** The forum that a sentence names in full beside its initials, with words between: "The Blue Economy Dialogue was set up in 2018 (BED)". */
const spelledBy = (acronym: string, quote: string, knowledge: Knowledge): Forum | undefined =>
  [...catalogueOf(knowledge).forums.values()].find(
    ({ forum, own }) =>
      own.has(letters(acronym)) && quote.includes(forum.name) && isSpelt(forum.name.split(/[\s-]+/), letters(acronym)),
  )?.forum;

/** The lines beside the sentences that have an abbreviation as it is typed. */
const linesWith = (acronym: string, knowledge: Knowledge): readonly Citation[] =>
  [...findLines(knowledge, acronym).values()]
    .filter(({ quote }) => new RegExp(`(?<!\\p{L})${acronym}(?!\\p{L})`, 'u').test(quote))
    .slice(0, 2);

/** What an abbreviation stands for, by the sentence that writes it out. */
export const answerExpand = (context: Context, typed: string, what = false): Draft => {
  const { knowledge, words } = context;
  const acronym = typed.trim().slice(0, 40);
  const heading = words.statements.expandHeading(acronym);
  const found = written(acronym, knowledge);
  // The spelling with a hashtag is told only where no other is.
  const plainest = [...found].sort((a, b) => Number(b.name.includes('#')) - Number(a.name.includes('#')));
  const names = [...new Map(plainest.map((each) => [letters(each.name), each])).values()];
  const shown = acronym.toUpperCase();
  if (names.length > 0)
    return make(context, 'answered', {
      heading,
      claims: names
        .slice(0, 3)
        .flatMap(({ name, citation }) => claim(words.statements.expanded(shown, name), [], [citation])),
    });
  const forums = [...catalogueOf(knowledge).forums.values()].filter(
    ({ forum }) => forum.acronym !== null && letters(forum.acronym) === letters(acronym),
  );
  const mentions = findMention(knowledge, acronym).slice(0, 2);
  const named = mentions.flatMap((citation) => {
    const forum = spelledBy(acronym, citation.quote, knowledge);
    return forum === undefined ? [] : [{ forum, citation }];
  });
  const [beside] = named;
  const [only] = forums;
  if (beside)
    return make(context, 'answered', {
      heading,
      claims: claim(words.statements.expanded(shown, beside.forum.name), [], [beside.citation]),
      notices: [{ kind: 'inferred', text: words.statements.sideBySide }],
    });
  if (only) {
    const { forum } = only;
    const own = forum.acronym ?? '';
    return make(context, 'answered', {
      heading,
      claims: claim(
        words.statements.expanded(own, forum.name),
        [],
        forum.citations.filter(({ quote }) => quote.includes(own)).slice(0, 1),
        forum.citations.slice(0, 1),
      ),
      notices: [{ kind: 'inferred', text: words.statements.sideBySide }],
    });
  }
  const [initials] = byInitials(acronym, mentions, knowledge);
  if (initials)
    return make(context, 'answered', {
      heading,
      claims: claim(words.statements.expanded(shown, initials.name), [], [initials.citation], mentions.slice(0, 1)),
      notices: [{ kind: 'inferred', text: words.statements.byInitials }],
    });
  const exercises = knowledge.meetings.filter((meeting) =>
    meeting.exercises.some(({ value }) => letters(value) === letters(acronym)),
  );
  if (what && exercises.length > 0)
    return make(context, 'answered', {
      heading: shown,
      claims: [
        ...exercises.slice(0, 3).flatMap((meeting) => exerciseClaims(meeting, words)),
        ...mentions.flatMap((citation) => {
          const before = listOf(citation, context);
          return [...(before ? [quoted(before, words)] : []), quoted(citation, words)];
        }),
      ],
      notices: [{ kind: 'passage', text: words.statements.passages }],
    });
  // "state news agency RIA": what it is, if not what the letters stand for.
  const told = what ? findMention(knowledge, acronym).filter(({ quote }) => saysWhat(quote, shown)) : [];
  if (told.length > 0)
    return make(context, 'answered', {
      heading: shown,
      claims: told.slice(0, 2).map((citation) => quoted(citation, words)),
      notices: [{ kind: 'passage', text: words.statements.passages }],
    });
  // "ANI", "Based on PTI reports": of an agency that an article is by, no sentence need speak.
  // "08:46 AM BST": nor of one that stands beside the sentences alone.
  const isSource = catalogueOf(knowledge).sourceWords.has(fold(acronym));
  const isLetters = /^\p{Lu}{2,}$/u.test(acronym);
  const lines = mentions.length === 0 && isLetters && !isSource ? linesWith(acronym, knowledge) : [];
  const isUsed = mentions.length + lines.length > 0 || isSource;
  return make(context, 'not-in-sources', {
    heading,
    lead: isUsed ? words.statements.notWritten(shown) : words.statements.notUsed(shown),
    claims: [...mentions, ...lines].map((citation) => quoted(citation, words)),
  });
};
