import type { Token } from '../article.ts';
import { isCapital } from '../read/token.ts';
import { kindAt } from './forum-kind.ts';
import { type ForumPhrase, HYPHENS } from './forum-phrase.ts';

/** "of the Fiji-Norway [Green Ocean Platform]", "of the EU–Kenya [Partnership]": what a committee or a meeting is of. */
export const takeVenture = (tokens: readonly Token[], phrase: ForumPhrase, link: number, at: number): boolean => {
  if (phrase.kind === undefined || phrase.topic.length > 0 || !/^(?:of|under|within)$/.test(tokens[link]?.key ?? ''))
    return false;
  for (let next = at; next < at + 7; next++) {
    const token = tokens[next];
    if (HYPHENS.has(token?.text ?? '') || token?.key === 'and' || token?.key === 'for') continue;
    if (token === undefined || !isCapital(token) || kindAt(tokens, next) !== undefined) return false;
    if (!VENTURES.has(token.key) || VENTURES.has(tokens[next + 1]?.key ?? '')) continue;
    for (let word = at; word <= next; word++)
      if (tokens[word]?.kind === 'word') phrase.topic.push(tokens[word]?.key ?? '');
    phrase.name = [[phrase.name[0]?.[0] ?? phrase.from, next + 1]];
    phrase.members = true;
    phrase.to = next + 1;
    return true;
  }
  return false;
};

const VENTURES = new Set([
  'agreement',
  'alliance',
  'charter',
  'compact',
  'convention',
  'framework',
  'initiative',
  'partnership',
  'plan',
  'platform',
  'pact',
  'programme',
  'protocol',
  'program',
  'project',
  'roadmap',
  'treaty',
]);
