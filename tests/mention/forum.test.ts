import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentKind } from '../../knowledge/article.ts';
import { findForums } from '../../knowledge/mention/forum.ts';
import type { ForumMention } from '../../knowledge/mention/mention.ts';
import { articleOf } from '../support/article.ts';
import { segmentOf } from '../support/segment.ts';

const read = (text: string, kind: SegmentKind = 'sentence'): ForumMention[] => {
  const article = articleOf(text);
  return findForums(article, segmentOf(text, { kind, index: 9, paragraph: 9 }));
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
      '2 EU+South Korea dialogue on security and defence',
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
    ['the twelfth EU-Chile High-Level Economic Dialogue', '12 EU+Chile dialogue on economic'],
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
      ['none South Africa+Mali commission', '4 - meeting *'],
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

describe('a forum whose name is part of another', () => {
  it.each([
    // an organisation is the name of its meetings
    ['The 53rd Pacific Islands Forum opened in Suva', ['53 Pacific Islands Forum forum']],
    ['Tonga will host the Pacific Islands Forum in May', ['unnumbered Pacific Islands Forum forum']],
    ['This year’s Pacific Islands Forum was a short one', ['unnumbered Pacific Islands Forum forum']],
    ['Pacific Islands Forum leaders said so, and the Pacific Islands Forum agreed', []],
    ['the 52nd Pacific Islands Forum Leaders Meeting', ['52 Pacific Islands Forum meeting on leaders']],
    ['The 37th African Union Summit opened', ['37 African Union summit']],
    // words that only count together
    ['the 47th CARICOM Heads of Government Meeting', ['47 CARICOM meeting on heads of government']],
    ['The 27th CIS Heads of State Council met', ['27 Commonwealth of Independent States council on heads of state']],
    ['the Mali-Togo Bi-National Commission', ['none Mali+Togo commission']],
    ['the 57th session of the GCC Supreme Council', ['57 Gulf Cooperation Council council']],
    ['the Permanent Indus Commission met', ['unnumbered - commission on indus']],
    ['the 1st Joint Defence Board meeting', ['1 - board on defence']],
    ['the tenth Peru-Chile Binational Cabinet', ['10 Peru+Chile cabinet']],
    // a venture
    [
      'the second meeting of the Steering Committee of the Fiji-Norway Green Ocean Platform',
      ['2 Fiji+Norway steering group on green ocean platform'],
    ],
    ['the 9th ministerial meeting of the Kenya–EU Partnership', ['9 Kenya+EU meeting on partnership']],
    [
      'They met for the annual consultation under the Coral Tuna Treaty',
      ['unnumbered - consultations on coral tuna treaty'],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('groups of countries as a side', () => {
  it.each([
    ['the sixth Peru-Central Asia Dialogue', ['6 Peru+Central Asia dialogue']],
    ['the 5th GCC-Central Asia Strategic Dialogue', ['5 Gulf Cooperation Council+Central Asia dialogue on strategic']],
    ['the Central Asia + Kenya Dialogue', ['unnumbered Central Asia+Kenya dialogue']],
    ['the third India-Nordic Summit', ['3 India+Nordic countries summit']],
    ['the 2nd EU-Latin America and the Caribbean Summit', ['2 EU+Latin America and the Caribbean summit']],
    ['the first US-Pacific Islands Summit', ['1 US+Pacific Islands summit']],
    ['a ministerial meeting between the EU and the Western Balkans', ['unnumbered EU+Western Balkans meeting']],
    ['the sixth African Fisheries Conference', ['6 - conference on african fisheries']],
    ['The African Development Bank and Asian students', []],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('names in hashtags and other marks', () => {
  it.each([
    [
      '#KenyaFrance Working Group on Naval #TechnicalCooperation and #DefenceIndustry met for the 12th time',
      '12 Kenya+France working group on naval technical cooperation and defence industry',
      'Kenya France Working Group on Naval Technical Cooperation and Defence Industry',
    ],
    [
      '#Fiji & #Peru hold 3rd Joint Working Group on #CyberSecurity',
      '3 Fiji+Peru working group on cyber security',
      'Joint Working Group on Cyber Security',
    ],
    ['5th #FijiPeru #ArmyToArmy Staff Talks', '5 Fiji+Peru staff talks (land)', 'Fiji Peru Army To Army Staff Talks'],
    ['the inaugural Fiji-Peru “2+2” dialogue', '1 Fiji+Peru dialogue on 2+2', 'Fiji-Peru 2+2 dialogue'],
    ['the third Fiji-Peru 2 plus 2 talks', '3 Fiji+Peru talks on 2+2', 'Fiji-Peru 2 plus 2 talks'],
    [
      'Mali’s and Togo’s **Volta Energy Forum** met',
      'unnumbered Mali+Togo forum on volta energy',
      'Volta Energy Forum',
    ],
  ])('%s', (text, expected, name) => {
    expect(lines(text)).toEqual([expected]);
    expect(read(text)[0]?.name).toBe(name);
  });
});

describe('acronyms', () => {
  it.each([
    ['COP28 took place in Dubai', ['28 - conference of parties COP']],
    ['COP 29 opened in Baku', ['29 - conference of parties COP']],
    ['the COP30 climate summit', ['30 - conference of parties on climate COP']],
    [
      'The UN Climate Change Conference of Parties (COP21) was held',
      ['21 United Nations conference of parties on climate change COP'],
    ],
    ['The 13th WTO Ministerial Conference (MC13) was held', ['13 World Trade Organization conference MC']],
    ['A COP officer and the MIG29 talks', []],
    // nothing explains it, but words of meeting stand beside it
    ['The 33rd FIJMIN took place in Lima', ['33 - body FIJMIN']],
    ['FIJMIN 2024 took place in Lima', ['unnumbered - body FIJMIN']],
    ['At the 33rd FIJMIN, the ministers agreed', ['33 - body FIJMIN']],
    ['The minister hosted FIJMIN 2023 in Lima', ['unnumbered - body FIJMIN']],
    ['SEAHAWK 2024 was held off Fiji', ['unnumbered - body SEAHAWK']],
    ['SEAHAWK 2024 was held, the largest exercise off Fiji', []],
    ['The 31st MEU arrived; FIJMIN 2024 was a success', []],
    ['the 16th session of the Mali-Togo JPCDS', ['16 Mali+Togo body JPCDS']],
    ['the 3rd round of FOCs between Nepal and Fiji', ['3 Nepal+Fiji body FOC']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('who meets is part of the name', () => {
  it.each([
    [
      'the trilateral meeting of Kenya, Fiji and Peru’s foreign ministers',
      'unnumbered Kenya+Fiji+Peru meeting on foreign ministers',
      'trilateral meeting of foreign ministers',
    ],
    [
      'The EU hosted an informal meeting of their climate ministers',
      'unnumbered EU meeting on climate ministers',
      'meeting of climate ministers',
    ],
    [
      'The 20th Meeting of the SCO Defence Ministers was held',
      '20 Shanghai Cooperation Organisation meeting on defence ministers',
      'Meeting of Defence Ministers',
    ],
    [
      'The third meeting of Defence Policy Directors between Fiji and Peru',
      '3 Fiji+Peru meeting on defence policy directors',
      'meeting of Defence Policy Directors',
    ],
  ])('%s', (text, expected, name) => {
    expect(lines(text)).toEqual([expected]);
    expect(read(text)[0]?.name).toBe(name);
  });

  it.each([
    [
      'Deputy Secretary Shore’s Trilateral Meeting with Danish Vice Foreign Minister Lund and Kenyan Principal Secretary Otieno',
      'unnumbered Denmark+Kenya meeting',
      'Trilateral Meeting',
    ],
    [
      'Meeting of the United States, Danish and Republic of Korea Trilateral National Security Advisors',
      'unnumbered US+Denmark+South Korea trilateral on national security advisors',
      'United States, Danish and Republic of Korea Trilateral National Security Advisors',
    ],
    [
      'Joint Press Statement for the 24th Korea-U.S. Integrated Defense Dialogue',
      '24 South Korea+US dialogue on defense',
      'Korea-U.S. Integrated Defense Dialogue',
    ],
    ['54th Pacific Islands Forum Opens In Honiara', '54 Pacific Islands Forum forum', 'Pacific Islands Forum'],
  ])('headline: %s', (text, expected, name) => {
    expect(lines(text, 'headline')).toEqual([expected]);
    expect(read(text, 'headline')[0]?.name).toBe(name);
  });
});

describe('a sitting apart from its body', () => {
  it.each([
    [
      'The first round of talks under the aegis of the Oman-Fiji Economic Dialogue was held',
      '1 Oman+Fiji dialogue on economic',
    ],
    [
      'She led a December 22 meeting in Geneva of the Chile-Japan Strategic Consultative Group.',
      'unnumbered Chile+Japan group on strategic consultative',
    ],
    ['A meeting was held on 3 May in Lima of the Chile-Peru Joint Commission.', 'unnumbered Chile+Peru commission'],
    ['The fourth meeting, in Oslo, of the Norway-Kenya Energy Dialogue', '4 Norway+Kenya dialogue on energy'],
    ['Lima was the venue for Round Seven of this dialogue', '7 - dialogue *'],
    ['round 5 of the Fiji-Peru FTA negotiations', '5 Fiji+Peru negotiations on fta'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it('quotes no place and no time', () => {
    const text = 'She led a meeting in Geneva of the Chile-Japan Consultative Group.';
    const [mention] = read(text);
    expect(text.slice(mention?.span.start, mention?.span.end)).toBe('meeting');
  });

  it('gives the sitting to the body whose it is', () => {
    expect(lines('the UN open-ended working group, whose tenth session was held in Lima').at(-1)).toBe(
      '10 United Nations working group',
    );
  });
});

describe('how often a body has met', () => {
  it.each([
    ['The Fiji-Peru Joint Commission convened for the second time in Suva', '2 Fiji+Peru commission'],
    ['The Joint Commission, meeting for the ninth time, reviewed progress', '9 - commission'],
    ['The Fiji-Peru Energy Dialogue was held for the sixth time.', '6 Fiji+Peru dialogue on energy'],
    ['It is one of eight bodies, and was meeting for the fourteenth time', '14 - meeting *'],
    ['The Fiji-Peru Joint Commission met for the third time since 2019', 'unnumbered Fiji+Peru commission'],
    ['The Fiji-Peru Energy Dialogue was held for the sixth time in Lima', 'unnumbered Fiji+Peru dialogue on energy'],
    ['The Fiji-Peru Energy Dialogue has met nine times', 'unnumbered Fiji+Peru dialogue on energy'],
    ['Next year’s consultation will go to Lima', 'next - consultations *'],
    ['Last year’s summit was held in Lima', 'previous - summit *'],
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
    return findForums(article, segmentOf(text, { index }));
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
  it('gives spans in order that cut the text, no number before them', () => {
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
            expect(edition.span.start >= span.start && edition.span.end <= text.length).toBe(true);
          expect(name).toBe(name.trim());
          last = span.end;
        }
      }),
    );
  });
});
