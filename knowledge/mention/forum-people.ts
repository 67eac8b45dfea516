import type { Token } from '../article.ts';
import { forumPhrases, forumWords } from '../lexicon/forum-words.ts';
import { isCapital } from '../read/token.ts';
import { type ForumPhrase, HYPHENS } from './forum-phrase.ts';

// "meeting of Defence Ministers of the SCO", "of the Chiefs of Staff", "of their climate ministers", "Council of Heads of State"
export const takeMembers = (tokens: readonly Token[], phrase: ForumPhrase): boolean => {
  if (phrase.topic.length > 0 || phrase.kind === undefined) return false;
  let at = phrase.to + 1;
  while (WHOSE.has(tokens[at]?.key ?? '')) at++;
  if (phrase.kind.role !== 'unit' && !isCapital(tokens[at])) return false;
  const to = peopleEnd(tokens, at);
  if (to === undefined) return false;
  name(tokens, phrase, [phrase.to + 1, at, to]);
  return true;
};

const WHOSE = new Set([
  'the',
  'their',
  'its',
  'both',
  'two',
  'three',
  'four',
  'countries',
  "'",
  '’',
  'sides',
  'respective',
  'nations',
]);

/** Makes people from token `at` to `to` part of the name "meeting of", whose link ends at `link`. */
const name = (
  tokens: readonly Token[],
  phrase: ForumPhrase,
  [link, at, to]: readonly [number, number, number],
): void => {
  for (let next = at; next < to; next++) if (tokens[next]?.kind === 'word') phrase.topic.push(tokens[next]?.key ?? '');
  const from = phrase.name[0]?.[0] ?? phrase.from;
  phrase.name =
    link === at
      ? [[from, to]]
      : [
          [from, link],
          [at, to],
        ];
  phrase.members = true;
  phrase.to = to;
};

/** Where a phrase for people of rank ends: "foreign ministers", "Chiefs of Staff", "Heads of State and Government"; undefined for other words. */
const peopleEnd = (tokens: readonly Token[], from: number): number | undefined => {
  let at = from;
  let isPeople = false;
  while (at - from < 9) {
    const fixed = forumPhrases.at(tokens, at);
    if (fixed !== undefined) {
      isPeople ||= fixed.value === 'topic';
      at = fixed.end;
      continue;
    }
    const key = tokens[at]?.key ?? '';
    const use = forumWords.get(key);
    const isRank = PEOPLE.test(key);
    const isLink = at > from && (key === 'and' || key === '/' || HYPHENS.has(key));
    if (
      use !== 'topic' &&
      use !== 'level' &&
      !isRank &&
      key !== 'national' &&
      !(isLink && forumWords.get(tokens[at + 1]?.key ?? '') === 'topic')
    )
      break;
    isPeople ||= isRank;
    at++;
  }
  return isPeople ? at : undefined;
};

export const PEOPLE =
  /^(?:ministers|secretaries|chiefs|leaders|advisers|advisors|representatives|directors|commanders|generals|officials|envoys|coordinators|negotiators|principals|speakers|sherpas|ambassadors|chairs)$/;

/** "Chile and Peru[’s foreign ministers]", "the SCO [Defence Ministers]": who of the sides meets. `from`: the "of" before the sides. */
export const takePeople = (tokens: readonly Token[], phrase: ForumPhrase, from: number, end: number): boolean => {
  if (phrase.kind?.role !== 'unit' || phrase.topic.length > 0) return false;
  let at = end;
  while (/^(?:'s|’s|'|’)$/.test(tokens[at]?.key ?? '')) at++;
  const to = peopleEnd(tokens, at);
  if (to === undefined) return false;
  name(tokens, phrase, [from + 1, at, to]);
  return true;
};
