import type { Filter } from '../../query.ts';
import { type Asking, type Intent, type Rule, shaped } from '../asking.ts';
import { countOf, filterOf } from '../filter.ts';
import { contentOf } from '../slots.ts';
import { outletsIn, withoutOutlets } from './sources.ts';

const MEETINGS = '(?:meetings?|talks|rounds?|sessions?|summits?|editions?|dialogues?|ones?|events?)';
/** "of 2024", "held in Oslo": said of the meetings themselves. */
const OF = '(?:(?:of|in|at|from|held|chaired|led|since|before|after)\\s+(?:[\\p{L}\\d.-]+\\s+){1,6}?)?';
const WHICH = `^\\W*(?:and\\s+|so\\s+)?(?:(which|what|how\\s+many)|list|show|name)\\s+(?:me\\s+)?(?:all\\s+)?(?:of\\s+)?(?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,4}?${MEETINGS}\\s+${OF}(?:(?:that|which)\\s+)?`;
const SOURCES =
  '(?:(?:news|independent|different|separate|distinct|press|media)\\s+)?(?:sources?|reports?|articles?|outlets?|stories|story|pieces?|accounts?|papers?|newspapers?|publishers?|publications?)';
const NUMBER =
  '(?:(only|just|exactly|precisely|at\\s+least|more\\s+than|no\\s+more\\s+than|at\\s+most|fewer\\s+than|less\\s+than|over)\\s+)?(an?\\s+single|an?|a\\s+lone|one|two|three|four|five|six|seven|\\d{1,2}|several|multiple|many|both)(?:\\s+(only|single|lone|or\\s+more))?';
const TOLD =
  '(?:reported|covered|mentioned|described|documented|written\\s+(?:about|up)|told\\s+of|backed|supported|carried|published|attested|recorded)';
const TELL =
  '(?:report|cover|mention|describe|document|write\\s+about|tell\\s+of|carry|publish|record)(?:s|ed)?(?:\\s+on)?';
const END = '(?:\\s+(?:each|here|on\\s+record|in\\s+(?:all|total)|on\\s+(?:it|them)|behind\\s+(?:it|them)))*\\W*$';

/** "which meeting has two reports", "which talks were covered by just one outlet" */
const HAVING = new RegExp(
  `${WHICH}(?:(?:has|have|had|got|with|(?:is|are|was|were)\\s+${TOLD}\\s+(?:on\\s+)?(?:by|in)|rests?\\s+on|(?:is|are)\\s+based\\s+on|appears?\\s+in|(?:comes?|came)\\s+from)\\s+)${NUMBER}\\s+${SOURCES}(?:\\s+(?:about|on|for|of|behind)\\s+(?:it|them))?${END}`,
  'iu',
);
/** "which talks do two sources report" */
const REPORTED = new RegExp(
  `${WHICH}(?:(?:do|does|did|have|has)\\s+)?${NUMBER}\\s+${SOURCES}\\s+(?:both\\s+|all\\s+)?${TELL}${END}`,
  'iu',
);
/** "which meetings were reported by agencies", "what rounds did a news agency cover" */
const OF_AGENCY = new RegExp(
  `${WHICH}(?:(?:is|are|was|were)\\s+${TOLD}\\s+(?:on\\s+)?by\\s+(?:an?\\s+|the\\s+|any\\s+|some\\s+)?(?:news\\s+|wire\\s+)?agenc(?:y|ies)|(?:do|does|did|have|has)\\s+(?:an?\\s+|the\\s+|any\\s+)?(?:news\\s+|wire\\s+)?agenc(?:y|ies)\\s+${TELL})${END}`,
  'iu',
);
/** "which meeting is reported by both the Herald and the Post", "which meeting did the Post cover" */
const OF_OUTLET = new RegExp(
  `${WHICH}(?:(?:is|are|was|were)\\s+${TOLD}\\s+(?:on\\s+)?(?:by|in)\\s+([^?,;:]{2,80}?)|(?:do|does|did|have|has)\\s+([^?,;:]{2,80}?)\\s+(?:both\\s+)?${TELL})${END}`,
  'iu',
);
/** All that may stand there beside names: "both the Herald and the Post". */
const NAMES_ALONE = /^(?:\s|[,&+]|\b(?:both|the|and|agency|news|articles?|reports?|of|by|in)\b)*$/i;
/** "no report", "other sources", "official sources": a number of sources that is none of those above. */
const OF_SOURCES = new RegExp(
  `${WHICH}(?:\\p{L}+\\s+){0,4}?(?:no|only|just|both|all|most|fewest|other|one|two|three|\\d+)\\s+(?:\\p{L}+\\s+){0,2}?(?:sources?|reports?|articles?|outlets?)\\b`,
  'iu',
);

