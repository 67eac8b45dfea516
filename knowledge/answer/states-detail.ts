import { holder } from '../passages.ts';
import { holds } from './wants.ts';

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)';
const SAY =
  '(?:say|said|tell|told|state[ds]?|announced?|confirm(?:ed)?|reveal(?:ed)?|disclosed?|specif(?:y|ied)|explain(?:ed)?|indicated?|mention(?:ed)?|report(?:ed)?|g[ai]ven?|name[ds]?|set|fix(?:ed)?|know|make\\s+known|made\\s+known)';
const DOES = '^\\W*(?:(?:and|so|but)\\s+)?(?:did|does|do|has|have|had)\\s+[^?,:;]{2,60}?\\s';
const OFFICIAL = '(?:(?:exact|precise|definite|final|firm|official)\\s+)?';

/** "did the court confirm the date of the visit", "did it say in May when she would come" */
const WHEN_TOLD = new RegExp(
  `${DOES}${SAY}\\s+(?:(?:the|an?|any)\\s+)?${OFFICIAL}(?:dates?|day|month|year)\\s+(?:of|for|on\\s+which|when)\\b|${DOES}${SAY}\\s+(?:[^?,:;]{0,40}?\\s)?(?:when|on\\s+(?:what|which)\\s+(?:day|date)|in\\s+(?:what|which)\\s+(?:month|year))\\s`,
  'i',
);
/** A day or a month in which something is to be: not that of the word that was given. */
const WHEN = new RegExp(
  `\\bdates?\\b|\\b(?:take[ns]?\\s+place|took\\s+place|held|scheduled\\s+(?:for|on|in)|due|planned\\s+for|set\\s+for|fixed\\s+for|visit|come|arrive|happen|travel\\p{L}*)\\s+(?:\\S+\\s+){0,2}?(?:in|on|for|between|from)\\s+(?:(?:early|late|mid|the)[\\s-]+)?(?:${MONTHS}\\b|\\d)`,
  'iu',
);

/** "did she say why the talks failed", "did they announce where they would meet" */
const WHY_TOLD = new RegExp(`${DOES}${SAY}\\s+(?:[^?,:;]{0,40}?\\s)?(?:why|for\\s+what\\s+reason)\\s`, 'i');
const WHERE_TOLD = new RegExp(
  `${DOES}${SAY}\\s+(?:[^?,:;]{0,40}?\\s)?(?:where|in\\s+(?:what|which)\\s+(?:city|town|place|hall))\\s`,
  'i',
);

/** "is AVIA a Chilean agency": the name, what is said of its kind, and the kind. */
const KIND_OF_NAME =
  /^\W*(?:[Ii]s|[Ww]as)\s+(?:the\s+)?((?:\p{Lu}[\p{L}&-]*\s){1,3})an?\s+((?:\p{L}[\p{L}-]*\s+){0,3}?)(agency|newspaper|paper|outlet|broadcaster|magazine|wire|network|website|company|ministry|city|country|town)\W*$/u;

/** Of what kind something is, a sentence tells that has the kind right beside its name: "Chilean news agency AVIA". */
const ofKind = (question: string): ((quote: string) => boolean) => {
  const [, name = '', traits = '', kind = ''] = KIND_OF_NAME.exec(question) ?? [];
  if (kind === '') return () => true;
  const own = name.trim();
  const beside = new RegExp(
    `((?:[\\p{L}-]+\\s+){0,5}${kind})\\s+${own}\\b|\\b${own}\\s*(?:,|\\(|\\bis\\b|\\bwas\\b)\\s*((?:[\\p{L}-]+\\s+){0,5}${kind})\\b`,
    'iu',
  );
  const wanted = traits
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(holder);
  return (quote) => {
    const [, before, after = before] = beside.exec(quote) ?? [];
    return after !== undefined && wanted.every((has) => has(after));
  };
};

/** A question whether a detail was told is answered by a sentence that holds the detail, and by no other on the matter. */
const DETAILS: readonly (readonly [asked: RegExp, told: (quote: string) => boolean])[] = [
  [WHEN_TOLD, (quote) => WHEN.test(quote)],
  [WHY_TOLD, (quote) => holds(quote, 'why')],
  [WHERE_TOLD, (quote) => holds(quote, 'where')],
  // "was the Oslo meeting part of the congress": what is on the sidelines of one is no part of it.
  [
    /^\W*(?:was|were|is|are)\s+[^?,:;]{0,40}?\b(?:meeting|talks|encounter|conversation|call|visit|trip)\b[^?,:;]{0,40}?\spart\s+of\s/i,
    (quote) => /\b(?:parts?\s+of|components?\s+of|within|under|framework|belong\p{L}*)\b/iu.test(quote),
  ],
  // "why are joint drills held": why a meeting on them was held is another thing.
  [
    /^\W*(?:why|for\s+what\s+(?:purpose|reason))\s+(?:are|were|do|did)\s+(?:[^?,:;]{1,40}?\s)?(?:exercises|drills|manoeuvres|war\s?games)\s+(?:held|conducted|staged|run|carried\s+out|organi[sz]ed|needed|done)\b/i,
    (quote) =>
      /\b(?:exercises|drills|manoeuvres|war\s?games)\s+(?:\S+\s+){0,4}?(?:to|for|aimed?|designed|because|so\s+that|in\s+order)\s/i.test(
        quote,
      ),
  ],
  // "what was scheduled between them", "what is planned to take place": that something was is no plan.
  [
    /^\W*what\s+(?:was|were|is|are|has\s+been)\s+(?:scheduled|planned|due|slated|set|expected)\b/i,
    (quote) =>
      /\b(?:scheduled|planned|due|slated|set\s+to|expected|upcoming|looking\s+forward|may\s+take\s+place|arrangements)\b/i.test(
        quote,
      ),
  ],
];

/** Whether a sentence holds the detail that a question asks for: made once for a question, asked of many sentences. */
export const detailing = (question: string): ((quote: string) => boolean) => {
  const wanted = DETAILS.flatMap(([asked, told]) => (asked.test(question) ? [told] : []));
  const isOfKind = ofKind(question);
  return (quote) => isOfKind(quote) && wanted.every((told) => told(quote));
};
