import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../knowledge/article.ts';
import { normaliseRank } from '../../knowledge/lexicon/ranks.ts';
import type { PersonMention } from '../../knowledge/mention/mention.ts';
import { findArticlePeople, findPeople } from '../../knowledge/mention/person.ts';
import { articleOf } from '../support/article.ts';
import { segmentOf } from '../support/segment.ts';

const peopleIn = (text: string, kind: Segment['kind'] = 'sentence'): PersonMention[] =>
  findPeople({ ...articleOf('x'), text }, segmentOf(text, { kind }));

const namesIn = (text: string, kind: Segment['kind'] = 'sentence'): string[] =>
  peopleIn(text, kind).map(({ name }) => name);

describe('rank and name', () => {
  it.each<[string, string | null, string]>([
    ['Lt Gen Rohan P Verghese inspected the guard.', 'Lt Gen', 'Rohan P Verghese'],
    ['Lt. General Karpov Igor Petrovich spoke.', 'Lt. General', 'Karpov Igor Petrovich'],
    ['Air Chief Marshal A. K. Rathore spoke.', 'Air Chief Marshal', 'A. K. Rathore'],
    ['Air Vice-Marshal Ian Tully, AM, CSC, spoke.', 'Air Vice-Marshal', 'Ian Tully'],
    ['Brig. Deepak Thapa (Retd), MDS, CB, spoke.', 'Brig.', 'Deepak Thapa'],
    ['Lt Gen (Retd) Datuk Yusof bin Rahman spoke.', 'Lt Gen', 'Yusof bin Rahman'],
    ['Vice Admiral SAITO Akira spoke.', 'Vice Admiral', 'SAITO Akira'],
    ['Rear Adm. Park Seung-woo spoke.', 'Rear Adm.', 'Park Seung-woo'],
    ['Colonel (Dr.) Nisha Menon spoke.', 'Colonel', 'Nisha Menon'],
    ['Gp Capt. V. K. Ahuja spoke.', 'Gp Capt.', 'V. K. Ahuja'],
    ['General Sir Adrian Cole-Hardy spoke.', 'General', 'Adrian Cole-Hardy'],
    ['Colonel-General Oleg Zimin spoke.', 'Colonel-General', 'Oleg Zimin'],
    ['Sr. Lt. Gen. Tran Van Chien spoke.', 'Sr. Lt. Gen.', 'Tran Van Chien'],
    ['General JP Fernandes spoke.', 'General', 'JP Fernandes'],
    ['H.E. Dr. Le Van Tuan spoke.', null, 'Le Van Tuan'],
    ["Dato' Seri Hisham Omar spoke.", null, 'Hisham Omar'],
    ['Sheikh Khalid bin Hamad Al Thurayya spoke.', null, 'Khalid bin Hamad Al Thurayya'],
    ['Lt Gen Rohan\n P Verghese spoke.', 'Lt Gen', 'Rohan P Verghese'],
    ['Commander Jan de Wit spoke.', 'Commander', 'Jan de Wit'],
    ["Commodore Seán O'Dowd spoke.", 'Commodore', "Seán O'Dowd"],
  ])('%s', (text, rank, name) => {
    expect(peopleIn(text)).toMatchObject([{ rank, name }]);
  });

  it('"Director General" is no rank', () => {
    expect(peopleIn('Director General Ahmad Farhan led the Pakistani delegation.')).toMatchObject([
      { rank: null, name: 'Ahmad Farhan', role: 'Director General', side: 'Pakistan' },
    ]);
  });
});

describe('no people', () => {
  it.each([
    'The Major Non-NATO Ally status was raised in the General Assembly and by the General Staff.',
    'The Admiral Makarov frigate and the destroyer Marshal Vasin sailed past the Marshall Islands.',
    'Strong Ties Between Moscow And Nairobi',
    'Exercise Alpha Bravo and Operation Red Dawn took place near the Manekshaw Centre.',
    'India And Kenya Hold Defence Secretary Level Talks In Mombasa',
    'A statement of the Ministry of Defence said that Foreign Office Consultations were held in Addis Ababa.',
    'The prime minister and the president will meet.',
    "Prime Minister's Office sources told ANI that the visit may take place.",
    'The Committee of Permanent Representatives and the Council of Ministers met.',
    'The Chief Guest opened the session on Monday.',
    'General Electric and General Atomics signed.',
    'Marshal Mannerheim Square is near.',
    'Western Command, Indo-Pacific Command and the Joint Chiefs of Staff were represented.',
    'At 9:30 AM Kenya opened the round.',
    'RAJNATH VERMA MEETS PETER HOLM IN MOSCOW FOR TALKS',
    'Welcoming Kenya, Foreign Office officials met at Hyderabad House.',
  ])('%s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it('a byline, a dateline and an advert present no one', () => {
    for (const kind of ['byline', 'dateline', 'boilerplate'] as const)
      expect(peopleIn('By Lt Gen Rohan Verghese', kind)).toEqual([]);
  });
});

