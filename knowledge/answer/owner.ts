import type { Token } from '../article.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { typedCountryAt } from '../resolve/country.ts';

const OWNED = /^(?:birthdays?|anniversar(?:y|ies)|health|success|endeavours?|birth)$/;
const PRONOUN = /^(?:his|her)$/;
/** How far behind "his" the thing may stand: "his 73rd birthday", "his good health and success". */
const FAR = 5;

/** The one person on record of that name; undefined where none or several are. */
const personAt = (token: Token | undefined, knowledge: Knowledge): string | undefined => {
  const [only, second] = catalogueOf(knowledge).byName.get(fold((token?.text ?? '').replace(/['’]?s$/, ''))) ?? [];
  return second ? undefined : only?.person.id;
};

/** "which birthday of Lund's did she call about" */
const OF_SOMEBODY = /\b(birthday|anniversary|health|success)\s+of\s+(\p{Lu}\p{L}+)/u;

/** "Lund's birthday", "Lund's 50th birthday": whose, and what. */
const askedIn = (question: string, knowledge: Knowledge): { owner: string; thing: string } | undefined => {
  const [, of, who] = OF_SOMEBODY.exec(question) ?? [];
  const whose = who === undefined ? undefined : personAt(tokenize(who)[0], knowledge);
  if (of !== undefined && whose !== undefined) return { owner: whose, thing: of.toLowerCase() };
  const tokens = tokenize(question);
  const at = tokens.findIndex(({ key }, i) => /^['’]s$/.test(tokens[i + 1]?.key ?? '') || /\p{L}{3}s$/u.test(key));
  const owner = personAt(tokens[at], knowledge);
  const thing = tokens.slice(at + 1, at + 5).find(({ key }) => OWNED.test(key));
  return owner === undefined || !thing ? undefined : { owner, thing: thing.key };
};

const DEED = /^(?:invasion|attack|war|aggression|assault|annexation|objectives?|goals?|pressure|sanctions)$/;

/** "Chile's invasion": a country, and what it does or wants. */
const ownedBy = (question: string): { owner: string; thing: string } | undefined => {
  const tokens = tokenize(question);
  for (let i = 0; i < tokens.length; i++) {
    const country = typedCountryAt(tokens, i);
    const mark = country && /^['’]s?$/.test(tokens[country.end]?.key ?? '') ? country.end + 1 : undefined;
    const thing = mark === undefined ? undefined : tokens[mark];
    if (country && thing && DEED.test(thing.key)) return { owner: country.value.name, thing: thing.key };
  }
  return undefined;
};

/** "Norway's invasion" and "the Norwegian invasion" are no invasion of Chile's. */
const byCountry = (question: string): ((sentence: string) => boolean) => {
  const asked = ownedBy(question);
  if (!asked) return () => true;
  return (sentence) => {
    const tokens = tokenize(sentence);
    const owners = tokens.flatMap(({ key }, at) => {
      if (key !== asked.thing) return [];
      const country = [1, 2, 3].flatMap((back) => {
        const found = at - back < 0 ? undefined : typedCountryAt(tokens, at - back);
        const between = found ? tokens.slice(found.end, at) : [];
        return found && between.every((token) => /^['’]s?$/.test(token.key)) ? [found.value.name] : [];
      });
      return [country[0]];
    });
    return owners.length === 0 || owners.some((owner) => owner === undefined || owner === asked.owner);
  };
};

/** "on which birthday was Lund congratulated", with nobody named who did it */
const DONE_TO =
  /\b(?:was|were|is|been)\s+(\p{Lu}\p{L}+)\s+(congratulated|invited|thanked|welcomed|greeted)\b(?![^?]*\bby\b)/u;

/** Whom a sentence has it done to: "Berg congratulated Lund" is of Lund. */
const doneTo = (question: string, knowledge: Knowledge): ((sentence: string) => boolean) => {
  const [, name = '', verb = ''] = DONE_TO.exec(question) ?? [];
  const own = name === '' ? undefined : personAt(tokenize(name)[0], knowledge);
  if (own === undefined) return () => true;
  return (sentence) => {
    const tokens = tokenize(sentence);
    const at = tokens.findIndex(({ key }) => key === verb);
    const to =
      at < 0
        ? undefined
        : tokens
            .slice(at + 1, at + 4)
            .map((token) => personAt(token, knowledge))
            .find((id) => id !== undefined);
    return to === undefined || to === own;
  };
};

/** Whether a sentence that speaks of "his birthday" means that of whom the question names: "Berg congratulated Lund on her birthday" is of Lund. */
export const byOwner = (question: string, knowledge: Knowledge): ((sentence: string) => boolean) => {
  const asked = askedIn(question, knowledge);
  const [isOfCountry, isDoneTo] = [byCountry(question), doneTo(question, knowledge)];
  if (!asked) return (sentence) => isOfCountry(sentence) && isDoneTo(sentence);
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
