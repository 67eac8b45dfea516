import { tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { wordsOf } from '../../resolve/catalogue.ts';
import { typedCountryAt } from '../../resolve/country.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { quotesBy } from '../../resolve/said.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, meetingSlot } from '../slots.ts';

const SAYS =
  '(?:say|said|saying|state|stated|express|expressed|reaffirm|reaffirmed|declare|declared|announce|announced|tell|told|have\\s+to\\s+say|had\\s+to\\s+say|stress|stressed|emphasi[sz]e|emphasi[sz]ed)';

/** "what did India say", "what has the Russian side stated at the 5th": who, and of when. */
const SAID_BY = new RegExp(
  `^\\W*(?:and\\s+|so\\s+)?what\\s+(?:did|does|do|has|have|had|was|is)\\s+(?:the\\s+)?(.{2,50}?)\\s+(?:actually\\s+|officially\\s+|publicly\\s+|really\\s+)?${SAYS}\\b(.*)$`,
  'i',
);

/** "the Russian side", "the Indian government": the country itself. */
const COUNTRY_ITSELF =
  /^(?:the|side|sides|government|govt|delegation|delegates|delegations|team|people|party|authorities|officials?)$/i;

/** "both sides", "the two countries": all that meet. */
const ALL_SIDES =
  /^(?:both|both\s+(?:the\s+)?(?:sides|countries|nations|parties|delegations|governments)|the\s+two|two\s+(?:sides|countries|nations|parties)|(?:the\s+)?(?:sides|parties|two))$/i;

/** Verbs that say how something was said: "reaffirm" is no "reflect". */
const VERY_WORD = /\b(?:reaffirm|stress|emphasi[sz]e|declare|express)(?=(?:ed|d)?\b)/i;

/** The words after the verb tell of which meeting, and nothing of a topic. */
const isOfMeeting = (rest: string): boolean =>
  /^\W*$/.test(rest) || /^\s+(?:at|in|during|after)\s+/i.test(rest) || ABOUT.test(rest);

/** "about the fifth meeting": of it, and of no topic beside it. */
const ABOUT = /^\s+(?:about|on|of|regarding|concerning)\s+/i;
const isMeetingAlone = (rest: string, knowledge: Knowledge): boolean =>
  contentOf(readQuestion(rest.replace(ABOUT, ''), knowledge)).length === 0;

/** "what did India say": its own words and the positions that the articles tell of it; of one of its bodies, words of that body alone. */
export const positions: Rule = shaped([SAID_BY], ({ question, knowledge, heading }) => {
  const [, by, rest = ''] = SAID_BY.exec(question.text.trim()) ?? [];
  if (by === undefined || !isOfMeeting(rest)) return undefined;
  const slot = meetingSlot({
    words: question.words.filter(
      ({ from }) =>
        question.tokens[from] !== undefined &&
        (question.tokens[from]?.start ?? 0) >= question.text.indexOf(by) + by.length,
    ),
  });
  if (slot === '' && /[\p{L}\p{N}]/u.test(rest)) return undefined;
  if (slot !== '' && resolveMeeting(slot, knowledge).is !== 'one') return undefined;
  const [verb] = VERY_WORD.exec(question.text) ?? [];
  if (ABOUT.test(rest) && !isMeetingAlone(rest, knowledge)) return undefined;
  const meeting = { ...(slot === '' ? {} : { meeting: slot }), ...(verb === undefined ? {} : { verb }) };
  if (ALL_SIDES.test(by.trim())) return { query: { ask: 'positions', question: heading, ...meeting }, named: true };
  const tokens = tokenize(by);
  const country = typedCountryAt(tokens, 0);
  if (!country) return undefined;
  const nouns = tokens.slice(country.end).map(({ text }) => text);
  if (nouns.every((noun) => COUNTRY_ITSELF.test(noun)))
    return { query: { ask: 'positions', question: heading, side: country.value.name, ...meeting }, named: true };
  const words = wordsOf(by);
  const isBody = nouns.every((noun) => /^[\p{L}]+$/u.test(noun) && !/^(?:and|or)$/i.test(noun));
  return isBody && quotesBy(words, knowledge).length === 0
    ? { query: { ask: 'quote', topic: '', speaker: by.trim(), ...(slot === '' ? {} : { meeting: slot }) }, named: true }
    : undefined;
});
