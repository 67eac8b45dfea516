import type { Token } from '../article.ts';
import { forumKinds } from '../lexicon/forum-kinds.ts';
import { type Asked, precedence, questionCues } from '../lexicon/question-cues.ts';
import { questionProperties } from '../lexicon/question-properties.ts';
import { fieldWords, meetingWords, yesNoWords } from '../lexicon/question-words.ts';
import { isExactlyInArticles } from '../passages.ts';
import type { Wanted } from '../query.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { type Label, type Labelled, labelAt } from '../resolve/label.ts';
import { type Reference, referenceOf } from '../resolve/reference.ts';
import { asTopic } from './carriers.ts';

/** Words of a question: what they stand for, and what they ask where they are a cue. */
export type Word = Labelled & { readonly text: string; readonly cue: Asked | null };

/** A question taken apart. */
export type Question = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** The cue that wins, and all. */
  readonly asked: Asked | null;
  readonly all: ReadonlySet<Asked>;
  /** Begins like "did …", "was …": wants a yes or no. */
  readonly yes: boolean;
  readonly wants: Wanted | undefined;
  /** What the words beside the cues say of a meeting. */
  readonly reference: Reference;
  /** Kinds of statement that its verbs ask for. */
  readonly properties: readonly string[];
  /** "last", "most recently". */
  readonly last: boolean;
};

/** How many words and marks of a question are read. */
const MOST_TOKENS = 60;

/** True where a question is longer than what is read of it. */
export const isCut = (text: string): boolean => tokenize(text).length > MOST_TOKENS;

const BESIDE = /^(?:after|before|followed|preceded|by)$/;

export const readQuestion = (text: string, knowledge: Knowledge): Question => {
  const catalogue = catalogueOf(knowledge);
  const tokens = tokenize(text).slice(0, MOST_TOKENS);
  const words: Word[] = [];
  const all = new Set<Asked>();
  const ofPeople = tokens.some((_, i) => labelAt(tokens, i, catalogue).label.is === 'person');
  for (let i = 0; i < tokens.length; ) {
    const found = questionCues.at(tokens, i);
    // "what came after the 3rd": of meetings, not of people.
    const cue =
      found?.value === 'succession' && !ofPeople && BESIDE.test(tokens[found.end - 1]?.key ?? '') ? undefined : found;
    const labelled = asTopic(asField(asWritten(labelAt(tokens, i, catalogue), tokens, knowledge), tokens), tokens);
    // "Working Group on Military Cooperation" is a name before any of its words is a cue.
    const isName = labelled.to - labelled.from > (cue ? cue.end - i : 0) && labelled.label.is !== 'unknown';
    const to = cue && !isName ? cue.end : labelled.to;
    if (cue && !isName) all.add(cue.value);
    words.push({
      ...(cue && !isName ? { label: { is: 'small' }, from: i, to } : labelled),
      text: text.slice(tokens[i]?.start, tokens[to - 1]?.end),
      cue: cue && !isName ? cue.value : null,
    });
    i = to;
  }
  for (const [i, label] of initialsOf(words, knowledge)) words[i] = { ...(words[i] as Word), label };
  const properties = new Set<string>();
  for (let i = 0; i < tokens.length; i++)
    for (const property of questionProperties.at(tokens, i)?.value ?? []) properties.add(property);
  const keys = tokens.map(({ key }) => key);
  const asked = precedence.find((kind) => all.has(kind)) ?? null;
  return {
    text,
    tokens,
    words,
    asked,
    all,
    yes: yesNoWords.has(
      keys.find(
        (key) => /\p{L}/u.test(key) && !['so', 'and', 'but', 'ok', 'well', 'please', 'hey', 'hi'].includes(key),
      ) ?? '',
    ),
    wants: wanted(keys, all),
    reference: referenceOf(
      words.filter(({ cue }) => cue === null),
      tokens,
    ),
    properties: [...properties],
    last: keys.some((key) => key === 'last' || key === 'latest' || key === 'recently' || key === 'lately'),
  };
};

/**
 * The initials of a name, which ask for nothing by themselves: "J. P. Mathew", where someone of that name has these letters; of another person
 * they are words that the record lacks.
 */
const initialsOf = (words: readonly Word[], knowledge: Knowledge): [at: number, label: Label][] => {
  const { byName } = catalogueOf(knowledge);
  const found: [number, Label][] = [];
  for (let i = 0; i < words.length; i++) {
    const { text, cue, label } = words[i] as Word;
    if (cue !== null || !INITIAL.test(text) || !['unknown', 'small', 'generic', 'person'].includes(label.is)) continue;
    let next = i + 1;
    while (words[next]?.text === '.' || INITIAL.test(words[next]?.text ?? '')) next++;
    const name = words[next];
    // "am I Berg", "a Berg": words of their own.
    if (name?.label.is !== 'person' || name.cue !== null || (next === i + 1 && /^[AI]$/.test(text))) continue;
    const bearers = byName.get(name.label.word) ?? [];
    const letter = text.toLowerCase();
    const isTheirs = bearers.some(({ person }) => hasInitial([person.name, ...person.aliases], letter));
    found.push([i, isTheirs ? { is: 'small' } : { is: 'unknown', word: text }]);
  }
  return found;
};

