import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentKind } from '../../knowledge/article.ts';
import { findForums } from '../../knowledge/mention/forum.ts';
import type { ForumMention } from '../../knowledge/mention/mention.ts';
import { tokenize } from '../../knowledge/read/token.ts';
import { articleOf } from '../support/article.ts';

const read = (text: string, kind: SegmentKind = 'sentence'): ForumMention[] => {
  const article = articleOf(text);
  const tokens = tokenize(article.text);
  return findForums(article, {
    kind,
    index: 9,
    paragraph: 9,
    span: { start: 0, end: article.text.length },
    text,
    tokens,
  });
};

const number = ({ edition }: ForumMention): number | string =>
  edition.of === 'numbered' ? edition.ordinal : edition.of;

/** One line per mention: number, parties, kind, what tells it apart, parent. */
const line = (mention: ForumMention): string =>
  [
    number(mention),
    mention.parties.join('+') || '-',
    mention.forumKind,
    ...(mention.topic === null ? [] : [`on ${mention.topic}`]),
    ...(mention.branch === null ? [] : [`(${mention.branch})`]),
    ...(mention.acronym === null ? [] : [mention.acronym]),
    ...(mention.parent === null ? [] : [`< ${mention.parent.forumKind}`]),
    ...(mention.anaphoric ? ['*'] : []),
  ].join(' ');
const lines = (text: string, kind?: SegmentKind): string[] => read(text, kind).map(line);

