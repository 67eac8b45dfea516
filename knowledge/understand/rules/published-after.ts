import type { Knowledge, Meeting } from '../../record.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { oneWord } from '../../resolve/reference.ts';
import { publishersOf } from '../../resolve/source.ts';
import { type Intent, type Rule, shaped } from '../asking.ts';
import { meetingOf } from '../report-of.ts';
import { hasPerson } from '../slots.ts';
import { outletsIn } from './sources.ts';

const ARTICLE = '(?:articles?|reports?|stor(?:y|ies)|pieces?|coverage|account|write-?up|text)';
const APPEAR =
  '(?:appear(?:ed)?|c[ao]me\\s+out|publish(?:ed)?(?:\\s+(?:its|the)\\s+(?:article|report|story|piece))?|printed|posted|released|go\\s+online|report(?:ed)?(?:\\s+(?:it|on\\s+it))?|cover(?:ed)?\\s+it|written)';
const LONG = 'how\\s+(long|soon|quickly|many\\s+(?:days|weeks)|much\\s+time)';
/** "how many days after the 3rd meeting did the article about it appear" */
const AFTER = new RegExp(
  `^\\W*${LONG}\\s+after\\s+((?:the\\s+)?[^?,;:]{2,50}?)\\s+(?:did|was|were|is|has|had)\\s+([^?,;:]{2,60}?)\\s+(?:been\\s+)?${APPEAR}\\W*$`,
  'i',
);
/** "how long did it take the Herald to report the 3rd meeting" is of the same; "how many days passed between the 3rd meeting and its report". */
const BETWEEN = new RegExp(
  `^\\W*${LONG}\\s+(?:(?:passed|went\\s+by|lay|lie|is|was|were|are|there)\\s+){0,2}(?:between|from)\\s+((?:the\\s+)?[^?,;:]{2,50}?)\\s+(?:and|to|until)\\s+((?:its|the)\\s+[^?,;:]{2,60}?)\\W*$`,
  'i',
);
/** "the meeting": of none by itself. */
const BARE = /^(?:the|its)\s+(?:meeting|talks|session|round|dialogue|event)(?:\s+(?:ended|was\s+over|itself))?$/i;
const OF_ARTICLE = new RegExp(`\\b${ARTICLE}\\b|\\bpublication\\b`, 'i');

const only = (typed: string, knowledge: Knowledge): Meeting | undefined => {
  const found = resolveMeeting(typed, knowledge);
  return found.is === 'one' ? found.value : undefined;
};

/** The time from a meeting to the article on it: of the one article that an outlet has, or that there is. */
export const publishedAfter: Rule = shaped([AFTER, BETWEEN], ({ question, knowledge, heading }): Intent | undefined => {
  const { text } = question;
  const between = BETWEEN.exec(text);
  const [, long = '', of = '', what = ''] = AFTER.exec(text) ?? between ?? [];
  const outlets = what === '' ? [] : outletsIn(question, knowledge);
  const [outlet, second] = outlets;
  if (second !== undefined || hasPerson(question)) return undefined;
  if (between ? !OF_ARTICLE.test(what) : outlet === undefined && !OF_ARTICLE.test(what)) return undefined;
  if (/\b(?:first|next|last|other|second|another|not)\b/i.test(what)) return undefined;
  const publisher = outlet === undefined ? undefined : publishersOf(knowledge).get(oneWord(outlet));
  if (outlet !== undefined && !publisher) return undefined;
  const own = BARE.test(of) && publisher ? meetingOf(publisher, knowledge) : undefined;
  const meeting = BARE.test(of) ? (own === undefined ? undefined : only(own, knowledge)) : only(of, knowledge);
  const refused: Intent = { query: { ask: 'unkept', question: heading }, named: true };
  if (!meeting) return BARE.test(of) ? refused : undefined;
  const [article, another] = meeting.articles.filter((id) => publisher?.articles.has(id) ?? true);
  const unit = /days/i.test(long) ? ('day' as const) : /weeks/i.test(long) ? ('week' as const) : undefined;
  return {
    query: {
      ask: 'lapse',
      first: meeting.id,
      // Of several, or of none, no one day is that of the report.
      second: another === undefined ? (article ?? '') : '',
      published: true,
      question: heading,
      ...(unit ? { unit } : {}),
    },
    named: true,
  };
});
