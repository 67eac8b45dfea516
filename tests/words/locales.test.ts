import { describe, expect, test, vi } from 'vitest';
import { type Answer, answer, build, type Knowledge, type Query } from '../../knowledge/index.ts';
import { articleOf } from '../support/article.ts';
import { shipped } from '../support/corpus.ts';

vi.setConfig({ testTimeout: 60_000 });

const NOW = new Date('2026-11-22');

/** Two outlets that differ, a date that follows, a delegation, a plan that has passed, a statement, a meeting with no number. */
const invented = build([
  articleOf(
    'BERGEN, May 6, 2021 - The second meeting of the Norway-Poland Working Group on Fisheries (WGF) was held in Bergen on 4 May 2021. The two sides discussed drift nets and joint training. Exercise NORTHERN NET was reviewed. The working group was established in 2014.',
    { id: 'bergen', publisher: 'Coast Times', published: '2021-05-06' },
  ),
  articleOf(
    'OSLO, May 6, 2021 - The second meeting of the Norway-Poland Working Group on Fisheries was held in Oslo on 4 May. Major General Arvid Nordahl, Director of Coastal Policy of Norway, co-chaired the meeting with Ewa Kowal, Secretary of State for the Sea of Poland. “We will deepen joint training,” said Ewa Kowal.',
    { id: 'oslo', agency: 'NPA', published: '2021-05-06' },
  ),
  articleOf(
    'WARSAW, June 9 - The three-day third meeting of the Norway-Poland Working Group on Fisheries ended in the Polish capital yesterday. Jens Hauge, Director of Coastal Policy, led the Norwegian delegation. The fourth meeting will be held in Gdansk in September 2023.',
    { id: 'warsaw', publisher: 'Baltic Post', published: '2022-06-09' },
  ),
  articleOf('The Japan-Chile talks were held in Santiago on 17 May 2016. Trade was discussed.', { id: 'talks' }),
]);

const WORDS = [
  '1',
  '2',
  '3',
  '4',
  '99',
  'latest',
  'previous',
  'next',
  '4th in Delhi',
  '3rd in 2019',
  'Paris',
  'before the 3rd',
  'meeting',
  '',
];

