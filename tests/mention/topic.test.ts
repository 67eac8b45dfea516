import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentKind } from '../../knowledge/article.ts';
import { findTopics } from '../../knowledge/mention/topic.ts';
import { toldIn } from './told-in.ts';

const topics = (text: string, kind: SegmentKind = 'sentence'): string[] => {
  const { article, segments } = toldIn([[text]], kind);
  return segments.flatMap((segment) => findTopics(article, segment)).map(({ name }) => name);
};

describe('topics after a cue', () => {
  it.each<[string, string[]]>([
    [
      'The talks covered maritime security, trade, and the situation in the Red Sea.',
      ['maritime security', 'trade', 'the situation in the Red Sea'],
    ],
    [
      'The colonels reviewed current patrol plans and explored new avenues for dialogue and data-sharing.',
      ['current patrol plans', 'new avenues for dialogue and data-sharing'],
    ],
    [
      'The two sides exchanged frank views on media freedom, prison conditions and the rule of law.',
      ['media freedom', 'prison conditions', 'the rule of law'],
    ],
    ['The envoys took stock of progress on the free trade agreement.', ['progress on the free trade agreement']],
    [
      'The agenda included cyber norms, port protection, as well as capacity building.',
      ['cyber norms', 'port protection', 'capacity building'],
    ],
    [
      'Discussions centred primarily on migration and visa facilitation in Lisbon on Tuesday.',
      ['migration', 'visa facilitation'],
    ],
    [
      'The main focus of the discussions revolved around bolstering the current links between Chile and Peru.',
      ['bolstering the current links between Chile and Peru'],
    ],
    [
      'Particular attention was paid to the preparations for the summit, which will be held in May.',
      ['the preparations for the summit'],
    ],
    ['They met in Accra, with the discussions focusing on fisheries.', ['fisheries']],
    [
      'The sides signed a plan, while also focusing on mine action, refugees, and border security policies.',
      ['mine action', 'refugees', 'border security policies'],
    ],
    [
      'They agreed to cooperate in the fields of mine action, military medicine and peacekeeping.',
      ['mine action', 'military medicine', 'peacekeeping'],
    ],
    [
      'The round laid the groundwork for widening these patrols and introducing new formats to deter poaching.',
      ['widening these patrols', 'introducing new formats'],
    ],
    ['Views were also exchanged on the Indo-Pacific.', ['the Indo-Pacific']],
    [
      'The issues discussed at the meeting ranged from piracy to the protection of sea cables.',
      ['piracy', 'the protection of sea cables'],
    ],
    [
      'Key areas of discussion included quantum technologies and semiconductors.',
      ['quantum technologies', 'semiconductors'],
    ],
    [
      'Among the topics discussed were carbon markets, methane and adaptation finance.',
      ['carbon markets', 'methane', 'adaptation finance'],
    ],
    ['Also on the agenda were visas.', ['visas']],
    [
      'The sides focused on issues such as piracy, human trafficking and drug smuggling, the ministry said.',
      ['piracy', 'human trafficking', 'drug smuggling'],
    ],
    [
      'The generals emphasised expanding joint courses and opening areas of work between the two armies.',
      ['expanding joint courses', 'opening areas of work between the two armies'],
    ],
    [
      'The round showed a renewed commitment to increasing cooperation in staff training, hydrography, and the upkeep of aircraft.',
      ['staff training', 'hydrography', 'the upkeep of aircraft'],
    ],
    [
      'The following were discussed: visa facilitation; student exchange; and direct flights.',
      ['visa facilitation', 'student exchange', 'direct flights'],
    ],
    ['The ministers were briefed on the latest events along the border.', ['the latest events along the border']],
    [
      'During the talks, the ministers addressed the war in Sudan, fuel prices and visas.',
      ['the war in Sudan', 'fuel prices', 'visas'],
    ],
    [
      'The envoys discussed, inter alia, the exchange of prisoners and the return of children.',
      ['the exchange of prisoners', 'the return of children'],
    ],
    [
      'The agenda of the meeting covers tourism; aviation; and labour mobility.',
      ['tourism', 'aviation', 'labour mobility'],
    ],
    ['Both sides noted with satisfaction the growth of trade.', ['the growth of trade']],
    ['The talks were dominated by the crisis on the border.', ['the crisis on the border']],
    ['The talks were held \n to discuss air \n defence here today.', ['air defence']],
  ])('%s', (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });
});

describe('topics before a cue', () => {
  it.each<[string, string[]]>([
    ['Fisheries, visas and the blue economy were also discussed.', ['Fisheries', 'visas', 'the blue economy']],
    ['During the meeting, hydrography and joint patrols were reviewed in detail.', ['hydrography', 'joint patrols']],
    ['Training and port upkeep emerged as major focus areas.', ['Training', 'port upkeep']],
    ['Climate finance topped the agenda.', ['Climate finance']],
    ['Staff courses featured prominently in the discussions.', ['Staff courses']],
    ['The delegations met and trade was discussed.', ['trade']],
    ['Issues such as tariffs and customs were taken up.', ['tariffs', 'customs']],
  ])('%s', (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });
});