describe('a forum is read by its structure', () => {
  it.each([
    // body and parent
    [
      'the fifth Meeting of the Working Group on Rail Safety of the Serbia-Hungary Joint Commission on Transport',
      '5 Serbia+Hungary working group on rail safety < commission',
    ],
    [
      'the 3rd Chad-Niger Joint Commission (CNJC) Sub-Working Group (Land) Meeting',
      '3 Chad+Niger sub-working group (land) < commission',
    ],
    ['the Commission’s Working Group on Border Affairs', 'none - working group on border affairs < commission'],
    [
      'the sub-group on planning under the framework of the Peru-Chile Joint Defence Committee',
      'none Peru+Chile sub-group on planning < committee',
    ],
    // parties in every form
    ['the 22nd Kenya-Uganda Annual Summit', '22 Kenya+Uganda summit'],
    ['the ninth Sino-Mongolian consultations', '9 China+Mongolia consultations'],
    [
      'the second EU-Republic of Korea Security and Defence Dialogue',
      '2 European Union+South Korea dialogue on security and defence',
    ],
    [
      'the 6th Defence Policy Dialogue between Chile and the Republic of Korea',
      '6 Chile+South Korea dialogue on defence policy',
    ],
    ['the third Joint Committee of Norway and Brazil', '3 Norway+Brazil committee'],
    ['the Philippines–Australia Strategic Dialogue', 'unnumbered Philippines+Australia dialogue on strategic'],
    [
      'the 7th Air Force Staff Talks between the Kenyan Air Force and the Royal Australian Air Force',
      '7 Kenya+Australia staff talks (air)',
    ],
    // the clause says the sides
    ['Ghana and Togo held their 7th border security dialogue in Accra', '7 Ghana+Togo dialogue on border security'],
    [
      'Senior Polish and Finnish officials convened in Warsaw for the third meeting of the Working Group on Cyber Defence',
      '3 Poland+Finland working group on cyber defence',
    ],
    ['Oman hosted the 13th Defence Dialogue with Egypt', '13 Oman+Egypt dialogue on defence'],
    [
      'The fourth Human Rights Dialogue was held in Geneva between Norway and Vietnam',
      '4 Norway+Vietnam dialogue on human rights',
    ],
    // numbers in every place
    [
      'The XIII Session of the Intergovernmental Commission for Trade, Economic and Scientific Cooperation between Serbia and Cuba',
      '13 Serbia+Cuba commission on trade economic and scientific cooperation',
    ],
    ['V Session of the Mexico-Chile Partnership Council was opened', '5 Mexico+Chile council on partnership'],
    ['Session V of the Mexico-Chile Partnership Council was opened', '5 Mexico+Chile council on partnership'],
    ['the Malta–Kenya Joint Energy Committee, in its third edition, met', '3 Malta+Kenya committee on energy'],
    ['the Oman-Fiji Energy Dialogue, the fourteenth in the series', '14 Oman+Fiji dialogue on energy'],
    ['Army-to-Army staff talks between Nepal and Laos, 12th round', '12 Nepal+Laos staff talks (land)'],
    ['the tenth round of the Japan-Peru Strategic Dialogue', '10 Japan+Peru dialogue on strategic'],
    ['the first session of the 5th Fiji-Tonga Joint Committee', '5 Fiji+Tonga committee'],
    ['the 9th Chad-Mali Joint Working Group meeting on customs', '9 Chad+Mali working group on customs'],
    // acronyms
    ['the 12th Laos-Nepal JBCC meeting', '12 Laos+Nepal body JBCC'],
    ['the Laos-Nepal Joint Border Control Committee (JBCC)', 'none Laos+Nepal committee on border control JBCC'],
    [
      'the third meeting of the Fiji–Saudi Arabia Ministerial Committee on Political, Security, Social and Cultural Cooperation',
      '3 Fiji+Saudi Arabia committee on political security social and cultural cooperation',
    ],
    // levels are no topic
    ['the twelfth EU-Chile High-Level Economic Dialogue', '12 European Union+Chile dialogue on economic'],
    ['the 2+2 Ministerial Dialogue between Fiji and Peru', 'unnumbered Fiji+Peru dialogue on 2+2'],
    ['the ninth Fiji-Peru-Kenya trilateral', '9 Fiji+Peru+Kenya trilateral'],
    [
      'the 11th Fiji-Peru Political, Security, and Defence Dialogue',
      '11 Fiji+Peru dialogue on political security and defence',
    ],
    [
      'the 6th meeting of Defence Ministers of the SCO',
      '6 Shanghai Cooperation Organisation meeting on defence ministers',
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it.each([
    ['Chad, Mali hold Sub-Working Group meeting to bolster ties', ['unnumbered Chad+Mali sub-working group']],
    [
      'Kenya And Oman Hold Third Joint Defence Cooperation Committee Meeting In Nairobi',
      ['3 Kenya+Oman committee on defence cooperation'],
    ],
    ['LAOS, NEPAL HOLD SIXTH MEETING OF JOINT COMMISSION ON TRADE', ['6 Laos+Nepal commission on trade']],
    [
      'South Africa–Mali Bi-National Commission: Fourth Session Opens',
      ['none South Africa+Mali commission on national', '4 - meeting *'],
    ],
  ])('headline: %s', (text, expected) => {
    expect(lines(text, 'headline')).toEqual(expected);
  });
});

describe('what the mention quotes', () => {
  it('spans the whole name, without the article, and names the body without number, sitting and parent', () => {
    const text =
      'It hosted the fifth Meeting of the Working Group\non Rail Safety under the Serbia-Hungary Joint Commission (SHJC) in May.';
    const [mention] = read(text);
    expect(text.slice(mention?.span.start, mention?.span.end)).toBe(
      'fifth Meeting of the Working Group\non Rail Safety under the Serbia-Hungary Joint Commission (SHJC)',
    );
    expect(mention?.name).toBe('Working Group on Rail Safety');
    expect(mention?.parent).toMatchObject({
      name: 'Serbia-Hungary Joint Commission',
      acronym: 'SHJC',
      parties: ['Serbia', 'Hungary'],
    });
    expect(mention?.edition.of === 'numbered' && text.slice(mention.edition.span.start, mention.edition.span.end)).toBe(
      'fifth',
    );
  });

  it('gives two mentions for two numbers', () => {
    expect(lines('the 20th and 21st sessions of the Serbian-Cuban Intergovernmental Committee on Trade')).toEqual([
      '20 Serbia+Cuba committee on trade',
      '21 Serbia+Cuba committee on trade',
    ]);
  });

  it('gives the sitting to the body that held it', () => {
    expect(lines('The Ghana-Togo Joint Commission on Fisheries held its second session in Lomé.')).toEqual([
      'none Ghana+Togo commission on fisheries',
      '2 Ghana+Togo commission on fisheries',
    ]);
  });

  it('gives a meeting the body under which it was held', () => {
    const [meeting] = read(
      'The 4th meeting was held under the framework of the Ghana-Togo Joint Commission on Fisheries.',
    );
    expect(meeting).toMatchObject({ edition: { ordinal: 4 }, parent: { topic: 'fisheries' } });
  });

  it('knows an acronym that the article has explained', () => {
    const text = 'The Laos-Nepal Joint Border Control Committee (JBCC) met. The structure of JBCC was praised.';
    expect(read(text).at(-1)).toMatchObject({ acronym: 'JBCC', forumKind: 'committee', edition: { of: 'none' } });
  });
});

describe('which edition', () => {
  it.each([
    ['The next meeting will be held in Lima', 'next - meeting *'],
    ['The upcoming round of the dialogue', 'next - dialogue *'],
    ['The previous session took place in Lima', 'previous - meeting *'],
    ['the latest round of talks concluded', 'latest - talks *'],
    ['The first dialogue since 2018 took place', 'first-since - dialogue *'],
    ['This was the first round of talks in five years', 'first-since - talks *'],
    ['the first meeting since its establishment in 2010', '1 - meeting *'],
    ['This was the third meeting this year', 'unnumbered - meeting *'],
    ['The 6th round will be held in Lima', '6 - meeting *'],
    ['So far 23 meetings of the Working Group have been held', 'none - working group *'],
    ['The Working Group serves as a key platform', 'none - working group *'],
    ['The Chad-Mali Working Group Meeting is a forum created to foster ties', 'none Chad+Mali working group'],
    ['The Working Group met in Lima', 'unnumbered - working group *'],
    ['For the third time, the Working Group met', 'unnumbered - working group *'],
    ['the annual Fiji-Peru Summit, which has not been held since', 'none Fiji+Peru summit'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});

describe('words that refer back', () => {
  it.each([
    ['The meeting was co-chaired by officials', ''],
    ['The two-day dialogue focused on training', ''],
    ['During the talks, both sides agreed', ''],
    ['This session follows the last', ''],
    ['It was held in Lima', ''],
    ['It focused on training', ''],
    ['The commission reviewed progress', 'commission'],
    ['The strategic discussions paved the way', ''],
    ['The Working Group Meeting is a forum created to foster ties between Chad and Mali', 'Working Group'],
  ])('%s', (text, name) => {
    expect(read(text)[0]).toMatchObject({ anaphoric: true, name, parties: [] });
  });
});

describe('what is no forum', () => {
  it.each([
    'The path of dialogue and diplomacy is open',
    'They are in talks to buy jets',
    'The navy commissioned the ship and will commission a vessel',
    'Solar panels and control panels are made here',
    'They met with traders, meeting the target',
    'The meeting room was full and the dialogue partner left',
    'A press conference followed',
    'The European Commission said so',
    'The UN Security Council and the National Security Council will act',
    'the 52nd session of the Human Rights Council',
    'The winter session of Parliament and a session of the court',
    'The High Commission of Kenya issued visas',
    'a working group of engineers was set up',
    'The Adani Group and a carrier strike group',
    'It was agreed that trade will grow',
    'It is expected that trade will grow',
    'The company is on board with the plan',
    'a meeting between ministers is planned',
    'the meeting between Ms Alba and Mr Brown',
    'the annual meeting of shareholders and a meeting of minds',
    'Kenya signed an FTA with the EU and NATO',
    'They deepened their partnership and strategic dialogue at all levels',
    'a forum created to progress cooperation',
  ])('%s', (text) => {
    expect(lines(text)).toEqual([]);
  });

  it('skips adverts', () => {
    expect(lines('the 22nd Kenya-Uganda Annual Summit', 'boilerplate')).toEqual([]);
  });
});

describe('a meeting that only its verb tells', () => {
  const lead = (text: string, index: number): ForumMention[] => {
    const article = articleOf(text);
    return findForums(article, {
      kind: 'sentence',
      index,
      paragraph: 0,
      span: { start: 0, end: text.length },
      text,
      tokens: tokenize(text),
    });
  };

  it('is read at the head of an article, where both sides and whom they sent are named', () => {
    const text = 'The defence ministers of Sweden and Finland met in Oslo.';
    expect(lead(text, 1).map(line)).toEqual(['unnumbered Sweden+Finland talks']);
    expect(lead(text, 12)).toEqual([]);
    expect(lead('Finland said that Sweden and its ministers met in Oslo.', 1)).toEqual([]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'the',
    'third',
    '3rd',
    'India',
    '-',
    'Russia',
    'Joint',
    'Working',
    'Group',
    'Commission',
    'on',
    'Trade',
    'and',
    'of',
    '(',
    'ABC',
    ')',
    ',',
    'meeting',
    'held',
    'its',
    'under',
    'framework',
    '’s',
    'in',
    'Talks',
    '2+2',
    'XIII',
    '\n',
  );
  it('gives spans in order that cut the text, numbers inside them', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = `x ${parts.join(' ')} y`;
        let last = 0;
        for (const { span, edition, name } of read(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last === span.end ? 0 : Math.min(last, span.start));
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          if (edition.of === 'numbered')
            expect(edition.span.start >= span.start && edition.span.end <= span.end).toBe(true);
          expect(name).toBe(name.trim());
          last = span.end;
        }
      }),
    );
  });
});