describe('names alone', () => {
  it.each<[string, string[]]>([
    ['Asha Verma met Peter Holm in Kazan.', ['Asha Verma', 'Peter Holm']],
    [
      'It was co-chaired by Rakesh Kumar Bansal and Dmitry Olegovich Shulgin.',
      ['Rakesh Kumar Bansal', 'Dmitry Olegovich Shulgin'],
    ],
    ['The third round was held between Vikas Saxena and Andrea Thorne in Berlin.', ['Vikas Saxena', 'Andrea Thorne']],
    ['The minister hosted her Zimbabwean counterpart, Oppah Moyo.', ['Oppah Moyo']],
    ['Tata Sons Chairman N Chandran agreed.', ['N Chandran']],
    ['Tata Advanced Systems signed.', []],
    ['The Hindustan Times said so.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('a surname stands for the full name given elsewhere in the article, before or after', () => {
    const lines = [
      'Holm told reporters so.',
      'Prime Minister Asha Verma and President Peter Holm met.',
      "The Verma-Holm summit ended; Holm's visit was short and Verma Stadium was full.",
      'In Viet Nam, Vermaji was not named.',
    ];
    const text = lines.join('\n');
    let offset = 0;
    const segments = lines.map((line, index) => {
      const segment = segmentOf(line, { index, paragraph: index, start: offset });
      offset += line.length + 1;
      return segment;
    });
    const people = findArticlePeople({ ...articleOf('x'), text }, segments);
    expect([...people.values()].map((mentions) => mentions.map(({ name }) => name))).toEqual([
      ['Holm'],
      ['Asha Verma', 'Peter Holm'],
      ['Holm'],
      [],
    ]);
    for (const { nameSpan, name } of [...people.values()].flat())
      expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
  });
});

describe('an office with no name', () => {
  it.each<[string, (string | null)[][]]>([
    [
      'The talks were led by the Defence Secretary and his Kenyan counterpart, Gen. Charles Otieno.',
      [
        ['', 'Defence Secretary', null],
        ['Charles Otieno', null, 'Kenya'],
      ],
    ],
    [
      'They were co-led by the Additional Secretary (Disarmament & International Security Affairs) and the Director of the Department for Security Policy.',
      [
        ['', 'Additional Secretary (Disarmament & International Security Affairs)', null],
        ['', 'Director of the Department for Security Policy', null],
      ],
    ],
    [
      "Singapore's Permanent Secretary (Defence) and India's Defence Secretary co-chaired the meeting.",
      [
        ['', 'Permanent Secretary (Defence)', 'Singapore'],
        ['', 'Defence Secretary', 'India'],
      ],
    ],
    ['The foreign ministers of both countries agreed.', []],
  ])('%s', (text, expected) => {
    expect(peopleIn(text).map(({ name, role, side }) => [name, role, side])).toEqual(expected);
  });
});

describe('spans', () => {
  it('are the very words, whatever the text', () => {
    const piece = fc.constantFrom(
      'Lt Gen',
      'Mr',
      'Asha',
      'Verma',
      'J.',
      'P',
      ',',
      'and',
      'the',
      'Defence',
      'Minister',
      'of',
      'India',
      "'s",
      '(',
      ')',
      'Chief',
      'Staff',
      'bin',
      '-',
      'led',
      'by',
      'Head',
      'delegation',
      'Russian',
      'met',
      '\n',
      'MEA',
      '.',
      'Secretary',
      'for',
      ';',
      '(Retd)',
      '“',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const mention of peopleIn(text)) {
          expect(mention.span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.nameSpan.start, mention.nameSpan.end).replace(/\s+/g, ' ')).toBe(mention.name);
          if (mention.roleSpan)
            expect(text.slice(mention.roleSpan.start, mention.roleSpan.end).replace(/\s+/g, ' ')).toBe(mention.role);
          if (mention.rank !== null) expect(text.replace(/\s+/g, ' ')).toContain(mention.rank);
          end = mention.span.end;
        }
      }),
    );
  });
});

describe('normaliseRank', () => {
  it.each([
    ['Lt. General', 'Lieutenant General'],
    ['Lt Gen', 'Lieutenant General'],
    ['Lieutenant-General', 'Lieutenant General'],
    ['LTG', 'Lieutenant General'],
    ['Air Vice-Marshal', 'Air Vice Marshal'],
    ['Rear Adm.', 'Rear Admiral'],
    ['Col. Gen.', 'Colonel General'],
    ['Cmde', 'Commodore'],
    ['Gp Capt', 'Group Captain'],
    ['Rittmeister', 'Rittmeister'],
  ])('%s → %s', (rank, full) => {
    expect(normaliseRank(rank)).toBe(full);
  });
});

it('a surname alone has the post that is told behind it', () => {
  const text =
    'Senior envoy Rosa Quispe of Peru met Dr Nils Aas. Quispe, a member of the Board of Ports and a writer, spoke. Aas, a friend of hers, left.';
  const article = { ...articleOf('x'), text };
  const cut = text.indexOf('Quispe, a');
  const segments = [segmentOf(text.slice(0, cut - 1)), segmentOf(text.slice(cut), { start: cut, index: 1 })];
  const people = findArticlePeople(article, segments);
  expect(people.get(1)?.map(({ name, role }) => [name, role])).toEqual([
    ['Quispe', 'member of the Board of Ports'],
    ['Aas', null],
  ]);
});