describe('what is one topic and what are two', () => {
  it.each<[string, string[]]>([
    ['They discussed regional and global issues of concern.', ['regional and global issues of concern']],
    [
      'They discussed regional and global issues, including the latest events in Sudan.',
      ['regional and global issues', 'the latest events in Sudan'],
    ],
    ['They discussed political, economic and military ties.', ['political, economic and military ties']],
    ['They discussed links between Fiji and Tonga and the reef.', ['links between Fiji and Tonga', 'the reef']],
    [
      'They discussed science and technology, search and rescue and transport.',
      ['science and technology', 'search and rescue', 'transport'],
    ],
    ['They discussed ways to boost investment and remove tariffs.', ['ways to boost investment and remove tariffs']],
    ['They focused on deepening defence ties and joint training.', ['deepening defence ties and joint training']],
    ['They discussed drought and its impact on farmers.', ['drought and its impact on farmers']],
    [
      'They discussed the hotline, staff talks and exercises, and industry links.',
      ['the hotline', 'staff talks and exercises', 'industry links'],
    ],
    [
      'Officials reviewed various projects related to rail links, training courses, and joint output under old contracts.',
      ['rail links', 'training courses', 'joint output under old contracts'],
    ],
    [
      'They discussed military-to-military contacts & joint R&D between the two armies.',
      ['military-to-military contacts', 'joint R&D between the two armies'],
    ],
  ])('%s', (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });
});

describe('where a topic ends', () => {
  it.each<[string, string[]]>([
    ['They discussed maritime patrols to deter piracy.', ['maritime patrols']],
    ['They discussed dams that feed the port.', ['dams']],
    ['They discussed trade and the ministers agreed to meet again.', ['trade']],
    ['They discussed the delivery of two ferries next month.', ['the delivery of two ferries']],
    ['The chiefs discussed courses and drills, marking a new chapter.', ['courses', 'drills']],
    ['They discussed water rights during the visit.', ['water rights']],
    ['With a focus on resilience, the forum reviewed supply lines.', ['resilience', 'supply lines']],
    [
      '"The talks focused on joint drills between the armies," the ministry posted.',
      ['joint drills between the armies'],
    ],
  ])('%s', (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });
});

describe('no topics', () => {
  it.each([
    'The meeting was held in Quito.',
    'A review of the programme was carried out.',
    'A number of issues were discussed.',
    'They discussed various matters at the meeting.',
    'The forum is a platform for reviewing ties.',
    'The visit is considered a success.',
    'The Dialogue on Cyber Policy met in Tallinn.',
  ])('%s', (text) => {
    expect(topics(text)).toEqual([]);
  });

  it.each<SegmentKind>(['boilerplate', 'byline', 'dateline'])('in a %s', (kind) => {
    expect(topics('We discuss cookies and adverts.', kind)).toEqual([]);
  });
});

describe('lists of points', () => {
  const minutes =
    'The following topics were discussed:\n• Joint patrols\n• Exchange of cadets and instructors\n• Rules of the sea\n\nThe weather:\n• Rain';
  it('are read under a line that says they were discussed, and under no other', () => {
    const lines = minutes.split('\n');
    const { article } = toldIn([[minutes]]);
    const found = lines.flatMap((line) => {
      const start = minutes.indexOf(line === '• Rain' ? '• Rain' : line);
      const { segments } = toldIn([[line]]);
      return segments.flatMap((segment) =>
        findTopics(article, {
          ...segment,
          span: { start, end: start + line.length },
          tokens: segment.tokens.map((token) => ({ ...token, start: token.start + start, end: token.end + start })),
        }),
      );
    });
    expect(found.map(({ name }) => name)).toEqual([
      'Joint patrols',
      'Exchange of cadets and instructors',
      'Rules of the sea',
    ]);
  });
});

it('every span is the words of the topic and overlaps no other, whatever the text', () => {
  const words = [
    'They',
    'discussed',
    'trade',
    ',',
    'and',
    'the',
    'were',
    'discussed',
    'focused on',
    'issues such as',
    'to',
    'enhance',
    '(',
    ')',
    'which',
    'between',
    'regional',
    '.',
    ':',
    'as well as',
    'including',
    'strengthening',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (pieces) => {
      const { article, segments } = toldIn([[pieces.join(' ')]]);
      let end = 0;
      for (const { name, span } of segments.flatMap((segment) => findTopics(article, segment))) {
        expect(article.text.slice(span.start, span.end)).toBe(name);
        expect(name.trim()).toBe(name);
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
    }),
  );
});
