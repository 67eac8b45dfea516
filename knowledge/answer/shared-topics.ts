import { genericWords, smallWords } from '../lexicon/question-words.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf, singular } from '../resolve/catalogue.ts';

/** Words that stand side by side among the topics of the same meetings. */
export type SharedTopics = { readonly texts: readonly string[]; readonly meetings: readonly Meeting[] };

/** How many are told, and how many words of a topic are looked at. */
const MOST = 8;
const LONGEST = 12;
/** "these", "two": what no topic begins or ends with. */
const NO_TOPIC =
  /^(?:\p{P}|\d+|the|these|those|their|its|an?|two|three|both|new|various|existing|current|ongoing|nations?|countries|sides)$/iu;

type Part = { readonly key: string; readonly text: string; readonly isAlone: boolean };

/** Every run of words of a topic that begins and ends with a word that says what it is about: "joint exercises", "new avenues for collaboration". */
const runsOf = (topic: string, isEmpty: (key: string) => boolean): readonly Part[] => {
  const tokens = tokenize(topic).slice(0, LONGEST);
  const isEdge = tokens.map(({ key }) => !NO_TOPIC.test(key) && !smallWords.has(key));
  return tokens.flatMap((_, from) =>
    tokens.slice(from).flatMap((end, length) => {
      const own = tokens.slice(from, from + length + 1);
      const content = own.filter((_word, i) => isEdge[from + i]);
      if (!isEdge[from] || !isEdge[from + length] || content.every(({ key }) => isEmpty(key))) return [];
      const text = topic.slice(own[0]?.start, end.end);
      const key = own.map((word) => singular(word.key)).join(' ');
      return [{ key, text, isAlone: own.length === tokens.length }];
    }),
  );
};

/**
 * The longest runs of words that stand among the topics of at least so many of the meetings. One word alone counts only where it is a whole topic of
 * one of them. Reports put one topic in many words: what shares none is not told apart by this.
 */
export const sharedTopics = (
  meetings: readonly Meeting[],
  least: number,
  knowledge: Knowledge,
): readonly SharedTopics[] => {
  const { forumWords } = catalogueOf(knowledge);
  const isEmpty = (key: string): boolean => forumWords.has(singular(key)) || genericWords.has(key);
  const found = new Map<string, { text: string; readonly own: Set<Meeting>; isAlone: boolean }>();
  for (const meeting of meetings)
    for (const { value } of meeting.topics)
      for (const { key, text, isAlone } of runsOf(value, isEmpty)) {
        const known = found.get(key) ?? { text, own: new Set<Meeting>(), isAlone: false };
        known.own.add(meeting);
        known.isAlone ||= isAlone;
        found.set(key, known);
      }
  const shared = [...found].filter(([key, { own, isAlone }]) => own.size >= least && (isAlone || key.includes(' ')));
  const isPart = ([key, { own }]: (typeof shared)[number]): boolean =>
    shared.some(
      ([other, { own: whose }]) => other !== key && ` ${other} `.includes(` ${key} `) && whose.size >= own.size,
    );
  const groups = new Map<string, { readonly texts: string[]; readonly meetings: readonly Meeting[] }>();
  const told = shared
    .filter((each) => !isPart(each))
    .sort(([a, { own: first }], [b, { own: second }]) => second.size - first.size || b.length - a.length)
    .slice(0, MOST);
  for (const [, { text, own }] of told) {
    const key = [...own].map(({ id }) => id).join();
    const group = groups.get(key) ?? { texts: [], meetings: [...own] };
    group.texts.push(/^\p{Lu}\p{Ll}/u.test(text) ? fold(text) : text);
    groups.set(key, group);
  }
  return [...groups.values()];
};
