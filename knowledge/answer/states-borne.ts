import { holder } from '../passages.ts';

const QUESTION = '^\\W*(?:(?:and|so|but)\\s+)?';
const NOUNS = '(?:[\\p{L}-]+\\s+){0,3}?';

/** What ends a thing or leaves it out, and the words that tell of just that. */
const CHANGES: readonly (readonly [asked: string, told: string])[] = [
  ['excluded|left\\s+out|omitted|ruled\\s+out|barred', 'exclu|left\\s+out|omit|ruled?\\s+out|barred|except'],
  ['ended|expired|lapsed|terminated|ran\\s+out', 'end(?:ed|s|ing)\\b|expir|laps|terminat|ran\\s+out'],
  ['cancelled|canceled|scrapped|abandoned|dropped|called\\s+off', 'cancel|scrap|abandon|dropp|called\\s+off'],
  ['suspended|frozen|halted|paused|postponed|delayed', 'suspen|froz|halt|paus|postpon|delay'],
  ['rejected|refused|declined|vetoed|blocked', 'reject|refus|declin|veto|block'],
  ['violated|broken|breached', 'violat|broke|breach'],
  ['renewed|extended|prolonged', 'renew|exten|prolong'],
];

/** A question of one of these shapes is answered by a sentence with such words and by no other. */
export const BORNE_OUT: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  // "which domains were excluded", "which treaty expired": that there are some tells of none that is gone.
  ...CHANGES.map(
    ([asked, told]) =>
      [
        new RegExp(
          `${QUESTION}(?:which|what|whose)\\s+${NOUNS}[\\p{L}-]+\\s+(?:(?:was|were|is|are|has|have|had|got)\\s+(?:been\\s+)?)?(?:${asked})\\b`,
          'iu',
        ),
        new RegExp(`\\b(?:${told})`, 'i'),
      ] as const,
  ),
  // "which company builds the tanks": that they are built tells of no company.
  [
    new RegExp(
      `${QUESTION}(?:which|what|whose)\\s+${NOUNS}(?:compan(?:y|ies)|firms?|shipyards?|factor(?:y|ies)|corporations?|manufacturers?|contractors?|enterprises?|universit(?:y|ies)|banks?|institutes?)\\s`,
      'iu',
    ),
    /\b(?:compan(?:y|ies)|firms?|shipyards?|factor(?:y|ies)|corporations?|manufacturers?|contractors?|enterprises?|universit(?:y|ies)|banks?|institutes?)\b|\b(?:Ltd|Inc|Corp|GmbH|PLC)\b/u,
  ],
  // "what present did Berg give her": that they met tells of none.
  [
    new RegExp(
      `${QUESTION}(?:which|what)\\s+(?:\\p{L}+\\s+)?(?:presents?|gifts?|souvenirs?|awards?|medals?|prizes?)\\s`,
      'iu',
    ),
    /\b(?:gifts?|souvenirs?|awards?|awarded|medals?|prizes?|presents)\b|\bpresented\s+(?:him|her|them|\p{Lu})/iu,
  ],
  // "what did Berg give her", "what did she receive from Berg"
  [
    new RegExp(
      `${QUESTION}what\\s+(?:did|has|have|had)\\s+[^?,:;]{2,40}?\\s(?:give|given|hand(?:ed)?|send|sent|(?:receive[d]?|get|got)\\s+from)\\b(?!\\s+(?:up|in|way|off|away|for)\\b)`,
      'i',
    ),
    /\b(?:g[ai]ve[ns]?|gifts?|hand(?:ed|s)|sen[dt]s?|receiv\p{L}+|got|presented)\b/iu,
  ],
  // "what did Berg pledge", "what has Chile promised"
  [
    new RegExp(
      `${QUESTION}what\\s+(?:did|has|have|had)\\s+[^?,:;]{2,40}?\\s(?:pledged?|promised?|vow(?:ed)?|commit(?:ted)?|offer(?:ed)?)\\b`,
      'i',
    ),
    /\b(?:pledg|promis|vow|commit(?:s|ted|ting|ments?)?\b|assur|undert[ao]k|offer)/i,
  ],
  // "on what day of May did she call": that it was in May tells of no day.
  [
    new RegExp(`${QUESTION}(?:on\\s+)?(?:what|which)\\s+(?:exact\\s+)?(?:day|date|weekday)\\b`, 'i'),
    /\b\d{1,2}(?:st|nd|rd|th)?(?:\s*[-–]\s*\d{1,2})?,?\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s+\d{1,2}\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b\d{4}-\d\d-\d\d\b|\b(?:yesterday|today|tomorrow)\b/u,
  ],
  // "when was the meeting held": one that is scheduled is none that was held.
  [
    /\bwhen\s+(?:was|were|did)\s+(?:the|this|that|their)\s+(?:\p{L}+\s+){0,3}?(?:meetings?|talks?|summits?|rounds?)\s+(?:held|take\s+place|happen|conclude)/iu,
    /^(?!.*\b(?:scheduled|planned|due|expected|set|likely)\s+to\s+(?:take\s+place|be\s+held|happen))/su,
  ],
  // "which war did Chile condemn": one it refrained from condemning is none.
  [
    new RegExp(
      `${QUESTION}(?:which|what|whom?|whose|when|where|why|how)\\b(?![^?]*\\b(?:refrain|abstain|not|never|avoid|refus|n['’]t))[^?]*\\b(?:criticis|criticiz|condemn|denounc|oppos)(?:e|ed|es|ing)?\\b`,
      'i',
    ),
    /^(?!.*\b(?:refrain|abstain|avoid|stopped\s+short)\p{L}*\s+(?:from|of)\b)/su,
  ],
  // "who called whom", "did the call come from Berg or from Lund": that they spoke on the telephone tells of nobody who rang.
  [
    /\bwho\s+(?:\p{L}+ly\s+|first\s+)?(?:called|phoned|rang|telephoned|dialled|contacted|initiated|placed|made|picked\s+up)\s+(?:up\s+)?(?:whom?\b|first\b|the\s+(?:[\p{L}]+\s+)?(?:call|phone|conversation|telephone)\b)|\b(?:call|conversation)\s+(?:come|came|initiated|placed|made|was\s+made)\s+(?:from|by)\b|\bwhose\s+(?:initiative|idea)\s+was\s+the\s+(?:\p{L}+\s+)?(?:call|conversation)\b|\b(?:call|phone|ring|telephone)\s+[^?,:;]{2,40}?,?\s+or\s+(?:(?:was\s+it\s+)?the\s+other\s+way|did\s+[^?]{2,40}?\s(?:call|phone|ring|telephone)|vice)/iu,
    /\b(?:phoned|telephoned|rang|dialled|initiated|(?:placed|made|received|took)\s+(?:a|the)\s+(?:phone\s+|telephone\s+)?call|(?:a|the)\s+(?:phone\s+|telephone\s+)?call\s+(?:from|by|to)|called\s+(?:up\s+)?\p{Lu})/u,
  ],
  // "which leader did not attend": sentences of those who did tell of none.
  [
    new RegExp(
      `${QUESTION}(?:which|what|whom?)\\b[^?,:;]{0,40}?\\b(?:did|do|does|was|were|is|are|has|have|had|wo|will|would|can|could|ca|shall|may|might)(?:n['’]t|\\s+not|\\s+never)\\b(?!\\s+only\\b)`,
      'i',
    ),
    /\b(?:not|never|no|nor|none|nobody|nothing|neither|without|only|refrain\p{L}*|abstain\p{L}*|refus\p{L}+|declin\p{L}+|reject\p{L}*|avoid\p{L}*|fail(?:ed|s|ing)?|absent|skipped|missed|cancel\p{L}*|postpon\p{L}+|yet\s+to|un\p{L}{4,})\b|n['’]t\b/iu,
  ],
  // "which years had no summit", "in which years was it not held": those that had one are no answer.
  [
    /^\W*(?:(?:in|during|for)\s+)?(?:which|what)\s+years?\s+(?:(?:had|saw|was\s+there|were\s+there|was|were)\s+no\b|(?:passed|went)\s+without\b|lacked\b|missed\b|was\s+the\s+\p{L}+\s+not\s+held)/iu,
    /\b(?:not|never)\s+(?:been\s+)?held|n['’]t\s+been\s+held|n['’]t\s+held|\bskipped\b|\bcancelled\b/i,
  ],
  // "which visit took place in 2019": "the first since 2019" tells of none then.
  [
    /^\W*(?:which|what)\s+(?:[\p{L}-]+\s+){1,3}?(?:took\s+place|was\s+held|were\s+held|happened|occurred)\s+in\s+(?:\p{Lu}\p{L}+\s+)?(?:19|20)\d\d\W*$/u,
    /^(?!.*\bsince\s+(?:\p{Lu}\p{L}+\s+)?(?:19|20)\d\d)/su,
  ],
  // "who will travel with Berg": that Berg will tells of nobody else.
  [
    /^\W*[Ww]hom?\s+(?:will|would|is|was|did|has|had|else)?\b[^?,:;]{0,50}?\b(?:visit|travel|com[ei]|c[ao]me|go|going|went|fly|flew|arriv)\p{L}*\b[^?,:;]{0,40}?\b(?:with|alongside|together\s+with)\s+(?:\p{Ll}+\s+)?\p{Lu}/u,
    /\b(?:with|accompan\p{L}+|alongside|together|joined)\b/iu,
  ],
  // "who hosted the summit in Oslo", "where did Berg host Lund": that they met there tells of no host.
  [/^\W*who\s+(?:co-?)?(?:hosted|chaired|presided)\b/i, /\b(?:host|chair|presid|head|led\b)/i],
  [/^\W*(?:where|when|how\s+often)\s+(?:did|has|does)\s+[^?]{2,40}?\shost(?:ed)?\b/i, /\bhost/i],
  // "when did Berg welcome Lund": whoever looks forward to it has not yet.
  [
    /^\W*(?:when|where|how)\s+(?:did|has|had)\s+[^?]{2,40}?\s(?:welcomed?|received?|greet(?:ed)?)\b/i,
    /^(?!.*\blooking\s+forward\b)/su,
  ],
  // "who was invited by Berg": that Berg has an invitation is another thing.
  [/\bwhom?\s+(?:was|were|has\s+been|have\s+been)\s+invited\s+by\b/i, /\binvited\b|\binvitation\s+(?:from|by)\b/i],
  // "what was Berg's first trip to Chile"
  [
    /['’]s\s+(?:very\s+)?first\s+(?:ever\s+)?(?:visit|trip|journey|tour|meeting|call)\b(?![^?]*\bsince\b)/i,
    /\b(?:first|maiden|inaugural)\b(?![^.]*\bsince\b)/i,
  ],
  // "what did Berg announce at the hall": that she was there tells of no announcement.
  [
    new RegExp(
      `${QUESTION}what\\s+(?:did|has|have|had)\\s+[^?,:;]{2,40}?\\s(?:announced?|declared?|revealed?|disclosed?|unveil(?:ed)?)\\b`,
      'i',
    ),
    /\b(?:announc|declar|reveal|disclos|unveil|convey|indicat|confirm|said\b|says\b|stat(?:ed|es)\b)/i,
  ],
  // "which force attended besides the navy", "what else was founded in 2000": others than the ones named.
  [
    /^\W*(?:(?:which|what|who)\b[^?]{0,60}?\b(?:attended|participated|took\s+part|present|joined)\s+(?:besides|other\s+than|apart\s+from|except)\b|(?:what|who|which)\s+else\s+(?:was|were)\s+\p{L}+ed\s+in\s+(?:19|20)\d\d\W*$)/iu,
    /(?!)/,
  ],
  // "which president other than Berg is named", "has she met anyone besides Lund": a sentence on whoever is left out tells of no other.
  [
    /^\W*(?:(?:and|so)\s+)?(?:[Ww]hich|[Ww]hat|[Ww]hom?|[Ww]here|[Ww]hen|[Hh]as|[Hh]ave|[Hh]ad|[Dd]id|[Dd]oes|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Aa]ny\p{L}*|[Ll]ist|[Nn]ame)\b[^?,:;]{0,60}?\b(?:besides|other\s+than|apart\s+from|aside\s+from|except(?:\s+for)?|but\s+not|and\s+not)\s+(?:the\s+)?\p{Lu}|^\W*[Ww]hat\s+(?:else\s+)?(?:has|have|had|did|does|do)\b[^?,:;]{0,60}?\b(?:besides|other\s+than|apart\s+from|aside\s+from)\s+\p{Ll}+ing\b|^\W*[Ww]ho\s+else\b[^?,:;]{0,40}?\b(?:besides|than|but|apart\s+from)\b/u,
    /(?!)/,
  ],
  // "did only Chile hold back", "is Oslo the only place where they met": that it did tells nothing of the others.
  [
    /^\W*(?:is|are|was|were|did|do|does|has|have|had)\b(?![^?]*\bnot\s+only\b)[^?]*\b(?:only|solely|exclusively|alone|sole)\b/i,
    /\b(?:only|solely|exclusively|alone|sole(?:ly)?|nobody|no\s+one|none)\b/i,
  ],
  // "which of your articles is by WIRE": that one cites WIRE tells of none that is by it.
  [
    /^\W*(?:(?:which|what)\s+(?:(?:one\s+)?of\s+(?:your|the|these)\s+)?(?:articles?|reports?|stor(?:y|ies)|pieces?)\s+(?:is|are|was|were|come|comes|came)|(?:is|are)\s+(?:there\s+)?(?:an?y?|one\s+of\s+(?:your|the))\s+(?:articles?|reports?|stor(?:y|ies)|pieces?))\s+(?:written\s+)?(?:by|from)\b/i,
    /(?!)/,
  ],
];

