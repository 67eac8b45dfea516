import { cityWords, countryNames, countryWords } from '../lexicon/countries.ts';
import { countryNameAt } from '../lexicon/country-at.ts';
import { contentWords, holdsAll } from '../passages.ts';
import type { Wanted } from '../query.ts';
import { fold, tokenize } from '../read/token.ts';
import { tellsWhy } from './purpose.ts';

/** "in September", "on Wednesday", "May 3", "this month"; but not "may visit", "on the march". */
const DATED =
  /\b(?:January|February|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\b(?:March|May)\b(?=[ ,]+\d)|(?:\d(?:st|nd|rd|th)?|\b(?:[Ii]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Oo]f|[Ee]arly|[Ll]ate|[Ii]n early|[Ii]n late))[ ]+(?:March|May)\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:yesterday|today|tomorrow|(?:this|last|next) (?:week|month|year))\b/;

const hasDate = (text: string): boolean => DATED.test(text);

/** "a summit in Tianjin.": a name that stands where places do. */
const PLACED =
  /\b(?:in|at|near) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)\p{Lu}\p{Ll}{2,}(?=[.,;]|\s+(?:on|in|from)\b|\s+and\s+(?:in\s+)?\p{Lu}\p{Ll}+\b|["”]?$)/u;

const hasPlace = (text: string): boolean => {
  if (PLACED.test(text)) return true;
  const tokens = tokenize(text);
  return tokens.some(({ text: word }, i) => {
    if (!/^\p{Lu}/u.test(word)) return false;
    return (
      cityWords.at(tokens, i) !== undefined ||
      (countryNames.at(tokens, i) !== undefined && /^(?:in|at|to|from)$/.test(tokens[i - 1]?.key ?? '')) ||
      // "from a Norwegian shipyard"
      (countryWords.at(tokens, i) !== undefined &&
        /^(?:a|an|the)$/.test(tokens[i - 1]?.key ?? '') &&
        /^(?:in|at|from)$/.test(tokens[i - 2]?.key ?? ''))
    );
  });
};

const NUMBER = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)\b/i;
const REASON =
  /\b(?:because|due to|owing to|in order to|so that|as a result|aimed at|since it|saying|to control|to deepen|to strengthen|to further|despite|following|citing(?!,|\s+(?:\S+\s+){0,4}?(?:agency|agencies|sources?|officials?|reports?)\b)|(?:required|needed|necessary) to|(?:created|designed|established|founded|formed|instituted|launched|set up)\s+(?:[\w-]+\s+){0,4}to [a-z]{4,})\b/i;
/** "by Anna Berg", "said the Ministry". */
const AGENT = /\b(?:by|said|says|told|according to) (?:the )?\p{Lu}/u;

/** "Reuters reported", "a diplomatic source indicated", "according to RIA", "posted on X". */
const SAID_BY =
  /\b(?:said|says|reported|reports|announced|indicated|according to|posted|tweeted|told|stated|confirmed|confirming|claimed|disclosed|revealed|declared|conveyed|expressed|hinted|pledged|vowed|noted|citing|quoted)\b/i;

/** "at 10 am", "08:46 IST", "ten o'clock", "at noon". */
const CLOCK =
  /\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?m|hours|hrs|[A-Z]{3}\b)|\b\d{1,2}\s?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bo[’']clock\b|\b(?:at|around|until|by|before|after) (?:noon|midnight|midday|dawn|dusk)\b/i;

/** "Samarkand in Uzbekistan", "Tromsø, Norway": a country named right after the place. */
const isInCountry = (text: string, words: string): boolean => {
  const last = fold(contentWords(words).at(-1) ?? '');
  const tokens = tokenize(text);
  return tokens.some(
    ({ key }, i) =>
      last !== '' &&
      key === last &&
      /^(?:in|,|\()$/.test(tokens[i + 1]?.key ?? '') &&
      countryNames.at(tokens, i + 2) !== undefined,
  );
};

const FUTURE =
  /\b(?:will|may|might|would|expected|scheduled|upcoming|planned|plans|looking forward|invit\p{L}+|set to|is to|are to|due to)\b/iu;

/** "the visit may take place in July": a time right behind what is to come. */
export const isDatedAhead = (text: string): boolean => {
  const ahead = FUTURE.exec(text);
  // "the first since 2019": of what was.
  return ahead !== null && hasDate(text.slice(ahead.index, ahead.index + AHEAD).replace(/\bsince\b.*$/su, ''));
};
/** How many letters may stand between the two, together with the time. */
const AHEAD = 80;

/** "two patrol boats": a number, no date, within three words before what is counted; any number where no word is given. */
const isCounted = (text: string, words: string): boolean => {
  const [noun] = contentWords(words);
  const all =
    text
      .replace(
        /\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}\b|\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
        ' ',
      )
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.some(
    (word, i) =>
      NUMBER.test(word) &&
      NUMBER_WORD.test(word) &&
      (noun === undefined || all.slice(i + 1, i + 4).some((next) => holdsAll(next, noun))),
  );
};
const NUMBER_WORD =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)$/i;

