import { casual } from 'chrono-node';
import { cityWords, countryNames } from '../lexicon/countries.ts';
import type { Wanted } from '../query.ts';
import { tokenize } from '../read/token.ts';

const hasDate = (text: string): boolean =>
  /\b(?:19|20)\d\d\b/.test(text) ||
  casual
    .parse(text)
    .some(({ start }) => (['month', 'day', 'weekday', 'year'] as const).some((part) => start.isCertain(part)));

const hasPlace = (text: string): boolean => {
  const tokens = tokenize(text);
  return tokens.some(({ text: word }, i) => {
    if (!/^\p{Lu}/u.test(word)) return false;
    return (
      cityWords.at(tokens, i) !== undefined ||
      (countryNames.at(tokens, i) !== undefined && /^(?:in|at|to)$/.test(tokens[i - 1]?.key ?? ''))
    );
  });
};

const NUMBER = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)\b/i;
const REASON =
  /\b(?:because|due to|owing to|in order to|so that|as a result|aimed at|since it|saying|to control|to deepen|to strengthen|to further|despite|following|citing)\b/i;
/** "by Anna Berg", "said the Ministry". */
const AGENT = /\b(?:by|said|says|told|according to) (?:the )?\p{Lu}/u;

/** Whether a text holds what a question wants: a time, a place, a number, a reason, an agent. */
export const holds = (text: string, wants: Wanted | undefined): boolean => {
  switch (wants) {
    case 'when':
      return hasDate(text);
    case 'where':
      return hasPlace(text);
    case 'how many':
      return NUMBER.test(text);
    case 'why':
      return REASON.test(text);
    case 'who':
      return AGENT.test(text);
    case 'yes':
    case undefined:
      return true;
  }
};
