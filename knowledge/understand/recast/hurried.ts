import { countries } from '../../lexicon/countries.ts';
import type { Recast } from './shape.ts';

const COUNTRY = `(?:${countries
  .flatMap(({ name, aliases, adjectives }) => [name, ...aliases, ...adjectives])
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  .join('|')})`;
const SOMEBODY = '(?:dude|guy|man|bloke|officer|general|admiral|marshal|fella|chap|official|person)';
const MEETINGS = '(?:meetings?|rounds?|sessions?|talks|sittings?)';
const ALL = `(?:(?:all|every|each)(?:\\s+of)?(?:\\s+(?:these|the|those))?|these|those|the)\\s+${MEETINGS}`;
const COMES =
  '(?:(?:always|keeps?(?:\\s+on)?|kept(?:\\s+on)?)\\s+)?(?:comes?|coming|came|attends?|attending|attended|turns?\\s+up|turning\\s+up|shows?\\s+up|showing\\s+up|sits?|sitting|sat|goes|going|went)';
const REPORT = '(?:article|report|piece|story|write-?up)';
const NO_CLAUSE =
  '(?!(?:all|what|who|which|that|how|long|first|last|next|only|ever|never|not|is|are|was|were|has|have|had|been|came|come|met|held|happened|changed|anything|everything|nothing|meetings?|summits?|rounds?|visits?|trips?|times?|years?)\\b)';
const DAYS = '(?:one|two|three|four|five|\\d)';