/** "meetings with no source", "rounds without a report" */
const NO_SOURCE = new RegExp(
  `\\b${MEETINGS}\\s+(?:with|having|that\\s+have|without)\\s+(?:no|any|an?)\\s+(?:sources?|reports?|articles?|outlets?)\\W*$`,
  'i',
);

/** "2" for two, "2.." for at least two; undefined for what is no bound of that kind ("fewer than three"). */
const numberIn = (before = '', typed = '', after = ''): string | undefined => {
  const word = typed.toLowerCase();
  if (/^(?:several|multiple|many)$/.test(word)) return before === '' ? '2..' : undefined;
  const count = /^an?\b/.test(word) ? 1 : word === 'both' ? 2 : countOf(word);
  if (/^(?:at\s+least)$/i.test(before) || /more/i.test(after)) return `${count}..`;
  if (/^(?:more\s+than|over)$/i.test(before)) return `${count + 1}..`;
  if (/^(?:no\s+more|at\s+most|fewer|less)/i.test(before)) return undefined;
  return String(count);
};

/** A list or a count of the meetings that fit, with what else the question says of them: "which meeting of 2025 …". */
const ofThose = (asking: Asking, own: Pick<Filter, 'articles' | 'outlets'>, isCount: boolean): Intent | undefined => {
  const { days: _, ...rest } = filterOf(asking.question);
  const filter: Filter = { ...rest, ...own };
  return { query: { ask: isCount ? 'count' : 'timeline', ...filter }, named: true };
};

/** "which meeting did the Herald cover and the Post not": more than a list of what each has. */
const DENIED = /\b(?:not|never|neither|nor|without|but|only|alone|solely|exclusively|first)\b|n[’']t\b/i;

/** Meetings by how many articles tell of them, or whose: by the record, never the whole list. */
export const meetingsBySource: Rule = shaped(
  [HAVING, REPORTED, OF_AGENCY, OF_OUTLET, OF_SOURCES, NO_SOURCE],
  (asking) => {
    const { question, knowledge, heading } = asking;
    const { text } = question;
    const refused: Intent = { query: { ask: 'unkept', question: heading }, named: true };
    const counted = HAVING.exec(text) ?? REPORTED.exec(text);
    if (counted) {
      const [, which = '', before, typed, after] = counted;
      const articles = numberIn(before, typed, after);
      return articles === undefined ? refused : ofThose(asking, { articles }, /many/i.test(which));
    }
    const agency = OF_AGENCY.exec(text);
    if (agency) return ofThose(asking, { outlets: 'agency' }, /many/i.test(agency[1] ?? ''));
    const [, which = '', by, does] = OF_OUTLET.exec(text) ?? [];
    const typed = by ?? does;
    const outlets = typed === undefined ? [] : outletsIn(question, knowledge);
    if (typed !== undefined && outlets.length > 0) {
      const rest = outlets.reduce((left, name) => left.replace(name, ' '), typed);
      if (DENIED.test(rest)) return refused;
      if (!NAMES_ALONE.test(rest)) return undefined;
      const own = { ...asking, question: withoutOutlets(question, outlets) };
      return contentOf(own.question).every((word) => WORD.test(word))
        ? ofThose(own, { outlets: outlets.join(' + ') }, /many/i.test(which))
        : undefined;
    }
    return OF_SOURCES.test(text) || NO_SOURCE.test(text) ? refused : undefined;
  },
);

/** Words of such a question. */
const WORD =
  /^(?:report\w*|cover\w*|mention\w*|describ\w*|document\w*|writ\w+|wrote|told|tells?|carr\w+|publish\w*|record\w*|agenc\w+|news|both|articles?|back\w*|support\w*|attested)$/i;
