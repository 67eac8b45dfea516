import type { Token } from '../article.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';

const OWNED = /^(?:birthdays?|anniversar(?:y|ies)|health|success|endeavours?|birth)$/;
const PRONOUN = /^(?:his|her)$/;
/** How far behind "his" the thing may stand: "his 73rd birthday", "his good health and success". */
const FAR = 5;

/** The one person on record of that name; undefined where none or several are. */
const personAt = (token: Token | undefined, knowledge: Knowledge): string | undefined => {
  const [only, second] = catalogueOf(knowledge).byName.get(fold((token?.text ?? '').replace(/['’]?s$/, ''))) ?? [];
  return second ? undefined : only?.person.id;
};

/** "Lund's birthday", "Lund's 50th birthday": whose, and what. */
const askedIn = (question: string, knowledge: Knowledge): { owner: string; thing: string } | undefined => {
  const tokens = tokenize(question);
  const at = tokens.findIndex(({ key }, i) => /^['’]s$/.test(tokens[i + 1]?.key ?? '') || /\p{L}{3}s$/u.test(key));
  const owner = personAt(tokens[at], knowledge);
  const thing = tokens.slice(at + 1, at + 5).find(({ key }) => OWNED.test(key));
  return owner === undefined || !thing ? undefined : { owner, thing: thing.key };
};

/** Whether a sentence that speaks of "his birthday" means that of whom the question names: "Berg congratulated Lund on her birthday" is of Lund. */
export const byOwner = (question: string, knowledge: Knowledge): ((sentence: string) => boolean) => {
  const asked = askedIn(question, knowledge);
  if (!asked) return () => true;
  return (sentence) => {
    const tokens = tokenize(sentence);
    const at = tokens.findIndex(
      ({ key }, i) => PRONOUN.test(key) && tokens.slice(i + 1, i + 1 + FAR).some((token) => token.key === asked.thing),
    );
    if (at < 0) return true;
    const nearest = tokens
      .slice(0, at)
      .map((token) => personAt(token, knowledge))
      .findLast((id) => id !== undefined);
    return nearest === undefined || nearest === asked.owner;
  };
};