/** "despite pressure from Chile", "help from Norway": from whom something came. */
const FROM =
  /\b(pressure|help|support|threats?|warnings?|demands?|aid|criticism|objections?)\s+(?:by|from)\s+(?:the\s+)?(\p{Lu}[\p{L}.]*)/gu;

const camesIn = (text: string): readonly (readonly [what: string, whom: string])[] =>
  [...text.matchAll(FROM)].map(([, what = '', whom = '']) => [what, whom.replace(/\./g, '').toLowerCase()] as const);

/** "what did she do despite pressure from Chile": what she did under pressure from Norway is another thing. */
export const comingFrom = (question: string): ((quote: string) => boolean) => {
  const asked = camesIn(question);
  if (asked.length === 0) return () => true;
  return (quote) => {
    const own = camesIn(quote);
    return asked.every(([what, whom]) => {
      const same = own.filter(([other]) => other === what);
      return same.length === 0 || same.some(([, other]) => other === whom);
    });
  };
};

/** "which partnership was upgraded in 2000", "who was made chief in 2019": the deed, and its year. */
const DONE_IN =
  /^\W*(?:(?:to|at|as|under|on|into)\s+)?(?:what|which|who)\b[^?,:;]{0,60}?\b(?:was|were|got)\s+(?:(?:the|this|that|their|its)\s+(?:[\p{L}-]+\s+){1,4}?)?(\p{L}{4,}ed)\s+(?:[^?,:;]{0,30}?\s)?in\s+((?:19|20)\d\d)\W*$/iu;
