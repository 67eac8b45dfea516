import { agencyWords } from '../../lexicon/agencies.ts';
import { weekdays } from '../../lexicon/calendar.ts';
import { contentWords } from '../../passages.ts';
import type { Agreed } from '../../query.ts';
import { fold } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { catalogueOf, wordsOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { ranksIn } from '../../resolve/rank.ts';
import { oneWord } from '../../resolve/reference.ts';
import { publishersOf } from '../../resolve/source.ts';
import { type Asking, asksElse, type Intent, type Rule, shaped, statement } from '../asking.ts';
import { type Question, textOf } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from '../slots.ts';

/** "what does SCO stand for", "full form of IRIGC". */
export const expand: Rule = ({ question }) => {
  if (!question.all.has('expand') && !isMeaning(question) && !SPELL_OUT.test(question.text)) return undefined;
  const claimed = claimFrom(question);
  const acronym = textOf(
    question.words,
    ({ cue, label, text, from, to }) =>
      cue === null &&
      from < claimed &&
      label.is !== 'generic' &&
      !/^(?:expand|decode|spell|write|unabbreviate|signify|denote|meaning|means?|letters?|initials|term|word|abbreviated)$/i.test(
        text,
      ) &&
      (label.is !== 'small' || /^(?:[&-]|\p{Lu})$/u.test(text) || isJoined(question, from, to)),
  )
    .replace(/\s*([&-])\s*/g, '$1')
    .trim();
  const known = acronym.replace(/^[&-]+|[&-]+$/g, '');
  // "what does the meeting signify": no letters.
  const isLetters = question.words.some(
    ({ cue, label }) =>
      cue === null && !['small', 'generic', 'meeting', 'kind', 'ordinal', 'recency'].includes(label.is),
  );
  if (known !== '' && !isLetters) return { which: 'meeting' };
  // "what does it denote": what it is will do.
  const what = /\bdenotes?\b/i.test(question.text) ? { what: true } : {};
  return known === '' ? undefined : { query: { ask: 'expand', acronym: known, ...what }, named: true };
};

/** "does SCO stand for Some Council": where the words begin that it is said to stand for. */
const claimFrom = ({ tokens, yes }: Question): number => {
  const at = yes ? tokens.findIndex(({ key }) => /^stands?$/.test(key)) : -1;
  return at > 0 && tokens[at + 1]?.key === 'for' ? at : tokens.length;
};

/** The "m" of "irigc-m&mtc": a letter that a mark ties to the others. */
const isJoined = ({ tokens }: Question, from: number, to: number): boolean => {
  const [before, own, after] = [tokens[from - 1], tokens[from], tokens[to]];
  const ties = (text = ''): boolean => text === '&' || text === '-';
  return (
    own?.kind === 'word' &&
    ((ties(before?.text) && before?.end === own.start) || (ties(after?.text) && after?.start === own.end))
  );
};

/** "expand IRIGC", "what do the letters SCO mean" */
const SPELL_OUT =
  /^\W*(?:please\s+)?(?:[Ee]xpand|[Dd]ecode|[Ss]pell out|[Ww]rite out|[Uu]nabbreviate)\s+(?:the\s+)?(?:acronym\s+|abbreviation\s+|letters\s+)?\p{Lu}[\p{Lu}&-]+(?:\s+(?:in\s+full|out|please|(?:for|on|at)\s+(?:its\s+|the\s+)?(?:first|1st)\s+(?:reference|mention|use)|for\s+(?:me|us)))?\W*$|\b(?:letters|initials|abbreviation|acronym)\b.*\b(?:mean|stand|signify|denote)\b/u;

/** "NKBED meaning", "IORA full name": of an abbreviation alone. */
const isMeaning = (question: Question): boolean =>
  /\b(?:meaning|means?|full name)\b/i.test(question.text) &&
  !hasPerson(question) &&
  question.reference.ordinals.length === 0 &&
  (/(?<![\p{L}&-])\p{Lu}[\p{Lu}&-]*\p{Lu}(?![\p{L}&-])/u.test(question.text) || LONE.test(question.text)) &&
  question.words.filter(({ label, cue }) => cue === null && !['small', 'generic'].includes(label.is)).length <= 3;

/** "nkbed meaning": in small letters, with nothing else. */
const LONE = /^\W*\p{L}[\p{L}&-]{1,11}\s+(?:meaning|full\s+name)\W*$/iu;

const AGREED: readonly (readonly [Agreed, RegExp])[] = [
  ['number', /\b(?:number|ordinal|numbering|edition)\b/i],
  ['chairs', /\b(?:chair\w*|co-?chair\w*|who|led|head\w*)\b/i],
  ['place', /\b(?:(?<!\b(?:took|takes?|taking|taken)\s)place|where|city|venue|location)\b/i],
  ['topics', /\b(?:topics?|agenda|discuss\w*|what)\b/i],
  ['date', /\b(?:date|dates|when|day|days|time|year|how\s+long|length|duration)\b/i],
];

/** "the number of delegates": no number of a meeting. */
const COUNT_OF = /\bnumbers?\s+of\s+(?!(?:the|this|that|a|each)\b)(?:[\p{L}-]+\s+)?\p{L}{3,}s\b/iu;

/** What is compared: "where do they differ" asks for no place. */
const propertyIn = (text: string): Agreed | undefined => {
  const asked = text
    .replace(/^\W*(?:where|how|what|who)\s+(?:do|does|did|is|are)\b/i, ' ')
    .replace(
      /\bwhere\s+(?:they|the\s+(?:sources|articles|reports|outlets|papers|accounts|two))\b|\bwho(?:['’]s|\s+is|\s+was)\s+(?:right|wrong|correct)\b/gi,
      ' ',
    );
  return AGREED.find(([, words]) => words.test(asked))?.[0];
};

/** Publishers and agencies that a question names, as typed: those on record, and agencies that any reader knows. */
export const outletsIn = ({ tokens, text }: Question, knowledge: Knowledge): readonly string[] => {
  const { sourceNames } = catalogueOf(knowledge);
  const found: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    const longest = [4, 3, 2, 1].find((length) => {
      const end = tokens[i + length - 1]?.end;
      return end !== undefined && sourceNames.has(fold(text.slice(tokens[i]?.start, end)));
    });
    const agency = agencyWords.at(tokens, i);
    const isAgency = agency && (agency.end - i > 1 || /^\p{Lu}/u.test(tokens[i]?.text ?? ''));
    const to = longest !== undefined ? i + longest : isAgency ? agency.end : i + 1;
    if (to > i + 1 || longest !== undefined || isAgency) found.push(text.slice(tokens[i]?.start, tokens[to - 1]?.end));
    i = to;
  }
  return [...new Set(found)];
};

/** The question without the names of outlets. */
export const withoutOutlets = (question: Question, outlets: readonly string[]): Question => {
  const named = new Set(outlets.flatMap(wordsOf));
  return { ...question, words: question.words.filter(({ text }) => !wordsOf(text).every((word) => named.has(word))) };
};

const COMPARED =
  /\b(?:differ\w*|disagree\w*|agree\w*|contradict\w*|conflict\w*|match\w*|compare\w*|vs|versus|same|clash\w*|diverge\w*|right|wrong|correct)\b/i;

/** Words for what an outlet has. */
const TELLS = /^(?:says?|said|tells?|told|reports?|accounts?|articles?|versions?|pieces?|stor(?:y|ies)|coverage)$/i;

/** The id of the only meeting that all of some outlets report. */
const onlyShared = (outlets: readonly string[], knowledge: Knowledge): string | undefined => {
  const publishers = publishersOf(knowledge);
  const own = outlets.map((outlet) => publishers.get(oneWord(outlet))?.articles);
  const [only, second] = catalogueOf(knowledge).inOrder.filter(({ articles }) =>
    own.every((ids) => articles.some((id) => ids?.has(id))),
  );
  return second === undefined ? only?.id : undefined;
};

/** "where do IANS and PTI differ on the date of the 5th": what each of the two has. */
const ofOutlets = ({ question, knowledge }: Asking): Intent | undefined => {
  if (!COMPARED.test(question.text) || hasPerson(question)) return undefined;
  const outlets = outletsIn(question, knowledge);
  if (outlets.length < 2) return undefined;
  const shared = namesMeeting(question) ? undefined : onlyShared(outlets, knowledge);
  const rest = withoutOutlets(question, outlets);
  // "IANS has Wednesday": what they say is no topic.
  const told = contentOf(rest).filter((word) => !weekdays.has(fold(word)));
  if (told.some((word) => !TELLS.test(word) && !COMPARED.test(word)) || !(shared ?? namesMeeting(rest)))
    return undefined;
  const property = propertyIn(question.text);
  return {
    query: {
      ask: 'agreement',
      meeting: shared ?? meetingSlot(rest),
      ...(property ? { property } : {}),
      sources: outlets,
    },
    named: true,
  };
};

/** "do the two of them agree on who chaired it": reports, where it is a date, a place or chairs. */
const THEY_AGREE = /\b(?:them|both|they)\s+(?:all\s+|both\s+)?(?:agree|differ|disagree)\b/i;

/** "what did they agree on": the two sides. */
const WHAT_AGREED = /\bwhat\b[^?]*\bagreed?\b/i;

/** "do the sources agree on the date of the fifth meeting". */
export const agreement: Rule = (asking) => {
  const { question, knowledge } = asking;
  const between = ofOutlets(asking);
  if (between) return between;
  // "has Olsen's title changed between articles", "do they agree on her title": all that they write of it.
  const isPost = hasPerson(question) && question.reference.ordinals.length === 0 && OF_PERSON.test(question.text);
  if (isPost && (question.all.has('agreement') || VARIES.test(question.text))) return ofPost(asking);
  // "do they differ on the Chilean co-chair's title": as each report has whoever that was.
  const [side, other] = question.reference.parties;
  if (
    side !== undefined &&
    other === undefined &&
    question.all.has('agreement') &&
    question.all.has('chairs') &&
    question.reference.ordinals.length === 0 &&
    OF_PERSON.test(question.text)
  )
    return { query: { ask: 'all-chairs', side }, named: true };
  const { sourceWords } = catalogueOf(knowledge);
  if (
    !question.all.has('agreement') ||
    (!contentOf(question).some((word) => sourceWords.has(fold(word))) &&
      !/\b(?:source|article|report|outlet|paper|newspaper|account|they all|contradict|disput|contest|consistent|discrepanc|mismatch)/i.test(
        question.text,
      ) &&
      !(
        THEY_AGREE.test(question.text) &&
        !WHAT_AGREED.test(question.text) &&
        AGREED.some(([, words]) => words.test(question.text))
      ))
  )
    return undefined;
  const content = contentOf(question);
  if ((content.length > 0 && !namesMeeting(question)) || COUNT_OF.test(question.text)) return statement(asking);
  // "do they agree on when Berg last visited", "… when Berg and Lund last met": no meeting of which several report.
  if (hasPerson(question) && (!namesMeeting(question) || isOwnLast(question))) return ofPeople(asking);
  if (asksElse(question)) return statement({ ...asking, question: { ...question, wants: 'when' } });
  const property = propertyIn(question.text);
  const meeting = meetingSlot(question);
  if (!namesMeeting(question)) return { query: { ask: 'agreement', ...(property ? { property } : {}) } };
  return { query: { ask: 'agreement', meeting, ...(property ? { property } : {}) } };
};

/** "when Berg and Lund last met": the last of theirs, where no kind, number or date tells of another. */
const isOwnLast = ({ words, all }: Question): boolean =>
  !all.has('chairs') &&
  words.every(
    ({ label, cue, text }) =>
      cue !== null ||
      /^me[et]t?$/i.test(text) ||
      !['ordinal', 'kind', 'forum', 'branch', 'date', 'meeting'].includes(label.is),
  );

/** What they have of it, without the words that compare them. */
const ofPeople = (asking: Asking): Intent => {
  const rest = withoutOutlets(asking.question, outletsIn(asking.question, asking.knowledge));
  const words = rest.words.filter(({ cue, text }) => cue !== 'agreement' && !COMPARED.test(text));
  return statement({
    ...asking,
    question: { ...rest, words, properties: rest.properties.filter((property) => property !== 'outcome') },
  });
};

/** The post that each report gives someone: at each meeting that they chaired. */
const ofPost = ({ question, knowledge, heading }: Asking, spelling = false): Intent => {
  const name = personSlot(question);
  const found = resolvePerson(name, knowledge);
  const chaired = found.is === 'one' ? (catalogueOf(knowledge).chaired.get(found.value.id) ?? []) : [];
  // Their own lines, and not those of whom they chaired it with.
  const side = found.is === 'one' ? found.value.posts.at(-1)?.side : undefined;
  return chaired.length > (spelling ? 0 : 1)
    ? {
        query: {
          ask: 'several',
          question: heading,
          meetings: [],
          filter: { chair: name },
          parts: ['chairs'],
          ...(side ? { side } : {}),
          ...(spelling ? { same: true, held: ['name'], of: name } : {}),
        },
        named: true,
      }
    : { query: { ask: 'person', name }, named: true };
};

const SPELLING = /\b(?:spell\p{L}*|spelt|transliterat\p{L}*|(?:write|writes|written)\b[^?]*\bnames?|names?)\b/iu;

/** "do the reports differ on the spelling of Berg": the name as each of them has it. */
export const spelledByEach: Rule = shaped([SPELLING], (asking) => {
  const { question } = asking;
  return hasPerson(question) &&
    SPELLING.test(question.text) &&
    (question.all.has('agreement') || DIFFERS.test(question.text)) &&
    OF_REPORTS.test(question.text)
    ? ofPost(asking, true)
    : undefined;
});

const DIFFERS =
  /\b(?:differ\w*|disagree\w*|agree|contradict\w*|conflict\w*|match\w*|same\s+way|consistent\w*|inconsistent\w*|identical\w*)\b/i;
const OF_REPORTS = /\b(?:sources?|articles?|reports?|outlets?|papers?|newspapers?|accounts?|they|agencies)\b/i;

const VARIES =
  /\b(?:chang(?:e|ed|es|ing)|var(?:y|ies|ied)|differs?|differed|different|inconsistent\w*|identical|always)\b/i;
const OF_PERSON = /\b(?:titles?|ranks?|posts?|roles?|names?|offices?|positions?|designations?|spell\w*|jobs?)\b/i;

/** "which outlet reported", "who wrote about", "sources for". */
const OUTLET =
  /\b(?:which|what|whose|how\s+many)\s+(?:(?:news|wire|press|media|foreign|local|other|[a-z]{2,16}(?:an|ish|ese|ench|utch))\s+){0,2}(?:services?|outlets?|newspapers?|papers?|publishers?|publications?|articles?|reports?|sources?|sites?|websites?|portals?|media|press|wires?|agenc\w+)\b|\bwho\s+(?:all\s+|else\s+|has\s+|have\s+)?(?:reported|wrote|published|covered|carried|filed)\b|\bwho\s+ran\s+(?:(?:the|a|an|this|that|its|their)\s+)?(?:story|stories|report|article|piece|news|item)\b|\bsources?\s+(?:for|on|of|about)\b|\bwhere (?:did|do|have) (?:you|u) (?:get|got|find|found|read|have|know|learn)\b/i;

/** "which news agency reported the 4th": no newspaper. */
const AGENCY =
  /^\W*(?:(?:and|so)\s+)?(?:which|what|whose)\s+(?:(?:news|wire|press|state)\s+)*agenc(?:y|ies)\b(?!['’]s)/i;

/** Words for those who report, which narrow nothing. */
const OUTLET_WORD =
  /^(?:wires?|services?|agenc(?:y|ies)|news|portals?|publishers?|publications?|magazines?|broadcasters?|channels?|blogs?|ran|journalists?)$/i;
/** "who put out the post on X": of somebody quoted, and no outlet. */
const ON_SITE = /\b(?:post|posted|posts|tweet(?:ed)?)\b[^?]*\b(?:on\s+(?:x|twitter)|about)\b|\btweet/i;
const WHO_COVERED = /\b(?:who|which\s+\p{L}+|what\s+\p{L}+)\s+(?:all\s+|else\s+|also\s+|has\s+|have\s+)?covered\b/iu;

/** "who said the visit may take place in July": whose word it is, up to the clause that was said. */
const WHOSE_WORD =
  /^\W*(?:(?:and|so|but)\s+)?(?:who|which\s+(?:\p{L}+\s+)?(?:outlet|agency|source|paper|newspaper|article|report|text|story|piece|official|ministry|minister|country|side))\s+(?:has\s+|had\s+|first\s+|actually\s+)?(?:said|says|say|announced|reported|reports|claimed|claims|indicated|confirmed|stated|states|disclosed|revealed|declared|told|wrote|suggested)\s+(.+)$/iu;
const REPORT = /^\W*(?:which|what)\s+(?:[\p{L}-]+\s+)?(?:outlet|agency|source|paper|newspaper|article|report|text)\b/iu;
/** "who is the source for the claim that the visit will be in July", "where does the news that … come from" */
const SOURCE_OF =
  /\b(?:who|what|which)(?:['’]s|\s+is|\s+was)\s+the\s+source\s+(?:for|of|behind)\s+(?:(?:the|this|that)\s+)?(?:(?:claim|report|news|statement|information|story|assertion)\s+)?(?:that\s+)?(.+)$/i;
/** "according to whom will the visit be in July" */
const ACCORDING = /\baccording\s+to\s+(?:whom?|which\s+\p{L}+|what\s+\p{L}+)\b,?\s*(.+)$/iu;
/** A clause, not a thing: "who reported the 5th meeting" asks for outlets. */
const CLAUSE =
  /\b(?:that|is|are|was|were|will|would|may|might|can|could|has|have|had|should|takes?|took|hasn[’']t|isn[’']t|wasn[’']t)\b/i;

/** What is dated beside the meetings. */
const NO_MEETING =
  /\b(?:visit(?:s|ed)?|trips?|travel\p{L}*|calls?|called|conversation|invit\p{L}+|partnership|invasion|birthday|statement|declaration|exercises?|drills?)\b/iu;

export const speaker: Rule = shaped([WHOSE_WORD, SOURCE_OF, ACCORDING], (asking) => {
  const { question, heading } = asking;
  const [, clause] =
    WHOSE_WORD.exec(question.text) ?? SOURCE_OF.exec(question.text) ?? ACCORDING.exec(question.text) ?? [];
  if (clause === undefined || !CLAUSE.test(clause)) return undefined;
  const {
    question: { reference },
  } = asking;
  // "which source says the talks were on 3 May": what each report of that meeting has.
  const meeting = meetingSlot(question);
  const isOfDays = /\b(?:one|two|three|four|\d)[- ]days?\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(
    question.text,
  );
  const isReport =
    REPORT.test(question.text) &&
    !NO_MEETING.test(clause) &&
    (isOfDays || reference.dates.length + reference.places.length > 0);
  if (isReport && !hasPerson(question) && resolveMeeting(meeting, asking.knowledge).is === 'one')
    return {
      query: { ask: 'agreement', meeting, property: isOfDays || reference.dates.length > 0 ? 'date' : 'place' },
      named: true,
    };
  const words = contentWords(clause).join(' ');
  return words === '' ? undefined : { query: { ask: 'statement', words, question: heading, wants: 'speaker' } };
});

const PIECES = '(?:articles?|reports?|sources?|stor(?:y|ies)|pieces?|texts?|papers?|news\\s+items?)';
/** "which articles mention Berg", "how many of the reports speak of cables"; "in which articles is Berg named". */
const MENTION = new RegExp(
  `^\\W*(?:in\\s+)?(?:which|what|how\\s+many|list|show|name|give\\s+me)\\s+(?:of\\s+)?(?:all\\s+)?(?:the\\s+|your\\s+|these\\s+)?(?:\\p{L}+\\s+)?${PIECES}\\s+(?:that\\s+|which\\s+)?(?:(?:do|does|did|have|has|even|also|ever)\\s+)*(?:mention(?:s|ed|ing)?|names?|named|speaks?\\s+(?:of|about)|talks?\\s+(?:of|about)|talking\\s+about|refers?\\s+to|refer\\s+to|contains?|includes?|say\\s+anything\\s+about)\\s+(.{2,80}?)\\W*$`,
  'iu',
);
const MENTIONED = new RegExp(
  `^\\W*(?:in\\s+)?(?:which|what|how\\s+many)\\s+(?:of\\s+(?:the|your|these)\\s+)?${PIECES}\\s+(?:is|are|was|were|do\\s+we\\s+find|does)\\s+(?:the\\s+)?(.{2,80}?)\\s+(?:mentioned|named|spoken\\s+of|talked\\s+about|referred\\s+to|appear|occur)\\W*$`,
  'i',
);

/** "does anyone use the word “bedrock”" */
const WORD_USED =
  /^\W*(?:(?:does|do|did|has|have|is|are|who|which\s+\p{L}+|what\s+\p{L}+)\s+)(?:(?:anyone|anybody|any|the|an|some|one|of)\s+)*(?:\p{L}+\s+)?(?:uses?|used|mentions?|mentioned|contains?|has|have|says?|said)\s+the\s+(?:words?|terms?|phrases?|expressions?)\s+["“”'‘]?(.{2,60}?)["“”'’]?\W*$/iu;

/** "which source says 2025": the year itself, in its words. */
const YEAR_SAID = new RegExp(
  `^\\W*(?:which|what)\\s+(?:of\\s+(?:the|your|these)\\s+)?(?:${PIECES}|outlets?)\\s+(?:actually\\s+)?(?:says?|said|gives?|gave|states?|stated|has|have|had|writes?|wrote|prints?)\\s+(?:the\\s+year\\s+)?((?:19|20)\\d\\d)\\W*$`,
  'i',
);

const THE_DRILLS =
  /^(?:(?:the|any|some|which)\s+)?(?:(?:joint|military|bilateral)\s+)*(?:exercises|drills)(?:\s+by\s+name)?$/i;

/** Which articles speak of something; which report a meeting, `sources` tells. */
export const mentions: Rule = shaped([MENTION, MENTIONED, WORD_USED, YEAR_SAID], ({ question, knowledge, heading }) => {
  const [, of] =
    [MENTION, MENTIONED, WORD_USED, YEAR_SAID].map((shape) => shape.exec(question.text)).find((found) => found) ?? [];
  const { ordinals, kinds } = question.reference;
  if (of === undefined || ordinals.length + kinds.length > 0 || contentWords(of).length === 0) return undefined;
  // "which article names the exercises": those that are called by a name.
  if (THE_DRILLS.test(of) && /\b(?:names?|named|lists?|by\s+name)\b/i.test(question.text)) {
    const drills = [...new Set(knowledge.meetings.flatMap(({ exercises }) => exercises.map(({ value }) => value)))];
    return {
      query:
        drills.length > 0
          ? { ask: 'mentions', of: drills.slice(0, 4).join(' or ') }
          : { ask: 'unkept', question: heading },
      named: true,
    };
  }
  // "which report names no chairman": not those words.
  const [, none] = /^no\s+(.+)$/i.exec(of) ?? [];
  if (none !== undefined) return { query: { ask: 'unkept', question: heading }, named: true };
  return { query: { ask: 'mentions', of }, named: true };
});

/** "when was the report on the 3rd published": of the article, not of the meeting. */
const PUBLISHED =
  /\b(?:when|date|day|dated)\b.{0,80}?\b(?:articles?|reports?|stor(?:y|ies)|pieces?|coverage|write-?up)\b.{0,80}?\b(?:publish(?:ed)?|printed|posted|appear(?:ed)?|c[ao]me\s+out|out|updated|filed|run|ran|dated)\b|\b(?:publication|publishing)\s+(?:date|day)\b|\b(?:date|day)\s+of\s+(?:the\s+)?publication\b/i;

/** "when was the 3rd reported" */
const REPORTED =
  /^\W*(?:and\s+)?(?:when|on\s+(?:what|which)\s+(?:day|date))\s+(?:was|were)\b[^?]*\b(?:reported|covered|written\s+about)\W*$/i;

export const published: Rule = shaped([PUBLISHED, REPORTED], ({ question, knowledge }) => {
  const isAsked = PUBLISHED.test(question.text) || REPORTED.test(question.text);
  if (!isAsked || hasPerson(question) || question.yes) return undefined;
  const outlets = outletsIn(question, knowledge);
  const rest = withoutOutlets(question, outlets);
  if (namesMeeting(question)) {
    // "when was the Kremlin report on the 3rd published": of somebody whose reports none of these are.
    if (contentOf(rest).some((word) => /^\p{Lu}/u.test(word)) || outlets.length > 1) return undefined;
    const [publisher] = outlets;
    const meeting = meetingSlot(question);
    return { query: { ask: 'sources', meeting, ...(publisher === undefined ? {} : { publisher }) }, named: true };
  }
  // "when was the IANS report published": the list dates each of them.
  return contentOf(rest).every((word) => PRINTED.test(word)) ? { query: { ask: 'sources' }, named: true } : undefined;
});

const PRINTED = /^(?:publish(?:ed)?|publication|print(?:ed)?|post(?:ed)?|updated|filed)$/i;

/** "list the people named", "who is mentioned in the articles", "name everyone mentioned". */
const EVERYBODY =
  /^\W*(?:(?:list|show|name|give\s+me|tell\s+me)\s+(?:all\s+|every\s+)?(?:the\s+)?(?:people|persons?|individuals|(?:\p{L}+\s+){0,2}(?:officials|officers|generals|marshals|admirals|colonels|commodores|brigadiers|leaders|figures)|everyone|everybody|names(?!\s+of\s+(?:all\s+|the\s+|joint\s+|military\s+|named\s+)*(?:exercises|drills|meetings|rounds|forums?|groups?|sources|articles|outlets|venues|places|cities|countries|topics|bodies|agencies)\b)|who(?:['’]s|\s+is)?)|(?:who|which|what)\s+(?:all\s+)?(?:(?:are|is|were)\s+)?(?:all\s+)?(?:the\s+)?(?:people|persons|individuals|(?:\p{L}+\s+){0,2}(?:officials|officers|generals|marshals|admirals|colonels|commodores|brigadiers|leaders|figures)|names|everyone|everybody)|who\s+(?:all\s+)?(?:is|are|gets?))\b.*\b(?:named?|mentioned|articles?|reports?|sources|record|known|there|listed|people|persons|names|officials|officers|generals|marshals|admirals|colonels|commodores|brigadiers|leaders|figures)\W*$/iu;

export const asksPeople = ({ text }: Question): boolean => EVERYBODY.test(text);

export const people: Rule = shaped([EVERYBODY], ({ question }) => {
  const { reference } = question;
  const rank = ranksIn(question.text);
  const named = [reference.ordinals, reference.kinds, reference.dates, reference.places, reference.forum].some(
    ({ length }) => length > 0,
  );
  return asksPeople(question) &&
    !named &&
    !hasPerson(question) &&
    contentOf(question).every((word) =>
      /^(?:people|persons?|individuals|names|everyone|everybody|officials|officers|generals|marshals|admirals|colonels|commodores|brigadiers|leaders|figures)$/i.test(
        word,
      ),
    )
    ? {
        query: {
          ask: 'people',
          ...(reference.parties.length === 1 ? { side: reference.parties[0] ?? '' } : {}),
          ...(rank === undefined ? {} : { rank }),
        },
        named: true,
      }
    : undefined;
});

/** "which sources do you use", "what is the newest article". */
/** "which outlet covers both the 3rd and the 4th", "… the 5th but not the 4th": no list of what one meeting has tells. */
export const sourcesOfSeveral: Rule = shaped([OUTLET], ({ question, heading }) =>
  OUTLET.test(question.text) &&
  new Set(question.reference.ordinals).size > 1 &&
  !hasPerson(question) &&
  !question.all.has('agreement') &&
  !question.all.has('chairs') &&
  contentOf(question).every((word) => OUTLET_WORD.test(word))
    ? { query: { ask: 'unkept', question: heading }, named: true }
    : undefined,
);

export const sources: Rule = (asking) => {
  const { question } = asking;
  const { all, reference } = question;
  if (
    OUTLET.test(question.text) &&
    namesMeeting(question) &&
    !hasPerson(question) &&
    contentOf(question).every((word) => OUTLET_WORD.test(word)) &&
    !all.has('agreement') &&
    !ON_SITE.test(question.text) &&
    (!all.has('topics') || WHO_COVERED.test(question.text))
  )
    return (
      sourcesOfSeveral(asking) ?? {
        query: {
          ask: 'sources',
          meeting: meetingSlot(question),
          ...(AGENCY.test(question.text) ? { agency: true } : {}),
        },
        named: true,
      }
    );
  if (
    /\b(?:your|these|the\s+bot['’]?s)\s+(?:\p{L}+\s+)?(?:sources|articles|reports)\b/iu.test(question.text) &&
    OUTLET.test(question.text) &&
    !all.has('topics') &&
    !all.has('agreement') &&
    !hasPerson(question) &&
    contentOf(question).every((word) => OUTLET_WORD.test(word))
  )
    return { query: { ask: 'sources' }, named: true };
  const named = [reference.ordinals, reference.kinds, reference.dates, reference.places, reference.forum].some(
    ({ length }) => length > 0,
  );
  // "which exercises are named in the sources": no list of these.
  const ofOther = (['topics', 'exercises', 'chairs', 'attendance'] as const).some((cue) => all.has(cue));
  if (!all.has('sources') || ofOther || named || hasPerson(question) || contentOf(question).length > 0)
    return undefined;
  return { query: { ask: 'sources' } };
};
