import { genericWords, meetingWords } from '../lexicon/question-words.ts';
import { contentWords, holder, type Passage } from '../passages.ts';
import { fold } from '../read/token.ts';

/** Words that say no more than that something is told, is so or was: "is it true that the articles mention …". */
const IDLE = new Set(
  (
    'say says said saying tell tells told talk talks talked speak speaks spoke spoken mention mentions mentioned mentioning refer refers referred discuss discussed discussing discussion discussions cover covers covered coverage ' +
    'report reports reported state states stated describe described write writes wrote written name names named naming call called known know record records recorded listed list note noted quote quoted ' +
    'article articles source sources text texts story stories report outlet outlets paper papers press media news information info detail details fact facts record piece pieces word words ' +
    'come comes came coming raise raised touch bring brought up appear appears appeared feature exist exists existed include includes included including involve involved concern concerns concerned relate related regard regards subject topic topics matter issue issues thing things stuff point points part parts place ' +
    'make makes made take takes took taken get gets got give gives given gave go goes went going happen happens happened occur occurred hold held holding put do done have see seen look find found out show shown ' +
    'true right correct wrong false sure really actual actually possible able want wanted need know think believe mean means meant wonder wondering curious please remember remind check confirm confirmed verify clear guess suppose understand assume ' +
    'people person official officials country countries nations side kind sort way case time times day days date dates year years month months week weeks today recent recently past ago ' +
    'become becomes became sit sits sat anywhere somewhere everywhere nowhere anything promise provide provided provides single piece ' +
    'tell explain describe important new old current currently particular specific exactly set'
  ).split(' '),
);

/** The words of a yes-or-no question that claim something and that any question about talks may use: "still ongoing", "as planned". */
export const predicatesIn = (question: string): readonly string[] =>
  contentWords(question).filter((word) => {
    const key = fold(word);
    return genericWords.has(key) && !meetingWords.has(key) && !IDLE.has(key);
  });

/** "is it still so", "is the dispute over": how things are today. */
const OF_NOW =
  /\b(?:still|any\s*more|any\s+longer|no\s+longer|nowadays|these\s+days|at\s+present|presently|ongoing|going\s+on|over\W*$|resolved|settled|as\s+of\s+(?:now|today))\b/i;

/** Whether a yes-or-no question is about the day on which it is asked: no article tells of that. */
export const asksOfNow = (question: string): boolean =>
  /^\W*(?:(?:and|so|but)\s+)?(?:is|are|does|do|has|have|isn|aren|doesn|hasn)\b/i.test(question) &&
  OF_NOW.test(question);

/** Whether a sentence has all that a yes-or-no question claims, in any form: one that but speaks of the same war does not tell whether it ended. `typed`: the question without what is said around it. */
export const claiming = (
  question: string,
  typed: string,
): ((passage: Pick<Passage, 'citation' | 'context'>) => boolean) => {
  if (asksOfNow(question)) return () => false;
  const words = predicatesIn(typed);
  if (words.length === 0) return () => true;
  const holds = holder(words.join(' '));
  return ({ citation, context }) => holds(`${citation.quote} ${context}`);
};
