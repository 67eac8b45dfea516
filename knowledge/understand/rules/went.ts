import { type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { contentOf, hasPerson, namesChair, personSlot, statementWords } from '../slots.ts';

/** "who was in Oslo", "who met in Lima", "who all went to Chile". */
const WHO_WAS =
  /^\W*who\s+(?:all\s+|else\s+)?(?:(?:was|were)(?:\s+present)?\s+(?:in|at)|met\s+(?:in|at)|went\s+to|travell?ed\s+to|flew\s+to|came\s+to|has\s+been\s+to|visited|has\s+visited|gathered\s+(?:in|at))\s/i;
/** "has she been to Chile since 2019", "did Berg visit Oslo after 2020". */
const WHETHER =
  /^\W*(?:has|have|had|did)\s+[^?,:;]{2,50}?\s(?:(?:been|gone|go|travel(?:led|ed)?|flown|fly|come|return(?:ed)?)(?:\s+back)?\s+to|visit(?:ed)?)\s+[^?,:;]{2,40}?\s(?:since|after)\s+(?:\p{L}+\s+)?(?:19|20)\d\d\W*$/iu;
/** "why did Berg go to Chile", "what did she visit Oslo for" */
const WHY =
  /^\W*(?:why|what\s+for|for\s+what\s+(?:reason|purpose))\s+(?:did|has|had)\s+[^?,:;]{2,50}?\s(?:(?:been|gone|go|travel(?:led|ed)?|flown|fly|come)(?:\s+back)?\s+to|visit(?:ed)?)\s+[^?,:;]{2,60}\W*$/i;
/** "why did Berg never go to Chile": that she went tells nothing of that. */
const NOT = /\b(?:not|never)\b|n['’]t\b/i;
const PRESENT = /^\W*who\s+(?:all\s+|else\s+)?(?:was|were|met|gathered)\b/i;
const EVERY_MEETING = /\b(?:every|each|all)\s+(?:\p{L}+\s+){0,3}?(?:meetings?|rounds?|sessions?|talks)\b/iu;
const VERB =
  /^(?:been|gone|go|goes|went|travell?ed|travel|flown|flew|fly|come|came|returned?|back|visit|visited|met|present|gathered|for|reason|purpose)$/i;

/** Who was somewhere, or whether or why one was who chaired none of the talks. */
export const went: Rule = shaped([WHO_WAS, WHETHER, WHY], ({ question, knowledge, heading }) => {
  const { text, reference, words } = question;
  const isWho = WHO_WAS.test(text) && !hasPerson(question);
  // "who came to every meeting for Chile": of the meetings, not of the country.
  if (isWho && EVERY_MEETING.test(text)) return undefined;
  const why = WHY.test(text) && !NOT.test(text);
  if (!isWho && !((why || WHETHER.test(text)) && hasPerson(question))) return undefined;
  const { ordinals, kinds, branch, recency, places, parties, forum } = reference;
  const [place = parties[0], second] = places;
  if (place === undefined || second !== undefined || parties.length + places.length !== 1) return undefined;
  if (ordinals.length + kinds.length + forum.length > 0 || branch !== null || recency !== null) return undefined;
  if (contentOf(question).some((word) => !VERB.test(word))) return undefined;
  // "who was in the Oslo meeting": of one that is named.
  if (words.some(({ label, text: own }) => label.is === 'meeting' && !/^(?:met|meet)$/i.test(own))) return undefined;
  if (namesChair(question, knowledge)) return undefined;
  const { chair: _, forum: __, ...filter } = filterOf(question);
  return {
    query: {
      ask: 'went',
      question: heading,
      words: statementWords(question),
      filter: { ...filter, place },
      ...(isWho ? {} : { name: personSlot(question) }),
      ...(why ? { why } : {}),
      ...(isWho && PRESENT.test(text) ? { present: true } : {}),
    },
    named: true,
  };
});
