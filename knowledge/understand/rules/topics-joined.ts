import { type Rule, shaped } from '../asking.ts';
import { topicsIn } from '../each-topic.ts';
import { filterOf } from '../filter.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { unlisted } from './not.ts';

const MEETINGS =
  '(?:meetings?|summits?|rounds?|sessions?|dialogues?|editions?|talks|consultations?|conferences?|ones?)';
const DISCUSSED =
  '(?:discussed|covered|addressed|reviewed|raised|treated|considered|mentioned|featured|took\\s+up|brought\\s+up|dealt\\s+with|talked\\s+about|spoke\\s+(?:of|about)|touched\\s+(?:up)?on|focus(?:s)?ed\\s+on)';
const DISCUSS =
  '(?:discuss|cover|address|review|raise|treat|consider|mention|take\\s+up|bring\\s+up|deal\\s+with|talk\\s+about|speak\\s+(?:of|about)|touch\\s+(?:up)?on|focus\\s+on)';
const WHICH = '(?:which|what|how\\s+many|list|name|show(?:\\s+me)?|find)';
const AT = '(?:at|in|during|on)\\s+';
const TAIL = '((?:\\s+(?:in|at|during|since|before|after|under|chaired\\s+by|held)\\s+[^?;:]{2,60}?)?)';

/** "which meetings discussed cables and wheat", "which rounds in Oslo covered either of them" */
const ACTIVE = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?${WHICH}\\s+(?:[\\p{L}\\p{N}’'-]+\\s+){0,7}?${MEETINGS}\\b[^?,;:]{0,40}?\\s(?:${DISCUSSED}|(?:that|which|to)\\s+(?:${DISCUSS}|${DISCUSSED}))\\s+([^?;:]{3,120}?)${TAIL}\\W*$`,
  'iu',
);
/** "at which meetings were cables and wheat discussed", "in how many rounds did they discuss cables or wheat" */
const PASSIVE = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?${AT}${WHICH}\\s+(?:[\\p{L}\\p{N}’'-]+\\s+){0,7}?${MEETINGS}\\s+(?:[^?,;:]{0,30}?\\s)?(?:(?:was|were)\\s+([^?;:]{3,120}?)\\s+(?:both\\s+|each\\s+)?(?:${DISCUSSED})|did\\s+(?:they|(?:the\\s+)?(?:two\\s+|both\\s+)?(?:sides|countries|delegations))\\s+${DISCUSS}\\s+([^?;:]{3,120}?))${TAIL}\\W*$`,
  'iu',
);

/** "did any meeting discuss both cables and wheat": one that did, and no meeting of each. */
const ANY = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?(?:(?:did|has|have)\\s+(?:any|a\\s+single|some)|(?:is|was|are|were)\\s+there\\s+(?:any|an?))\\s+(?:[\\p{L}\\p{N}’'-]+\\s+){0,5}?${MEETINGS}\\s+(?:[^?,;:]{0,30}?\\s)?(?:that\\s+|which\\s+)?(?:${DISCUSS}|${DISCUSSED})\\s+(both\\s+[^?;:]{3,120}?)${TAIL}\\W*$`,
  'iu',
);

/** "but not wheat", "neither cables nor wheat", "cables without wheat": what did not come up no article lists. */
const DENIED = /\b(?:not|nor|neither|without|never|except|excluding|other\s+than|minus)\b|n[’']t\b/i;
const ALONE = /^(?:only|just|solely|exclusively|nothing\s+but)\s/i;
/** More, or less, than that each came up. */
const SAYS_MORE = /\b(?:only|first|last|again|together|most(?:ly)?|main(?:ly)?|primar(?:y|ily)|chief(?:ly)?|than)\b/i;
const CHAIRED = /\b(?:co-?)?(?:chaired|led|headed|presided|hosted)\b|\b(?:with|under|by)\b/i;

/** Words of two topics that are one topic with a name of its own. */
const ONE =
  /^(?:research\s+and\s+development|command\s+and\s+control|search\s+and\s+rescue|law\s+and\s+order|peace\s+and\s+(?:stability|security)|trade\s+and\s+(?:commerce|investment)|science\s+and\s+technology|oil\s+and\s+gas|terms\s+and\s+conditions|arms\s+and\s+ammunition)$/i;

/** "which meetings discussed cables and wheat": the meetings that have each of the topics, or one of them where "or" joins them; each is looked up by itself. */
export const topicsJoined: Rule = shaped([ACTIVE, PASSIVE, ANY], (asking) => {
  const { question, knowledge } = asking;
  const { text, all } = question;
  const found = ACTIVE.exec(text) ?? PASSIVE.exec(text) ?? ANY.exec(text);
  const list = (found?.slice(1, -1).find((part) => part !== undefined) ?? '').trim();
  if (!found || !/\s(?:and|or|n?or|but|without|as\s+well\s+as)\s|[,&]/i.test(list)) return undefined;
  if (all.has('quote') || all.has('agreement') || ONE.test(list)) return undefined;
  if (DENIED.test(list) || ALONE.test(list)) return { ...unlisted(asking, undefined), named: true };
  if (SAYS_MORE.test(list)) return undefined;
  // "cables, the 4th or the 5th": of which meeting, and no second topic.
  if (readQuestion(list, knowledge).reference.ordinals.length > 0) return undefined;
  const parts = topicsIn(list);
  const either = /\s+or\s+/i.test(list);
  if (!parts || (either && /\s+and\s+|\bboth\b/i.test(list))) return undefined;
  const rest = readQuestion(text.replace(list, 'it'), knowledge);
  const { ordinals, recency } = rest.reference;
  if (contentOf(rest).length > 0 || ordinals.length > 0 || recency !== null) return undefined;
  if (hasPerson(rest) && !CHAIRED.test(text)) return undefined;
  return {
    query: {
      ask: 'discussed',
      topic: list.replace(/^(?:both|either)\s+/i, ''),
      parts,
      ...(either ? { either } : {}),
      filter: filterOf(rest),
      ...(all.has('count') ? { count: true } : {}),
    },
    named: true,
  };
});
