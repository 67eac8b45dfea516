import { z } from 'zod';
import { inflect, type VerbForm } from './inflect.ts';
import { phrases } from './phrases.ts';
import { table } from './table.ts';
import { wordSet } from './word-set.ts';

const words = z.array(z.string().min(1));

const cues = table(
  'topic-cues.yaml',
  z.strictObject({
    verbs: words,
    verbsBeforeGerund: words,
    phrases: words,
    objectNouns: words,
    agendas: words,
    agendaVerbs: words,
    heads: words,
    leads: words,
    passives: words,
    backward: words,
    generic: words,
    pairs: words,
    wayNouns: words,
    purposeVerbs: words,
    genericWords: words,
    fillers: words,
    listOnly: words,
  }),
);

/** Where the topics of a cue stand (`head`: after "issues such as"; `list`: after, if there are several). `fixed`: a phrase, no verb to check. */
export type TopicCue = {
  readonly topics: 'after' | 'before' | 'head' | 'list';
  readonly form: VerbForm | 'fixed';
  /** Only an -ing form, or a phrase about "areas", counts as a topic of it. */
  readonly gerund: boolean;
};

const verbCues = (verbs: readonly string[], gerund: boolean): (readonly [string, TopicCue])[] =>
  verbs.flatMap((verb) => inflect(verb).map(({ words, form }) => [words, { topics: 'after', form, gerund }] as const));

const fixed = (list: readonly string[], topics: TopicCue['topics']): (readonly [string, TopicCue])[] =>
  list.map((phrase) => [phrase, { topics, form: 'fixed', gerund: false }]);

const agendaVerbs = [
  'were',
  'are',
  ...cues.agendaVerbs.flatMap((verb) =>
    inflect(verb).flatMap(({ words, form }) => (form === 'ing' || words.startsWith('been') ? [] : [words])),
  ),
].filter((verb) => verb !== 'be');

/** All cues at once; of two that start at one word the longer wins. */
export const topicCues = phrases<TopicCue>([
  ...verbCues(cues.verbsBeforeGerund, true),
  ...verbCues(cues.verbs, false),
  ...fixed(
    cues.heads.flatMap((head) => cues.leads.map((lead) => `${head} ${lead}`)),
    'head',
  ),
  ...fixed(cues.listOnly, 'list'),
  ...fixed(
    cues.agendas.flatMap((agenda) => agendaVerbs.map((verb) => `${agenda} ${verb}`)),
    'after',
  ),
  ...fixed(cues.phrases, 'after'),
  ...fixed(cues.backward, 'before'),
]);

/** "was <discussed>". */
export const passiveCues = phrases(cues.passives.map((phrase) => [phrase, true as const]));

/** "such as", "including", "related to". */
export const leads = phrases(cues.leads.map((lead) => [lead, lead] as const));
/** "addressed the war": topics of verbs that have other objects too. */
export const objectNouns: ReadonlySet<string> = new Set(cues.objectNouns);
export const headWords: ReadonlySet<string> = new Set(cues.heads);
export const genericTopics: ReadonlySet<string> = new Set(cues.generic);
export const genericWords: ReadonlySet<string> = new Set([...cues.genericWords, ...cues.heads]);
/** May stand inside a cue: "held <frank> talks on". */
export const fillers = wordSet(cues.fillers);
export const wayNouns: ReadonlySet<string> = new Set(cues.wayNouns);
export const purposeVerbs: ReadonlySet<string> = new Set(cues.purposeVerbs);

/** "science and technology": matched from its first word. */
export const pairs = phrases(cues.pairs.map((pair) => [pair, true as const]));