const YEAR = /\b(?:19|20)\d\d\b/gu;

/** "founded in 2000, and raised in 2010": of what was done in the year of another deed, the sentence tells nothing. */
export const inItsYear = (question: string): ((quote: string) => boolean) => {
  const [, verb, year = ''] = DONE_IN.exec(question) ?? [];
  if (verb === undefined) return () => true;
  const tells = holder(verb);
  return (quote) => {
    const deeds = [...quote.matchAll(/\p{Ll}{4,}/gu)].filter(([word]) => tells(word)).map(({ index }) => index);
    const years = [...quote.matchAll(YEAR)];
    if (deeds.length === 0 || years.length < 2) return true;
    return deeds.some((at) => {
      const [nearest] = [...years].sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at));
      return nearest?.[0] === year;
    });
  };
};

/** "which visits did she make in 2022", "what did she do there in 2019": in that year, and not since it. */
const IN_THE_YEAR = /^\W*(?:what|which|who)\b[^?,:;]{0,80}?\bin\s+(?:\p{Lu}\p{L}+\s+)?((?:19|20)\d\d)\W*$/u;

export const notSinceThen = (question: string): ((quote: string) => boolean) => {
  const lower = question.replace(/^\W*\p{Lu}/u, (start) => start.toLowerCase());
  const [, year] = IN_THE_YEAR.exec(lower) ?? [];
  if (year === undefined) return () => true;
  const since = new RegExp(`\\bsince\\s+(?:\\p{Lu}\\p{L}+\\s+)?${year}`, 'gu');
  const isVisit = /^\W*(?:which|what)\s+(?:visits?|trips?|journeys?|tours?)\b/i.test(question);
  return (quote) => {
    const rest = quote.replace(since, ' ');
    return rest === quote ? !isVisit || quote.includes(year) : rest.includes(year);
  };
};

/** "what does Berg look forward to": who is it that does. */
const FORWARD =
  /\b(?:did|does|is|was|has)\s+(?:\p{Ll}+\s+){0,2}?((?:\p{Lu}\p{L}+\s+){1,3})look(?:s|ed|ing)?\s+forward\b/u;

export const lookingForward = (question: string): ((quote: string) => boolean) => {
  const [, names] = FORWARD.exec(question) ?? [];
  const name = names?.trim().split(/\s+/).at(-1);
  if (name === undefined) return () => true;
  return (quote) => {
    const at = quote.search(/\blook(?:s|ed|ing)?\s+forward\b/i);
    return at < 0 || quote.slice(0, at).includes(name);
  };
};