/** Ways to ask, one list for each kind of query: a new kind must come with its own. */
const queries = (known: Knowledge): Readonly<Record<Query['ask'], readonly Query[]>> => {
  const meetings = [...known.meetings.map(({ id }) => id), ...WORDS];
  const names = [...known.people.map(({ name }) => name), 'Nobody Known', 'General'];
  const forums = [...known.forums.map(({ name }) => name), 'working group', 'ballet'];
  const topics = ['training', 'joint exercises', 'drift nets', 'zebras'];
  const about = (ask: 'when' | 'where' | 'topics' | 'meeting' | 'duration' | 'ago' | 'attendance' | 'check') =>
    meetings.map((meeting) => ({ ask, meeting }) as Query);
  const pairs = meetings.map((first, i) => ({ first, second: meetings[(i * 5 + 1) % meetings.length] ?? '3' }));
  const filters = [
    {},
    ...forums.map((forum) => ({ forum })),
    ...names.map((chair) => ({ chair })),
    { year: '2021' },
    { articles: '1' },
    { articles: '2..' },
    { outlets: 'Coast Times' },
    { outlets: 'agency' },
    { year: '2024' },
    { year: 'soon' },
    { place: 'India' },
    { place: 'Oslo', before: '3' },
    { after: '2022' },
    { after: 'nowhere' },
    { except: 'the summits' },
    { except: 'in Oslo' },
    ...(['date', 'place', 'venue', 'chairs', 'topics'] as const).map((lacks) => ({ lacks })),
    { chair: names[0] ?? '', with: names[1] ?? '' },
  ];
  return {
    chairs: meetings.flatMap((meeting) => [
      { ask: 'chairs', meeting },
      { ask: 'chairs', meeting, side: 'India' },
      { ask: 'chairs', meeting, side: 'Poland' },
    ]),
    when: about('when'),
    where: [...about('where'), ...meetings.map((meeting): Query => ({ ask: 'where', meeting, city: true }))],
    topics: [
      ...about('topics'),
      ...meetings.flatMap((meeting) => topics.map((but): Query => ({ ask: 'topics', meeting, but }))),
    ],
    meeting: about('meeting'),
    duration: about('duration'),
    ago: about('ago'),
    attendance: about('attendance'),
    check: about('check'),
    'next-summit': [{ ask: 'next-summit' }],
    next: [{ ask: 'next' }, ...forums.map((forum): Query => ({ ask: 'next', forum }))],
    person: names.map((name) => ({ ask: 'person', name })),
    office: ['chief of integrated defence staff', 'director', 'astronaut'].flatMap((office) => [
      { ask: 'office', office },
      { ask: 'office', office, year: '2021' },
    ]),
    succession: names.flatMap((name) => [
      { ask: 'succession', name, way: 'after' },
      { ask: 'succession', name, way: 'after', when: 'q' },
      { ask: 'succession', name, way: 'before' },
    ]),
    'post-then': names.flatMap((name) => [
      { ask: 'post-then', question: 'q', name },
      { ask: 'post-then', question: 'q', name, filter: { year: '2024' } },
      { ask: 'post-then', question: 'q', name, filter: { before: '1999' } },
      ...meetings.map((meeting): Query => ({ ask: 'post-then', question: 'q', name, meeting })),
    ]),
    order: names.map((first) => ({ ask: 'order', first, second: names[0] ?? '' })),
    quote: topics.flatMap((topic) => [
      { ask: 'quote', topic },
      { ask: 'quote', topic, meeting: '3' },
      { ask: 'quote', topic, time: '--05' },
      { ask: 'quote', topic, time: '1999' },
      { ask: 'quote', topic: '', speaker: 'Kowal' },
      { ask: 'quote', topic: '', speaker: 'nobody' },
      { ask: 'quote', topic: '', anyone: true },
    ]),
    timeline: filters.map((filter) => ({ ask: 'timeline', ...filter })),
    count: filters.flatMap((filter) => [
      { ask: 'count', ...filter },
      { ask: 'count', often: true, ...filter },
    ]),
    'count-of': (['chairs', 'topics', 'cities', 'articles'] as const).flatMap((of): Query[] => [
      ...meetings.map((meeting): Query => ({ ask: 'count-of', of, meeting })),
      ...filters.map((filter): Query => ({ ask: 'count-of', of, filter })),
      { ask: 'count-of', of, filter: {}, side: 'Poland' },
      { ask: 'count-of', of, filter: {}, rank: 'general' },
      { ask: 'count-of', of, filter: {}, rank: 'admiral' },
    ]),
    compare: pairs.flatMap((pair): Query[] => [
      { ask: 'compare', ...pair },
      { ask: 'compare', ...pair, topic: 'training' },
      { ask: 'compare', ...pair, topic: 'wheat' },
    ]),
    went: [
      { ask: 'went', question: 'q', words: 'who was in Samarkand', filter: { place: 'Samarkand' }, present: true },
      {
        ask: 'went',
        question: 'q',
        words: 'why did Modi go there',
        filter: { place: 'Russia' },
        name: 'Modi',
        why: true,
      },
    ],
    lapse: [
      ...pairs.map(({ first, second }): Query => ({ ask: 'lapse', first, second, question: first })),
      ...known.meetings.map(
        ({ id, articles }): Query => ({
          ask: 'lapse',
          first: id,
          second: articles[0] ?? '',
          published: true,
          question: id,
        }),
      ),
    ],
    earlier: pairs.map(({ first, second }): Query => ({ ask: 'earlier', first, second, question: first })),
    longer: pairs.map((pair): Query => ({ ask: 'longer', ...pair })),
    photo: [
      { ask: 'photo', question: 'Photo?' },
      ...meetings.map((meeting): Query => ({ ask: 'photo', question: meeting, meeting })),
    ],
    between: pairs.flatMap((pair): Query[] => [
      { ask: 'between', ...pair },
      { ask: 'between', ...pair, order: true },
      { ask: 'between', ...pair, edges: ['end', 'start'] },
      { ask: 'between', ...pair, edges: ['end', 'end'] },
      ...(['day', 'week', 'month'] as const).map((unit): Query => ({ ask: 'between', ...pair, unit })),
    ]),
    'same-person': names.map((first) => ({ ask: 'same-person', first, second: names[0] ?? '' })),
    rank: names.flatMap((name): Query[] => [
      { ask: 'rank', name, ranks: ['general'], question: 'q' },
      { ask: 'rank', name, ranks: ['admiral', 'marshal'], question: 'q' },
    ]),
    sources: [
      { ask: 'sources' },
      { ask: 'sources', agency: true },
      ...(['agency', 'publisher', 'link'] as const).map((lacks): Query => ({ ask: 'sources', lacks })),
      ...meetings.flatMap((meeting): Query[] => [
        { ask: 'sources', meeting },
        { ask: 'sources', meeting, publisher: 'PTI' },
        { ask: 'sources', meeting, agency: true },
      ]),
    ],
    positions: [undefined, 'India', 'Peru'].flatMap((side): Query[] =>
      [undefined, ...meetings].map((meeting) => ({
        ask: 'positions',
        question: 'q',
        ...(side === undefined ? {} : { side }),
        ...(meeting === undefined ? {} : { meeting }),
      })),
    ),
    met: (['met', 'spoke', 'called', 'went'] as const).flatMap((way) =>
      filters.map((filter): Query => ({ ask: 'met', question: 'q', names: names.slice(0, 1), way, filter })),
    ),
    verbatim: ['the talks focused on defence', 'zebras of the third kind'].flatMap((words): Query[] => [
      { ask: 'verbatim', words, question: `who said “${words}”` },
      { ask: 'verbatim', words, question: `did Berg say “${words}”`, speaker: 'Berg' },
      { ask: 'verbatim', words, question: `did PTI write “${words}”`, source: 'PTI' },
    ]),
    mentions: ['training', 'zebras', ...names].flatMap((of): Query[] => [
      { ask: 'mentions', of },
      { ask: 'mentions', of, not: true },
      { ask: 'mentions', of, meeting: '3' },
    ]),
    published: (['oldest', 'newest', undefined] as const).flatMap((edge): Query[] => [
      { ask: 'published', question: 'q', ...(edge ? { edge } : {}) },
      { ask: 'published', question: 'q', undated: true },
      { ask: 'published', question: 'q', date: '2021', way: 'since' },
      { ask: 'published', question: 'q', outlet: 'PTI', ...(edge ? { edge } : {}) },
      { ask: 'published', question: 'q', outlet: 'Nobody', ...(edge ? { edge } : {}) },
    ]),
    shared: (['venue', 'place', 'chairs'] as const).flatMap((part) =>
      filters.map((filter): Query => ({ ask: 'shared', question: 'q', part, filter })),
    ),
    every: [{ place: 'India' }, { place: 'Oslo' }, { days: '2' }, { year: '2024' }].flatMap((claim) =>
      filters.flatMap((scope): Query[] => [
        { ask: 'every', question: 'q', scope, claim },
        ...(['any', 'none', 'number'] as const).map(
          (quantity): Query => ({ ask: 'every', question: 'q', scope, claim, quantity, byTime: true }),
        ),
      ]),
    ),
    lengths: filters.map((filter) => ({ ask: 'lengths', question: 'q', filter })),
    tally: [
      { ask: 'tally', question: 'q', of: 'chair', names, filter: {} },
      { ask: 'tally', question: 'q', of: 'chair', names: names.slice(0, 2), filter: {} },
      { ask: 'tally', question: 'q', of: 'year', names: ['2023', '2024'], filter: {} },
      { ask: 'tally', question: 'q', of: 'place', names: ['India', 'Russia'], filter: {} },
    ],
    gap: (['longest', 'shortest'] as const).flatMap((of): Query[] => [
      { ask: 'gap', of, question: 'q' },
      ...forums.map((forum): Query => ({ ask: 'gap', of, question: 'q', forum })),
    ]),
    unkept: [{ ask: 'unkept', question: 'q' }],
    people: [{ ask: 'people' }, { ask: 'people', notSide: 'India' }, { ask: 'people', notChairs: true }],
    several: pairs.flatMap(({ first, second }): Query[] => {
      const asked = { ask: 'several', question: 'q', meetings: [first, second] } as const;
      return [
        { ...asked, parts: ['date', 'place', 'venue', 'chairs', 'topics'] },
        { ...asked, parts: ['topics'], apart: true, shared: 'some' },
        { ...asked, parts: ['place'], beside: true },
        { ...asked, parts: ['chairs'], same: true },
        { ...asked, parts: ['chairs'], same: true, side: 'India' },
        { ...asked, parts: ['place'], same: true },
        { ...asked, parts: ['place', 'chairs'], same: true },
        { ...asked, parts: [], held: ['post'], same: true },
        { ...asked, parts: [], held: ['rank'], same: true, side: 'India' },
        { ...asked, parts: ['date'], same: true, unit: 'year' },
        ...names.map((of): Query => ({ ...asked, parts: ['chairs'], held: ['name'], of, same: true })),
        ...names.map((chair): Query => ({ ...asked, parts: ['chairs'], chair })),
      ];
    }),
    weekday: meetings.flatMap((meeting): Query[] => [
      { ask: 'weekday', meeting },
      { ask: 'weekday', meeting, day: 3 },
    ]),
    most: (['longest', 'shortest', 'city', 'country', 'venue', 'year', 'forum'] as const).flatMap((of): Query[] => [
      { ask: 'most', of, question: 'q', filter: {} },
      { ask: 'most', of, question: 'q', filter: {}, fewest: true },
      { ask: 'most', of, question: 'q', filter: {}, times: { least: 2 } },
      { ask: 'most', of, question: 'q', filter: {}, times: { least: 9 } },
      { ask: 'most', of: 'year', question: 'q', filter: {}, years: ['2023', '2025'], times: { least: 0, most: 0 } },
    ]),
    agreement: [
      { ask: 'agreement', meeting: '5', sources: ['PTI', 'Reuters'] },
      { ask: 'agreement' },
      { ask: 'agreement', meeting: '5' },
      { ask: 'agreement', meeting: '3' },
      ...(['date', 'place', 'chairs', 'number', 'topics'] as const).flatMap((property) =>
        meetings.map((meeting): Query => ({ ask: 'agreement', meeting, property })),
      ),
    ],
    'all-chairs': [undefined, 'India', 'Norway', 'Fiji'].flatMap((side) => [
      { ask: 'all-chairs', ...(side ? { side } : {}) },
      { ask: 'all-chairs', forum: 'working group', ...(side ? { side } : {}) },
      { ask: 'all-chairs', most: true, ...(side ? { side } : {}) },
      { ask: 'all-chairs', notRank: 'major general', ...(side ? { side } : {}) },
      { ask: 'all-chairs', rank: 'lieutenant general', ...(side ? { side } : {}) },
      { ask: 'all-chairs', notAt: meetings.slice(0, 2), ...(side ? { side } : {}) },
      { ask: 'all-chairs', inEach: [meetings.slice(0, 1), meetings.slice(0, 2)], ...(side ? { side } : {}) },
      { ask: 'all-chairs', rank: 'naval officer', ...(side ? { side } : {}) },
      { ask: 'all-chairs', rank: 'army officer', ...(side ? { side } : {}) },
      { ask: 'all-chairs', but: names[0] ?? '', ...(side ? { side } : {}) },
      { ask: 'all-chairs', but: names[0] ?? '', besides: names.slice(1, 2), ...(side ? { side } : {}) },
      { ask: 'all-chairs', rank: 'lieutenant general', among: meetings.slice(0, 2), ...(side ? { side } : {}) },
      { ask: 'all-chairs', rank: 'lieutenant general', counted: true, ...(side ? { side } : {}) },
    ]),
    forum: forums.map((name) => ({ ask: 'forum', name })),
    forums: [
      { ask: 'forums', question: 'q' },
      { ask: 'forums', question: 'q', names: ['x'] },
    ],
    voiced: [
      { ask: 'voiced', question: 'q', who: 'Reuters' },
      { ask: 'voiced', question: 'q', who: 'nobody' },
    ],
    expand: ['SCO', 'WGF', 'CISC', 'XYZ'].map((acronym) => ({ ask: 'expand', acronym })),
    exercises: [
      { ask: 'exercises' },
      { ask: 'exercises', count: true },
      { ask: 'exercises', kind: 'naval' },
      { ask: 'exercises', kind: 'coast guard' },
      ...meetings.map((meeting): Query => ({ ask: 'exercises', meeting })),
    ],
    discussed: topics.flatMap((topic) => [
      { ask: 'discussed', topic, filter: {}, earliest: true },
      { ask: 'discussed', topic },
      { ask: 'discussed', topic, agreed: true },
      { ask: 'discussed', topic, parts: [topic, 'joint training'], count: true },
      { ask: 'discussed', topic, parts: [topic, 'zebras'], either: true, filter: {} },
      { ask: 'discussed', topic, each: true },
      ...filters.map((filter): Query => ({ ask: 'discussed', topic, filter })),
      ...meetings.map((meeting): Query => ({ ask: 'discussed', topic, meeting })),
    ]),
    statement: ['training', 'established', 'zebras'].flatMap((words) =>
      [undefined, 'when', 'where', 'who', 'how many', 'how many times', 'why', 'future', 'age', 'yes'].map(
        (wants): Query => ({ ask: 'statement', words, last: true, ...(wants ? { wants: wants as 'when' } : {}) }),
      ),
    ),
    question: [
      'hello',
      'who chaired the meeting',
      'did France come',
      'sing a song',
      '?',
      'x'.repeat(2500),
      'who chaird the 3rd meeting',
    ].map((question) => ({ ask: 'question', question })),
  };
};

