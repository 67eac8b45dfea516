import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { type Answer, answer, type Citation, type Knowledge } from '../../knowledge/index.ts';
import type { Asked } from './bank.ts';

type Answers = (asked: Asked) => Answer;

const sentences = (knowledge: Knowledge): Citation[] =>
  knowledge.readings.flatMap(({ article, segments }) =>
    segments
      .filter(({ kind }) => kind === 'sentence')
      .map(({ text, span }) => ({ article: article.id, quote: text, ...span })),
  );

const said = (citation: Citation | undefined): Answer => ({
  status: citation ? 'answered' : 'not-in-sources',
  heading: '',
  lead: null,
  claims: citation ? [{ text: citation.quote, citations: [citation] }] : [],
  notices: [],
  choices: [],
  sources: [],
});

const perCorpus = <T>(make: (knowledge: Knowledge) => T): ((knowledge: Knowledge) => T) => {
  const made = new Map<Knowledge, T>();
  return (knowledge) => {
    const known = made.get(knowledge) ?? make(knowledge);
    made.set(knowledge, known);
    return known;
  };
};

const miniSearch = perCorpus((knowledge) => {
  const all = sentences(knowledge);
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(all.map(({ quote }, id) => ({ id, text: quote })));
  return (q: string) => all[index.search(q, { fuzzy: 0.2, prefix: true })[0]?.id ?? -1];
});

const fuse = perCorpus((knowledge) => {
  const index = new Fuse(sentences(knowledge), { keys: ['quote'], ignoreLocation: true, threshold: 0.6 });
  return (q: string) => index.search(q, { limit: 1 })[0]?.item;
});

/** What to beat: the best sentence, and an answer to everything. */
export const systems: Readonly<Record<string, Answers>> = {
  rapporteur: ({ q, knowledge, now }) => answer({ ask: 'question', question: q }, knowledge, new Date(now)),
  'best MiniSearch sentence': ({ q, knowledge }) => said(miniSearch(knowledge)(q)),
  'best Fuse.js sentence': ({ q, knowledge }) => said(fuse(knowledge)(q)),
  'always answer': (asked) => {
    const told = answer({ ask: 'question', question: asked.q }, asked.knowledge, new Date(asked.now));
    return told.status === 'answered'
      ? told
      : said(miniSearch(asked.knowledge)(asked.q) ?? sentences(asked.knowledge)[0]);
  },
};
