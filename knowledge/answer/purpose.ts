import { contentWords, holder } from '../passages.ts';

/** "why did Berg congratulate Lund": "congratulated Lund on her birthday" tells. */
const CONGRATULATES = /\bcongratulat|\bfelicitat|\bbest\s+wishes\b/i;
const ON_WHAT = /\bcongratulat\p{L}+\s+(?:\S+\s+){1,3}on\s/iu;

/** "why did Berg convey best wishes": it is Berg who congratulates. */
const BY_WHOM = /^\W*why\s+(?:did|has|had|does)\s+(?:\p{L}+\s+){0,3}?(\p{Lu}[\p{L}-]+)\s+\p{Ll}/u;

const isByAsker = (text: string, question: string): boolean => {
  const [, who] = BY_WHOM.exec(question.replace(/^\W*W/u, 'w')) ?? [];
  return who === undefined || text.slice(0, text.search(ON_WHAT)).includes(who);
};

/** "why does the pact matter": "its importance, which plays a pivotal role in …" tells. */
const MATTERS = /\b(?:important|importance|significant|significance|matters?|relevant|relevance)\b/i;
const PLAYS_A_ROLE = /\bimportance\s+of\b[^.;]{3,80}\bplays?\s+an?\s+\p{L}+\s+role\s+in\b/iu;

/** "to foster growth", and not "to the path" or "to increasing". */
const TO = /^to$/i;
const NO_DEED =
  /^(?:the|an?|its|his|her|their|our|this|that|these|those|both|each|all|any|some|new|be|\p{L}+ing|\p{Lu}.*|\d.*)$/u;

/** What is followed by what it is of, and not by what it is for: "a commitment to deepen", "set to unlock", "called him to follow". */
const OF_IT =
  /^(?:commitments?|support|resolve|invitations?|pressure|plans?|decision|intention|willingness|readiness|ability|right|effort|set|poised|expected|scheduled|required|needed|due|going|able|ready|path|return|according|next|leading|related|continu\p{L}+|begin\p{L}*|agree\p{L}*|pledg\p{L}+|refus\p{L}+|want\p{L}*|call\p{L}*|ask\p{L}*|urg\p{L}+|him|them|us)$/iu;

/** How many words may stand between what is done and what for. */
const FAR = 9;

/** "nurture", "nurturing": without what verbs end in. */
const bare = (word: string): string => word.replace(/(?<=\p{L}{4})(?:ing|ed|e)$/u, '');

/** A deed of the question that is followed by what it is done for: "nurturing these ties to foster growth". */
const isDoneFor = (text: string, question: string): boolean => {
  const deeds = contentWords(question)
    .filter((word) => /^\p{Ll}{4,}$/u.test(word))
    .map((word) => {
      const isIt = holder(word);
      return (other: string): boolean => isIt(other) || bare(other) === bare(word);
    });
  return text.split(/[,;:.]\s/u).some((clause) => {
    const words = clause.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
    return words.some((word, at) => {
      if (!/^\p{Ll}+(?:ing|ed)$/u.test(word) || OF_IT.test(word) || !deeds.some((is) => is(word))) return false;
      const after = words.slice(at + 1, at + 1 + FAR);
      const to = after.findIndex((each) => TO.test(each));
      const next = after[to + 1] ?? '';
      const isPassive = /^(?:was|were|been|being|also|jointly)$/.test(words[at - 1] ?? '');
      return (
        (to > 0 || (to === 0 && isPassive)) &&
        next.length > 3 &&
        !NO_DEED.test(next) &&
        !after.slice(0, to).some((each) => OF_IT.test(each))
      );
    });
  });
};

/** Whether a sentence tells why what a question names is done, where no word such as “because” says so. */
export const tellsWhy = (text: string, question: string): boolean =>
  (CONGRATULATES.test(question) && ON_WHAT.test(text) && isByAsker(text, question)) ||
  (MATTERS.test(question) && PLAYS_A_ROLE.test(text)) ||
  isDoneFor(text, question);