const INITIAL = /^\p{Lu}$/u;

/** "JP Mathew" and "Johnson P Mathew" have a j and a p. */
const hasInitial = (names: readonly string[], letter: string): boolean =>
  names.some((name) =>
    name
      .split(/[\s.]+/)
      .some((word) =>
        /^\p{Lu}{1,3}$/u.test(word) ? word.toLowerCase().includes(letter) : word.toLowerCase().startsWith(letter),
      ),
  );

/** A word that the articles hold as it is typed is not taken for another: "INDRA" is no misspelt "India". */
const asWritten = (labelled: Labelled, tokens: readonly Token[], knowledge: Knowledge): Labelled => {
  const token = tokens[labelled.from];
  if (
    !labelled.correction ||
    !token ||
    ['unknown', 'date'].includes(labelled.label.is) ||
    !isExactlyInArticles(knowledge, token.text)
  )
    return labelled;
  return { label: { is: 'unknown', word: token.key }, from: labelled.from, to: labelled.to };
};

/** "the defence talks", "latest bilateral meeting": of which field all talks are singles none out; "any military meetings" of several no forum of that name either. */
const asField = (labelled: Labelled, tokens: readonly Token[]): Labelled =>
  (labelled.label.is === 'unknown' ||
    (labelled.label.is === 'forum' && MEETINGS.test(tokens[labelled.to]?.key ?? ''))) &&
  fieldWords.has(tokens[labelled.from]?.key ?? '') &&
  (meetingWords.has(tokens[labelled.to]?.key ?? '') || forumKinds.at(tokens, labelled.to) !== undefined)
    ? { label: { is: 'generic' }, from: labelled.from, to: labelled.to }
    : labelled;

const MEETINGS = /^(?:meetings|talks|sessions|rounds|dialogues|consultations|encounters|gatherings)$/;

/** Other ways of asking why. */
const WHY =
  /\bhow come\b|\b(?:for )?what (?:was the |is the |were the |(?:was|is|were) (?:\p{L}+ ){1,2}?(?:s |' s |’ s |['’]s )?)?reasons?\b|\bwhat (?:made|led|prompted|caused)\b/u;

/** "was Ukraine discussed when they met": of a time that is taken for granted; but "did they say when it is". */
const isClause = (keys: readonly string[]): boolean => {
  const at = keys.indexOf('when');
  return (
    at > 3 &&
    /^(?:did|was|were|had|has|have)$/.test(keys[0] ?? '') &&
    !/^(?:know|known|say|said|tell|told|state|stated|clear|given|mention|mentioned|of|about|and|or|on|specified|announced|decided|agreed|exactly|remember|or)$/.test(
      keys[at - 1] ?? '',
    )
  );
};

const wanted = (keys: readonly string[], all: ReadonlySet<Asked>): Wanted | undefined => {
  if (keys.includes('why') || WHY.test(keys.join(' '))) return 'why';
  if ((all.has('when') && !isClause(keys)) || all.has('ago')) return 'when';
  if (all.has('where')) return 'where';
  if (all.has('count') || (keys.includes('how') && keys.includes('much'))) return 'how many';
  return undefined;
};

/** The text of the words that pass, in order. */
export const textOf = (words: readonly Word[], passes: (word: Word) => boolean): string =>
  words
    .filter(passes)
    .map(({ text }) => text)
    .join(' ')
    .trim();

/** "the war in …", "developments in …": of a place that is part of the matter, and where no meeting was. */
const MATTER =
  /^(?:wars?|conflicts?|cris[ie]s|invasion|situation|fighting|hostilities|ceasefire|truce|peace|developments?)$/;

/** Countries and cities that are no party and no place of any meeting are topics: "position on Ukraine", "the war in Ukraine"; but not "meetings in Samarkand". */
export const withTopics = (question: Question, knowledge: Knowledge): Question => {
  const { parties, meetingPlaces } = catalogueOf(knowledge);
  const words = question.words.map((word): Word => {
    const { label, cue, from } = word;
    const topical =
      cue === null &&
      (label.is === 'country' || label.is === 'city') &&
      !parties.has(label.name) &&
      !meetingPlaces.has(label.name) &&
      (!/^(?:in|at|to|from|near)$/.test(question.tokens[from - 1]?.key ?? '') ||
        MATTER.test(question.tokens[from - 2]?.key ?? ''));
    return topical ? { ...word, label: { is: 'unknown', word: word.text } } : word;
  });
  return ofWords(question, words);
};

/** The question with other words, and what these say of a meeting. */
export const ofWords = (question: Question, words: readonly Word[]): Question => ({
  ...question,
  words,
  reference: referenceOf(
    words.filter(({ cue }) => cue === null),
    question.tokens,
  ),
});