/** "who sent an observer": someone the question does not name stands before the verb, which is in no passive. */
const isDoer = (text: string, question: string): boolean => {
  const [, verb = ''] = /^\W*who\s+(?:all\s+)?(\p{L}+)/iu.exec(question) ?? [];
  if (contentWords(verb).length === 0) return false;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  // "pressure from Chile"
  const isFrom = words.some((word, i) => {
    const name = words[i + 2] === 'the' ? words[i + 3] : words[i + 2];
    return (
      words[i + 1] === 'from' && holdsAll(word, verb) && /^\p{Lu}/u.test(name ?? '') && !holdsAll(question, name ?? '')
    );
  });
  if (isFrom) return true;
  return words.some(
    (word, i) =>
      /^\p{Ll}/u.test(word) &&
      holdsAll(word, verb) &&
      !/^(?:was|were|been|be|being|is|are)$/.test(words[i - 1] ?? '') &&
      isOther(words.slice(Math.max(0, i - NEAREST), i), question),
  );
};

/** Whoever stands nearest before the verb is not whom the question names: "Berg congratulated her" answers no "who congratulated Berg". */
const isOther = (before: readonly string[], question: string): boolean => {
  const nearest = before.findLast(
    (name) => (/^\p{Lu}/u.test(name) && contentWords(name).length > 0) || COLLECTIVE.test(name),
  );
  return nearest !== undefined && !holdsAll(question, nearest);
};
/** How many words may stand between who did something and the verb. */
const NEAREST = 6;
const COLLECTIVE = /^(?:sides|leaders|delegations|officials|generals|(?:co-)?chairs|co-chairmen|officers|armies)$/;

const OFTEN =
  /\b(?:once|twice|thrice|\p{L}+ times|\d+ times|time and again|again and again|repeatedly|annually|every year|yearly|alternately)\b/iu;

/** "where was she invited": "an invitation to visit Chile" tells. */
const INVITED = /\binvit/i;
const TO_VISIT = /\binvit\p{L}+\s+(?:\S+\s+)?to\s+visit\s+(?:the\s+)?\p{Lu}/u;

/** "how often has Chile": who does it, before the word that says how often. */
const OFTEN_BY = /\b(?:often|times|frequently)\s+(?:has|have|had|did|does|do)\s+(?:the\s+)?(\p{Lu}[\p{L}-]+)/u;
const AGAIN = /\b(?:time and again|again and again|repeatedly)\b/i;

const isOften = (text: string, question: string): boolean => {
  const [, who] = OFTEN_BY.exec(question) ?? [];
  const again = AGAIN.exec(text);
  // "Norway has time and again asked": nothing of how often Chile did.
  return again !== null && who !== undefined ? text.slice(0, again.index).includes(who) : OFTEN.test(text);
};

/** "with which country does Chile have ties": a country behind the same word, which the question does not name. */
const BEHIND =
  /^\W*(with|to|from|for|on|against)\s+(?:which|what)\s+(?:other\s+)?(?:country|nation|countries|nations)\b/i;
/** "which country has not condemned it": one that has a "not" of its own. */
const NOT_DONE = /^\W*(?:which|what)\s+(?:country|nation)\s+(?:has|have|had|did|does)(?:\s+not|n['’]t)\s/i;
const REFRAINS =
  /\b(?:has|have|had|did|does|do)\s+(?:not\b|refrained|abstained|never)|\b(?:refrain|abstain)(?:s|ed)\b|n['’]t\b/i;

const namesCountry = (text: string, question: string): boolean => {
  const [, word] = BEHIND.exec(question) ?? [];
  if (word === undefined && !(NOT_DONE.test(question) && REFRAINS.test(text))) return false;
  const tokens = tokenize(text);
  return tokens.some((_, i) => {
    const found = countryNameAt(tokens, i);
    if (found === undefined || holdsAll(question, found.value.name)) return false;
    const [before, article] = [tokens[i - 1]?.key, tokens[i - 2]?.key];
    return word === undefined || before === word.toLowerCase() || (before === 'the' && article === word.toLowerCase());
  });
};

/** Whether a text holds what a question wants: a time, a place, a number, a reason, an agent. `words`: those asked about. */
export const holds = (text: string, wants: Wanted | undefined, words = '', question = ''): boolean => {
  switch (wants) {
    case 'when':
      return hasDate(text);
    case 'where':
      return hasPlace(text) || namesCountry(text, question) || (INVITED.test(question) && TO_VISIT.test(text));
    case 'how many':
      return isCounted(text, words);
    case 'how many times':
      return isOften(text, question);
    case 'future':
      return FUTURE.test(text);
    case 'age':
      return /\b\d+[- ]years?[- ]old\b|\baged \d/i.test(text);
    case 'birthday':
      return /\b\d+(?:st|nd|rd|th) birthday\b|\bturn(?:s|ed|ing)? \d/i.test(text);
    case 'since':
      return /\b(?:first|maiden|not|never|n[’']t)\b[^.]*\bsince (?:\p{L}+ )?(?:19|20)\d\d\b/iu.test(text);
    case 'clock':
      return CLOCK.test(text);
    case 'country':
      return isInCountry(text, words);
    case 'why':
      return REASON.test(text) || tellsWhy(text, question);
    case 'who':
      return AGENT.test(text) || isDoer(text, question);
    case 'speaker':
      return SAID_BY.test(text);
    case 'yes':
    case undefined:
      return true;
  }
};