/** What must not depend on the language. */
const skeleton = ({ status, claims, notices, choices, sources }: Answer) => ({
  status,
  claims: claims.map(({ citations }) => citations),
  notices: notices.map(({ kind }) => kind),
  asks: choices.map(({ ask }) => ask),
  sources,
});

const saidIn = ({ heading, lead, claims, notices, choices }: Answer): readonly string[] => [
  heading,
  lead ?? '',
  ...claims.map(({ text }) => text),
  ...notices.map(({ text }) => text),
  ...choices.map(({ label }) => label),
];

const latin = (text: string): string => ` ${(text.toLowerCase().match(/[a-z]+/g) ?? []).join(' ')} `;

/** Runs of three English words, with nothing but spaces between them. */
const runs = (text: string): readonly string[] =>
  (text.match(/[A-Za-z]+(?:[ \n]+[A-Za-z]+){2,}/g) ?? []).flatMap((run) => {
    const words = run.toLowerCase().split(/\s+/);
    return words.slice(2).map((_, i) => words.slice(i, i + 3).join(' '));
  });

const CORPORA = [
  ['the articles that the bot ships with', build(shipped())],
  ['invented articles', invented],
] as const;

describe.each(CORPORA)('over %s', (_, known) => {
  const own = latin(
    [
      ...known.articles.flatMap(({ text, title, publisher, agency, url }) => [text, title, publisher, agency, url]),
      ...known.forums.map(({ name }) => name),
      ...known.people.map(({ name }) => name),
      // The subject of a statement and its value may stand apart in the text.
      ...known.statements.map(({ subject, value }) => `${subject} ${value}`),
      ...known.people.flatMap(({ name, posts }) => posts.map(({ rank }) => `${rank ?? ''} ${name}`)),
    ].join('\n'),
  );
  const names = [...known.people.map(({ name }) => name), ...known.forums.map(({ name }) => name)];

  test.each(Object.entries(queries(known)))('%s: the same answer in every language', (_ask, asked) => {
    for (const query of asked) {
      const english = answer(query, known, NOW);
      for (const locale of ['hi', 'ru'] as const) {
        const told = answer(query, known, NOW, locale);
        expect([query, skeleton(told)]).toEqual([query, skeleton(english)]);
        const typed = latin(JSON.stringify(query));
        for (const text of saidIn(told)) {
          const foreign = runs(text).filter((run) => !own.includes(` ${run}`) && !typed.includes(` ${run}`));
          expect([text, foreign]).toEqual([text, []]);
          expect(text).not.toMatch(/\.\.(?!\d)|undefined|\bnull\b|NaN|\[object|\.।|।\.|\(\)|: ?[.।]/);
        }
        // Whoever is named in English is named here too, letter for letter.
        told.claims.forEach(({ text }, i) => {
          const named = names.filter((name) => english.claims[i]?.text.includes(name));
          expect([text, named.filter((name) => !text.includes(name))]).toEqual([text, []]);
        });
      }
    }
  });
});
