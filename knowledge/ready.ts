import { answer } from './answer/respond.ts';
import type { Knowledge } from './record.ts';
import { suggest } from './resolve/suggest.ts';

/** Questions of every way through the code, misspelt ones, dates that count from today and odd signs among them. */
const QUESTIONS = [
  'whu chaird teh fith meetng',
  'who chaired the first meeting in Berlin last autumn',
  'when and where was the third, two weeks ago?',
  'what did they say about technlogy and trade',
  'was cooperation discussed at the last meeting',
  'how many meetings in 2020',
  'timeline',
  'do the sources agree',
  'why was it upgraded',
  'compare 3 and 4',
  'next meeting',
  'quotes on training',
  'what does ABC stand for',
  'qzxv wkrt 🙂 ब',
  'кто возглавлял встречу',
];

/**
 * Makes what is otherwise made when first asked for (the index of sentences, lists for spelling, tables by office and speaker),
 * so that the first one who asks does not wait for it.
 */
export const ready = (knowledge: Knowledge): void => {
  const [person] = knowledge.people;
  const [meeting] = knowledge.meetings;
  const named = [
    ...(person ? [`who is ${person.name}`, `who replaced ${person.name}`, `what did ${person.name} say`] : []),
    ...(meeting ? [`who chaired the ${meeting.forumName}`, `topics of the ${meeting.forumName}`] : []),
  ];
  // Any day will do: the answers are thrown away.
  const day = new Date(Date.UTC(2026, 0, 15));
  for (const question of [...QUESTIONS, ...named]) answer({ ask: 'question', question }, knowledge, day);
  answer({ ask: 'agreement' }, knowledge, day);
  for (const kind of ['meeting', 'person', 'topic'] as const) suggest(kind, 'mee', knowledge);
};
