import type { Asks } from '../../commands/command.ts';
import { type Answer, build, type Query } from '../../knowledge/index.ts';
import type { Bot } from '../../src/bot.ts';
import { articleOf } from './article.ts';

const meeting = { name: 'meeting', description: 'Which one', required: true, suggests: 'meeting' } as const;

const commands: readonly Asks[] = [
  {
    name: 'who-chaired',
    description: 'Who chaired',
    options: [meeting],
    query: ({ meeting = '' }) => ({ ask: 'chairs', meeting }),
  },
  {
    name: 'when',
    description: 'When it was',
    options: [meeting],
    query: ({ meeting = '' }) => ({ ask: 'when', meeting }),
  },
  { name: 'sources', description: 'The articles', options: [], query: () => ({ ask: 'sources' }) },
  {
    name: 'ask',
    description: 'Anything',
    options: [{ name: 'question', description: 'In your words', required: true }],
    query: ({ question = '' }) => ({ ask: 'question', question }),
  },
];

/** Sixty sentences: more than one message holds. */
const REPORT = Array.from(
  { length: 60 },
  (_, i) => `Sentence ${i} tells how the delegations spoke of fairways, pilots and the winter.`,
);

const TEXT = REPORT.join('\n\n');
const [first = ''] = REPORT;

const nothing: Answer = {
  status: 'answered',
  heading: '',
  lead: null,
  claims: [],
  notices: [],
  choices: [],
  sources: [],
};

const answer = (query: Query): Answer => {
  switch (query.ask) {
    case 'chairs':
      if (query.meeting === 'dialogue') return ambiguous;
      return { ...nothing, heading: `Who chaired: ${query.meeting}`, lead: 'Ana Solis chaired it.' };
    case 'when':
      throw new Error('no clock is that good');
    case 'sources':
      return {
        ...nothing,
        heading: 'All articles',
        claims: REPORT.map((quote, i) => ({
          text: `Claim ${i}.`,
          citations: [{ article: 'a1', quote, start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length }],
        })),
      };
    case 'question':
      // Only what asks who chaired is in the articles.
      if (!query.question.startsWith('Who chaired')) return { ...nothing, heading: 'A question', lead: query.question };
      return {
        ...nothing,
        heading: 'A question',
        lead: query.question,
        claims: [
          { text: `Of “${query.question}”`, citations: [{ article: 'a1', quote: first, start: 0, end: first.length }] },
        ],
      };
    case 'statement':
      return { ...nothing, status: 'not-in-sources', heading: query.words, lead: 'Nothing.' };
    default:
      return { ...nothing, heading: 'A question', lead: query.ask };
  }
};

const ambiguous: Answer = {
  ...nothing,
  status: 'ambiguous',
  heading: 'Which dialogue?',
  choices: [
    { label: '2nd Harbour Dialogue', ask: '/who-chaired "harbour dialogue 2"' },
    { label: 'In other words', ask: 'who chaired the second dialogue?' },
    { label: 'A slip', ask: '/no-such-command' },
  ],
};

const knowledge = build([articleOf(TEXT, { id: 'a1' })]);

/** A bot with one article: it chairs, fails (`when`), goes on for pages (`sources`) and asks back ("dialogue") at will. */
export const standIn: Bot = {
  commands,
  answer,
  suggest: (kind, typed, locale) =>
    kind === 'meeting' && typed !== 'nothing'
      ? [
          {
            label: locale === 'ru' ? '3-я встреча «Harbour Dialogue», июнь 2021 г.' : '3rd Harbour Dialogue, June 2021',
            value: 'harbour dialogue 3',
          },
        ]
      : [],
  known: (locale) => ({ locale, version: '7.0', commands, knowledge, suggest: () => [] }),
};