/** What is typed in a hurry: half sentences, and two questions in one breath. */
export const ofHurried: readonly Recast[] = [
  // "who's the Chilean general that keeps coming to these meetings", "the Chilean officer who attends all the rounds"
  [
    new RegExp(
      `^\\W*(?:(?:who(?:['’]?s|\\s+is|\\s+was)|name|identify)\\s+)?(?:the|that|this)\\s+(?:same\\s+)?(${COUNTRY})\\s+${SOMEBODY}\\s+(?:who|that)\\s+${COMES}(?:\\s+(?:to|at|in|for|along\\s+to))?\\s+${ALL}\\W*$`,
      'i',
    ),
    ([, side = '']) => `who co-chaired every meeting for the ${side} side`,
  ],
  // "who's the officer who keeps coming for Chile"
  [
    new RegExp(
      `^\\W*(?:who(?:['’]?s|\\s+is|\\s+was)|name|identify)\\s+(?:the|that|this)\\s+(?:same\\s+)?${SOMEBODY}\\s+(?:who|that)\\s+(?:always|keeps?(?:\\s+on)?|kept(?:\\s+on)?)\\s+(?:comes?|coming|came|turn(?:s|ing)\\s+up|show(?:s|ing)\\s+up)(?:\\s+(?:along|to\\s+${ALL}|at\\s+${ALL}))?\\s+(?:for|from)\\s+(?:the\\s+)?(${COUNTRY})(?:\\s+side)?\\W*$`,
      'i',
    ),
    ([, side = '']) => `who co-chaired every meeting for ${side}`,
  ],
  // "who came to every meeting for Chile"
  [
    new RegExp(
      `^\\W*who\\s+(?:has\\s+)?(?:always\\s+)?(?:came|come|attended|turned\\s+up|showed\\s+up|sat|was|went)(?:\\s+(?:to|at|in|for))?\\s+(?:all|every|each)(?:\\s+of)?(?:\\s+(?:these|the|those))?\\s+${MEETINGS}\\s+(?:for|from|on\\s+behalf\\s+of)\\s+(?:the\\s+)?(${COUNTRY})(?:\\s+side)?\\W*$`,
      'i',
    ),
    ([, side = '']) => `who co-chaired every meeting for ${side}`,
  ],
  // "was the 5th a one-day or a two-day affair, and do the reports agree": what each report has of its days
  [
    new RegExp(
      `^\\W*(?:was|is)\\s+([^?,:;]{2,60}?)\\s+(?:an?\\s+)?${DAYS}[\\s-]days?\\s+or\\s+(?:an?\\s+)?${DAYS}[\\s-]days?(?:\\s+(?:affair|meeting|event|round|session|dialogue))?\\s*,?\\s+and\\s+do\\s+(?:all\\s+|both\\s+)?(?:the\\s+)?(?:reports|sources|articles|outlets|papers)\\s+agree(?:\\s+(?:on\\s+(?:it|that|this)))?\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `do the sources agree on the dates of ${meeting}?`,
  ],
  // "the sub-group's talks": the talks of that name
  [
    /\b((?:sub-?\s?)?(?:working\s+)?(?:sub-?group|group|commission|committee|wg))['’]s\s+(?=(?:meeting|talks|session|round|dialogue)\b)/i,
    ([, group = '']) => `${group} `,
  ],
  // "quote what the Oslo article says about cables": the sentences themselves
  [
    new RegExp(
      `^\\W*(?:please\\s+)?(?:quote|cite)\\s+(?:me\\s+|us\\s+)?what\\s+(the\\s+[^?,:;]{2,40}?\\s+${REPORT}|[^?,:;]{2,30}?)\\s+(?:says?|said|writes?|wrote|has|had|reports?|reported)\\s+(?:to\\s+say\\s+)?(about|on|of|regarding)\\s+(?=\\p{L})`,
      'iu',
    ),
    ([, whose = '', about = '']) => `what does ${whose} say ${about} `,
  ],
  // "article on Oslo meeting link"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(?:${REPORT}|source)\\s+(on|about|of|for)\\s+([^?,:;]{3,60}?)\\s+(?:links?|urls?|web\\s?address)\\W*$`,
      'i',
    ),
    ([, of = '', what = '']) => `link to the article ${of} ${/^(?:the|an?)\s/i.test(what) ? '' : 'the '}${what}`,
  ],
  // "green corridors - where said"
  [
    /^\W*([\p{L}][\p{L}\s’'-]{2,60}?)\s*[,–—-]+\s*where(?:\s+(?:was|is)\s+(?:it|this|that))?\s+(?:said|mentioned|brought\s+up|raised)\W*$/iu,
    ([, what = '']) => `at which meeting was ${what} mentioned?`,
  ],
  // "ties since?": since when; but "all that came since", "what has changed since"
  [
    new RegExp(`^\\W*((?:the\\s+)?(?:${NO_CLAUSE}[\\p{L}’'-]{2,20}\\s+){1,6})since\\s*\\?*\\s*$`, 'iu'),
    ([, what = '']) => `since when is there a ${what.trim()}?`,
  ],
  // "how did Chile justify buying gas"
  [
    /^\W*how\s+(?:did|does|has|had)\s+([^?,:;]{2,40}?)\s+(?:justify|justified|defend|defended|explain|explained|rationali[sz]ed?)\s+(?:(?:its|their|his|her)\s+)?(?=(?:buying|purchasing|importing|ramping|increasing|raising|visiting|refraining|not)\b)/i,
    ([, who = '']) => `what reason did ${who} give for `,
  ],
  // "which source gives both days of the 5th", "which report has only one day for it": what each of them gives
  [
    /^\W*(?:which|what)\s+(?:(?:one\s+)?of\s+the\s+)?(?:sources?|articles?|reports?|outlets?|papers?)\s+(?:gives?|gave|has|have|had|names?|named|states?|stated|mentions?|mentioned|carries|carried)\s+(?:both|the\s+two|the\s+full|all\s+the|only\s+one|just\s+one|one|a\s+single)\s+(?:days?|dates?)\s+(?:of|for)\s+((?:the\s+)?[^?,:;]{2,50}?)\W*$/i,
    ([, meeting = '']) => `do the sources agree on the dates of ${meeting}?`,
  ],
  // "which countries are members of the commission": what the body is tells it
  [
    /^\W*(?:which|what)\s+(?:two\s+)?(?:countries|nations|states)\s+(?:(?:are|were)\s+(?:the\s+)?(?:members\s+of|part(?:ies)?\s+(?:of|to)|in)|make\s+up|form|belong\s+to|sit\s+(?:in|on))\s+(?:the\s+)?((?:[\p{L}-]+\s+){0,3}?(?:commission|committee|working\s+group|sub-?\s?(?:working\s+)?group))\W*$/iu,
    ([, body = '']) => `what is the ${body}?`,
  ],
  // "how many exercises are there": of those that are named
  [
    /^\W*how\s+many\s+((?:joint\s+|military\s+)?(?:exercises|drills))\s+(?:are|were)\s+there(?:\s+(?:in\s+total|altogether|overall))?\W*$/i,
    ([, exercises = '']) => `how many ${exercises} are named?`,
  ],
  // "the army's tweet pls"
  [
    /^\W*(?:(?:give|show|send|read)\s+(?:me\s+)?)?(?:the\s+)?((?:\p{L}+\s+)?(?:army|navy|ministry|kremlin|government|embassy))(?:['’]?s)?\s+(?:tweet|post)(?:\s+(?:please|pls|plz))?\W*$/iu,
    ([, who = '']) => `what did the ${who.replace(/s$/i, '')} post on X?`,
  ],
  // "meetings with just one source", "which meetings have only one article": no list of all of them
  [
    new RegExp(
      `^\\W*(?:(?:which|what|list|the|all|any)\\s+)*${MEETINGS}\\s+(?:with|have|had|that\\s+have|(?:are\\s+)?told\\s+by)\\s+(?:just|only|but)?\\s*(?:one|a\\s+single)\\s+(?:source|article|report|outlet)\\W*$`,
      'i',
    ),
    () => 'which meetings are reported by only one article?',
  ],
  // "years without a summit", "in which years was the annual summit not held"
  [
    /^\W*(?:(?:(?:which|what|list|the|all|any)\s+)*years?\s+(?:without|with\s+no)\s+(?:an?\s+|the\s+)?|(?:in\s+)?(?:which|what)\s+years?\s+(?:was|were)\s+(?:the\s+|an?\s+|no\s+)?(?=[^?]*\b(?:not|no)\b))((?:annual\s+)?(?:summit|meeting))s?(?:\s+(?:not\s+)?held)?\W*$/i,
    ([, what = '']) => (/summit/i.test(what) ? 'which years had no summit?' : `when was the ${what} not held?`),
  ],
  // "knowledge sharing in both the 4th and 5th?"
  [
    /^\W*(?!(?:who|what|which|when|where|was|were|is|are|did|does|do|has|have|how|why)\b)([\p{L}][\p{L}\s’'-]{3,50}?)\s+(?:in|at)\s+both\s+(?:the\s+)?(\S+)\s+(?:and|n|&)\s+(?:the\s+)?(\d+(?:st|nd|rd|th)|third|fourth|fifth|sixth)(?:\s+meetings?)?\W*$/iu,
    ([, what = '', one = '', two = '']) => `was ${what} discussed at both the ${one} and the ${two}?`,
  ],
  // "who is the Chilean general that went to Lima"
  [
    new RegExp(
      `^\\W*who(?:['’]?s|\\s+is|\\s+was)\\s+(?:the|that)\\s+(${COUNTRY})\\s+(?:officer|general|admiral|marshal)\\s+(?:(?:who|that)\\s+)?(?:(?:went|came|flew|travelled)\\s+to|was\\s+in|in)\\s+(\\p{L}+(?:\\s\\p{L}+)?)\\W*$`,
      'iu',
    ),
    ([, side = '', place = '']) => `who co-chaired the ${place} meeting for the ${side} side?`,
  ],
  // "not held summits"
  [
    /^\W*(?:the\s+|any\s+|list\s+)?(?:not\s+(?:yet\s+)?held|unheld)\s+(meetings|summits|rounds|sessions)\W*$/i,
    ([, meetings = '']) => `which ${meetings} were not held?`,
  ],
  // "5th meeting - hall?"
  [
    new RegExp(
      `^\\W*((?:the\\s+)?(?:[\\p{L}\\d()-]+\\s+){0,4}?(?:${MEETINGS}|summit|wg|\\d+(?:st|nd|rd|th)|third|fourth|fifth))\\s*[,:–—-]*\\s*(?:which\\s+|what\\s+)?(?:hall|building|cent(?:re|er)|auditorium)\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `what was the venue of ${/^the\s/i.test(meeting) ? '' : 'the '}${meeting}?`,
  ],
  // "which day of the week did the Oslo meeting start"
  [
    /^\W*(?:on\s+)?(?:which|what)\s+(?:day\s+of\s+the\s+week|weekday)\s+did\s+([^?,:;]{3,60}?)\s+(?:start|begin|open|kick\s+off|end|close|finish|wrap\s+up|conclude)\W*$/i,
    ([, meeting = '']) => `what day of the week was ${meeting}?`,
  ],
];
