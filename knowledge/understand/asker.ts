import { claims } from '../lexicon/question-words.ts';
import { tokenize } from '../read/token.ts';

/**
 * What one tells of oneself around a question: "I am preparing a note and would be grateful if you could tell me who …", "…, as I need the day
 * for a table", "a colleague wants to know …". No article is asked about the one who asks, so only the question is read.
 */

/** "so", "but" and greetings before any clause. */
const OPENINGS = /^[^\p{L}\p{N}]*(?:(?:so|and|but|well|ok|okay|also|then|hi|hello|hey|yes|oh)\b[\s,!.]*)*/iu;
/** The same, and "as", "since", "for" before a clause about oneself: "since when" is none. */
const LINKS =
  /^[^\p{L}\p{N}]*(?:(?:so|and|but|because|cos|as|since|while|for|well|ok|okay|also|then|hi|hello|hey|yes|oh)\b[\s,!.]*)*/iu;

/** The one who asks, someone they ask for, or a word of thanks or regret, as the subject of a clause. */
const ASKER =
  /^(?:(?:i|im|ive|we)(?=\s)|(?:i|we)['’](?:m|re|ve|d|ll)\b|(?:sorry|apologies|my\s+apologies|thanks|thank\s+you|many\s+thanks|pardon|forgive|excuse|appreciate|have\s+an?\s+(?:nice|good|great|lovely|pleasant)|bye|goodbye|see\s+you|cheers)(?=\P{L}|$)|(?:filing|writing|preparing|drafting|compiling|working\s+on|asking\s+for|brief(?:ing)?\s+for|memo\s+for|note\s+for)\s|(?:(?:a|the)\s+(?:\p{L}+\s+)?\p{L}+(?=\s+(?:wants?|needs?|asks?|would\s+like|wonders?|is\s+asking)\s)|(?:my|our|one\s+of\s+(?:my|our))\s+(?:\p{L}+\s+)?(?:boss|chief|editor|colleagues?|friend|professor|teacher|supervisor|manager|director|team|office|desk|minister|ambassador|client|reader|readers|students?|class|department|unit|report|paper|thesis|memo|note|brief|briefing|article|piece|essay|table|slides?|presentation|deadline|flight|train|phone|notes?)(?:\s+(?:want|need|ask|would|wonder|is|are|was|has|have|say|claim|keep|just|must)\p{L}*|\s*[:,]|$))|it(?:['’]s|\s+is|\s+was)\s+for\s+(?:my|our|a|an|the)\b|not\s+sure\b|new\s+(?:here|to\s+(?:this|the))\b|(?:it['’]?s\s+)?(?:my\s+)?first\s+time\s+(?:here|using|trying|on)\b|just\s+(?:curious|wondering|checking)\b)/iu;

/** Courtesy as a condition: "if it is not too much trouble", "if you would be so kind", "if I may ask". */
const IF_YOU_MAY =
  /^if\s+(?:(?:i|we)\s+(?:may|might|can|could)|you\s+(?:would|could|can|do|don['’]t|happen|have|know|please|are|were|wouldn['’]t)|you['’]d|(?:it|that|this)(?:['’]s|\s+is|\s+isn['’]t)\s+(?:not\s+|no\s+)?(?:too\s+)?(?:much\s+)?(?:an?\s+)?(?:trouble|bother|problem|ok|okay|fine|alright|possible|allowed|convenient|easy|permitted|ask)|possible|at\s+all\s+possible|convenient|needed|necessary)\b/i;

/** Where a question begins that is put inside a clause. */
const OPENER = /\b(?:who|whom|whose|what|when|where|which|why|how|whether)\b/i;
/** "tell me if the 4th was in Moscow": a verb before "if" that asks. */
const ASKED_IF =
  /\b(?:know|knows|wonder(?:ing)?|see|check|confirm|verify|ask(?:ing|s)?|tell\s+(?:me|us)|remember|sure|say|find\s+out)\s+(if)\b/i;

const OF_TALKS =
  /\b\d+(?:st|nd|rd|th)\b|\b(?:working\s+group|commission|committee|delegations?|meetings?|rounds?|talks|summits?|sessions?|dialogues?|editions?|first|third|fourth|fifth|sixth|chaired)\b/i;
/** "the fifth meeting", "the 23rd summit" */
const NUMBERED =
  /\b\d+(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|twent\p{L}+(?:-\p{L}+)?)(?:\s+(?!and\b|or\b|is\b|was\b)[\p{L}-]+){0,3}?\s+(?:meeting|round|summit|session|dialogue|edition)\b/iu;

/** "my colleague says that": what follows is to be confirmed. */
const SAID =
  /^.{2,40}?\s(?:says?|said|claims?|claimed|told\s+(?:me|us)|insists?|thinks?|believes?|swears?|reckons?)\s+(?:that\s+)?/i;

/** A clause asks something: a question word, or an order to tell. */
const ASKS =
  /\?|\b(?:who|whom|whose|what|when|where|which|why|how|whether)\b|^\W*(?:(?:please|kindly|pls|could\s+you|can\s+you|would\s+you)\s+)*(?:did|was|were|is|are|has|have|had|does|do|will|can|list|show|give|tell|name|quote|compare|find)\b/i;

/** "could you help me with that?": a courtesy that asks nothing by itself. */
const HELP = /^\W*(?:could|can|would|will|may|might)\s+(?:you|i|we|someone|anyone|somebody)\b/i;

const asks = ({ text, end }: Clause): boolean =>
  OF_TALKS.test(text) ||
  (ASKS.test(text + end) &&
    !/^\W*(?:please|pls|thanks|thank\s+you|kindly)\W*$/i.test(text) &&
    (!HELP.test(text) || OPENER.test(text)));

type Clause = { readonly text: string; readonly end: string };

/** Clauses with the marks that end them; "J. P.", "Lt." and "M.o.D." end none. */
const clausesOf = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/[,;:?!…—–]+(?=\s|$)|(?<=\p{Ll}{3})\.(?=\s|$)|(?<=\s)-(?=\s)/gu)) {
    clauses.push({ text: text.slice(from, index), end: mark });
    from = index + mark.length;
  }
  if (from < text.length) clauses.push({ text: text.slice(from), end: '' });
  return clauses.filter((clause) => /[\p{L}\p{N}]/u.test(clause.text));
};

const isClaim = (text: string): boolean => tokenize(text).some((_, i, all) => claims.at(all, i) !== undefined);

/** "…, so that I can put them in quotation marks", "…, as I need it for a slide": why somebody asks, at the end. */
const FOR_WHAT =
  /\b(?:so\s+(?:that\s+)?|because\s+|as\s+|since\s+)(?:i|we)\s+(?:can|could|need|want|have|am|are|must|may|would|will)\b[^?]*(?=\?*\W*$)/i;

/** "For Friday's quiz", "for a table": what the answer is for. */
const FOR_USE =
  /^\W*for\s+(?!(?:which|what|whose|how|whom)\b)(?:[\p{L}'’]+\s+){1,3}?(?:quiz|report|memo|notes?|brief(?:ing)?|column|piece|story|paper|class|table|slides?|deck|presentation|files?|article|homework|essay|thesis)\b\s*[,:]?\s*/iu;

/** "I came across the name Anna Berg and have no idea who she is": who that is, of the name before. */
const named = (asked: string, before: string): string => {
  const name = [...before.matchAll(/(?<=\p{Ll}\s)\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){0,4}/gu)].at(-1)?.[0];
  return name === undefined ? asked : asked.replace(/^(whom?)\s+(?:he|she|they|that|this)\b/i, `$1 ${name}`);
};

type Read = { readonly clause: Clause; readonly keep: string; readonly isAside: boolean };

/** What of a clause is a question: all of one that is not about the asker, what stands from the question word on in one that is. */
const readClause = (clause: Clause): Read => {
  const bare = clause.text.replace(LINKS, '');
  const isAside = (ASKER.test(bare) || IF_YOU_MAY.test(bare)) && !isClaim(bare);
  if (!isAside) return { clause, keep: clause.text, isAside };
  const conditional = ASKED_IF.exec(bare);
  const at = OPENER.exec(bare)?.index ?? -1;
  if (conditional && (at < 0 || conditional.index < at))
    return { clause, keep: ` whether ${bare.slice(conditional.index + conditional[0].length)}`, isAside };
  if (at >= 0) return { clause, keep: ` ${named(bare.slice(at), bare.slice(0, at))}`, isAside };
  const [said = ''] = OF_TALKS.test(bare) ? (SAID.exec(bare) ?? []) : [];
  return { clause, keep: said === '' ? '' : ` whether ${bare.slice(said.length)}`, isAside };
};

/** "(I am chiefly interested in cables)", "(we may cite it)": what one tells of oneself by the way. */
const BY_THE_WAY = /\s*\((?=[^()]*\b(?:i|we|my|our|i['’]m|we['’]re)\b)[^()]{2,160}\)/gi;

/** The question alone. The text as it is where nothing else in it asks; empty where all of it is thanks. */
export const withoutAsker = (text: string): string => {
  const told = text.replace(BY_THE_WAY, '').replace(FOR_USE, '').replace(FOR_WHAT, '');
  const read = clausesOf(told).map(readClause);
  if (!read.some(({ isAside }) => isAside)) return told;
  const kept = read.filter(({ keep, isAside, clause }) => (isAside ? keep !== '' : asks(clause)));
  if (kept.length === 0)
    return read.every(({ isAside, clause: { text: each } }) => (isAside ? SAYS_NOTHING.test(each) : isOpening(each)))
      ? ''
      : told;
  const isNamed = kept.some(({ keep }) => OF_TALKS.test(keep) && (NUMBERED.test(keep) || /\d/.test(keep)));
  let rest = '';
  const meetings: string[] = [];
  for (const { keep, isAside, clause } of read) {
    const [before] = isAside && keep !== '' ? (NUMBERED.exec(clause.text.slice(0, -keep.length)) ?? []) : [];
    if (before !== undefined && !isNamed) meetings.push(before);
    if (!isAside || keep !== '') rest += rest === '' ? keep.replace(OPENINGS, '') + clause.end : keep + clause.end;
    else if (OF_TALKS.test(clause.text)) {
      const [meeting] = NUMBERED.exec(clause.text) ?? [];
      // What is told of other things of the talks may be what is asked.
      if (meeting === undefined) return told;
      if (!isNamed) meetings.push(meeting);
    }
  }
  const asked = rest.replace(/[\s,;:]+$/u, '').trim();
  return meetings.length === 0 ? asked : `${asked.replace(/[?.!\s]+$/u, '')}, ${meetings.join(' and ')}?`;
};

/** Thanks, regret, and that somebody is new. */
const SAYS_NOTHING =
  /\b(?:have\s+an?|bye|goodbye|see\s+you|thank|thanks|appreciate|wish|sorry|apologi|cheers|grateful)\p{L}*|\b(?:new\s+(?:here|to\s+(?:this|the))|first\s+time|just\s+(?:joined|testing|trying|looking))\b/iu;

/** "hi", "ok so" */
const isOpening = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text.replace(OPENINGS, ''));

/** "sorry, stupid question but …", "this may be obvious, but …", "not sure if this was asked before, but …": about the asking. */
const DISCLAIMER =
  /^\W*(?:(?:so|hi|hey|hello|ok|okay|well|sorry|apologies)\b[\s,]*)*(?:(?:(?:this|it|that)(?:['’]s|\s+is|\s+(?:may|might|could|will|must)\s+(?:well\s+)?be|\s+sounds?|\s+seems?)\s+|if\s+(?:this|it|that)(?:['’]s|\s+is|\s+seems)\s+|i(?:['’]m|\s+am|\s+may\s+be|\s+might\s+be)\s+)?(?:(?:probably|maybe|perhaps|possibly|likely|just|being|a\s+bit|an?|very|really|rather|quite|too|such)\s+)*(?:stupid|dumb|silly|basic|naive|naïve|obvious|odd|weird|strange|random|noob|newbie|lazy|trivial|daft|ignorant|foolish|easy|quick|last|final|simple|slow|dense)(?:\s+(?:one|q|question|thing|of\s+me|here))?|(?:i\s+am\s+|i['’]m\s+)?not\s+sure\s+(?:if|whether)\b[^,;:?]{2,40}|(?:sorry|apologies)\s+(?:for|about|if)\s+(?!which\b|what\b)[^,;:?]{3,60}|(?:i|you)\s+(?:should|probably|must|may|might)\s+(?:probably\s+|already\s+)?(?:know|have)\b[^,;:?]{0,30}?)\s*(?:[,;:–—-]+\s*(?:but\s+)?|\.{2,}\s*|\s+but\s+)(?=\p{L})/iu;

/** The text without a word about the asking itself before its question. */
export const withoutDisclaimer = (text: string): string => text.replace(DISCLAIMER, '');
