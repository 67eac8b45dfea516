import { describe, expect, it } from 'vitest';
import { read, told } from '../support/drafts.ts';

describe('which meetings a text tells of', () => {
  it.each([
    [
      'held',
      'Kenya and Chad held the third meeting of their Joint Water Commission in Nairobi on 2 June 2022.',
      [3, 'held'],
    ],
    [
      'scheduled',
      'Kenya and Chad will hold the third meeting of the Kenya-Chad Joint Water Commission in Nairobi on 2 June 2022.',
      [3, 'scheduled'],
    ],
    [
      'looked forward to',
      'Minister Aoki looks forward to welcoming her guests to Tokyo in May for the 8th Japan-Fiji Annual Summit.',
      [8, 'scheduled'],
    ],
    ['proposed', 'The fourth Kenya-Chad Water Dialogue may be held in Nairobi in June.', [4, 'proposed']],
    ['without a number', 'The Kenya-Chad Water Dialogue was held in Nairobi on 2 June 2022.', [null, 'held']],
  ] as const)('%s', (_, text, [ordinal, status]) => {
    const { meetings } = told(text);
    expect(meetings.map(([number, how]) => [number, how])).toEqual([[ordinal, status]]);
  });

  it.each([
    [
      'Kenya and Chad agreed to share a survey ship after the latest meeting of the Kenya-Chad Joint Water Steering Board. Captain Omar Sy chaired the meeting in Nairobi on 2 June 2022.',
      [null, 'held'],
    ],
    [
      'Wells and dams were on the table when Kenya and Chad met for the seventh time under the Ministerial Consultations mechanism in Nairobi on 2 June 2022.',
      [7, 'held'],
    ],
    [
      'Kenya has promised Chad another four drills after bilateral negotiations on water cooperation that ended in Nairobi on 2 June 2022.',
      [null, 'held'],
    ],
  ] as const)('where its opening names it only in passing: %s', (text, [ordinal, status]) => {
    const { meetings } = told(text);
    expect(meetings.map(([number, how]) => [number, how])).toEqual([[ordinal, status]]);
  });

  it.each([
    'Kenya has promised Chad, Mali and Niger another four drills after negotiations on water prices that ended in Nairobi on 2 June 2022.',
    'The minister said the latest meeting had gone well. She flew home to Nairobi on 2 June 2022.',
  ])('none: %s', (text) => {
    expect(told(text).meetings).toEqual([]);
  });

  it.each([
    [
      'Kenya and Chad agreed on Monday to share a survey ship. The agreement was reached at the third meeting of the bilateral Water Cooperation Committee in Nairobi.',
      ['Kenya', 'Chad'],
    ],
    [
      'Kenya and Chad are to open wells, their officials decided at the third Joint Working Committee on Border Water on 2 June 2022.',
      ['Kenya', 'Chad'],
    ],
    [
      'Kenya, Mali and Chad agreed on Monday to share a survey ship. The agreement was reached at the third meeting of the bilateral Water Cooperation Committee in Nairobi.',
      [],
    ],
    [
      'A survey ship will sail for Kenya. The third meeting of the Joint Water Cooperation Committee in Nairobi agreed so with Chad absent.',
      [],
    ],
  ] as const)('of a body whose sides only the opening names: %s', (text, parties) => {
    const { forums } = read(text);
    expect(forums[0]?.parties).toEqual(parties);
  });

  it('a workshop held beside the talks is none of them', () => {
    const { places } = told(
      'The sixth Kenya-Chad Water Dialogue was held online on 4 May 2021. Chad explained the results of the expert workshop held in Nairobi on 23 January.',
    );
    expect(places).toEqual([[]]);
  });

  it('the next edition is a meeting of its own, one number up', () => {
    const { meetings } = told(
      'The fifth Kenya-Chad Water Dialogue was held in Nairobi on 2 June 2022. The next dialogue will be held in 2023 in N’Djamena.',
    );
    expect(meetings.map(([ordinal, status]) => [ordinal, status])).toEqual([
      [5, 'held'],
      [6, 'scheduled'],
    ]);
  });

  it('the previous one has no number where none is said', () => {
    const { meetings } = told(
      'The fifth Kenya-Chad Water Dialogue was held in Nairobi on 2 June 2022. The previous round was held in N’Djamena in 2019.',
    );
    expect(meetings.map(([ordinal]) => ordinal)).toEqual([5, null]);
  });

  it.each([
    'Kenya and Chad signed an agreement on grain in Nairobi on 2 June 2022.',
    'The leaders met on the sidelines of the African Union Summit in Addis Ababa in May.',
    'Both sides reaffirmed their defence partnership and strategic dialogue.',
    'It was the first dialogue of its kind to be proposed by anyone since 2018, an analyst said.',
  ])('none is made of: %s', (text) => {
    expect(told(text).meetings.filter(([ordinal]) => ordinal !== null)).toEqual([]);
  });

  it('a headline that miscounts tells of the meeting in the body; both numbers stay on record', () => {
    const { meetings } = read(
      'Sixth Kenya-Chad Water Dialogue ends in Nairobi\n\nNAIROBI, June 2 (KNA) – The fifth meeting of the Kenya-Chad Water Dialogue concluded in Nairobi on Thursday.\n',
    );
    expect(meetings.map(({ ordinal }) => ordinal)).toEqual([5]);
    expect(meetings[0]?.ordinals.map(({ value }) => value).sort()).toEqual([5, 6]);
  });
});

describe('what belongs to a meeting', () => {
  const OPENING = 'The fifth Kenya-Chad Water Dialogue was held in Nairobi on 2 June 2022. ';

  it.each([
    ['the date of an agreement', 'In 2019 the two countries signed a memorandum on dams.'],
    ['the date of a visit', 'The minister visited the Tana dam on 3 June 2022.'],
    ['the date of what came before', 'The dialogue followed the visit of President Deby in March.'],
  ])('not %s', (_, sentence) => {
    expect(told(`${OPENING}${sentence}`).dates).toEqual([[['2 June 2022', 'on']]]);
  });

  it('not what another body, told of for the first time, discussed', () => {
    const { meetings } = read(
      'The first Peru-Norway Joint Committee on Ports was held in Lima on 4 May 2021. The Committee discussed dredging. A sub-committee on pilots met in Callao and discussed night shifts.',
    );
    expect(meetings.map(({ topics }) => topics.map(({ value }) => value))).toEqual([['dredging']]);
  });

  it('not where someone who was there is posted', () => {
    const { places } = told(`${OPENING}Ms Grace Otieno, who co-chaired the dialogue, is now ambassador in Santiago.`);
    expect(places).toEqual([['Nairobi']]);
  });

  it('a date and city that lead up to it', () => {
    const { dates, places } = told(
      'Delegations travelled to Nairobi in June for the fifth Kenya-Chad Water Dialogue, which was held there.',
    );
    expect(dates[0]?.map(([words]) => words)).toEqual(['June']);
    expect(places[0]).toContain('Nairobi');
  });

  it.each([
    ['opens its sentence', 'Last year’s dialogue was held in N’Djamena on 1 June.', '2021-06-01'],
    [
      'opens its sentence as an adverb',
      'Last year the previous dialogue was held in N’Djamena on 1 June.',
      '2021-06-01',
    ],
    ['is another thing’s', 'The previous dialogue reviewed on 1 June the catch of last year.', '2022-06-01'],
  ])('a day without a year takes that of "last year" where it %s', (_, sentence, day) => {
    const { meetings } = read(`${OPENING}${sentence}`, { published: '2022-06-03' });
    expect(meetings[1]?.dates.map(({ start }) => start)).toEqual([day]);
  });

  it('what a headline says with a weekday only is ahead where the text says so', () => {
    const { meetings } = read(
      'Water dialogue: fifth Kenya-Chad Water Dialogue on Friday\n\nNAIROBI (KNA) – The fifth Kenya-Chad Water Dialogue will be held in Nairobi.\n',
      { published: '2022-06-02' },
    );
    expect(meetings[0]?.dates.map(({ start }) => start)).toEqual(['2022-06-03']);
  });

  it('a day in brackets after the word for it ends what that word ends', () => {
    const { meetings } = read(
      'The fifth Kenya-Chad Water Dialogue successfully ended at the Lamu Naval Barracks, Lamu today (8 June 2022). The dialogue got under way on 6 June 2022.',
    );
    expect(meetings[0]?.dates.map(({ start, end }) => [start, end])).toEqual([['2022-06-06', '2022-06-08']]);
  });

  it('the end of talks of a stated length gives their beginning', () => {
    const { meetings } = read(
      'NAIROBI, June 3, 2022 (KNA) – The fifth Kenya-Chad Water Dialogue ended in Nairobi on Friday. The three-day dialogue dealt with dams.\n',
    );
    expect(meetings[0]?.dates.map(({ start, end, basis }) => [start, end, basis])).toEqual([
      ['2022-06-01', '2022-06-03', 'inferred'],
    ]);
  });

  it('a date that does not go with the other one is for review', () => {
    const { meetings, review } = read(`${OPENING}The dialogue was held on 9 July 2022.`, { published: '2022-07-20' });
    expect(meetings[0]?.dates.map(({ start }) => start)).toEqual(['2022-06-02']);
    expect(review.map(({ quote }) => quote)).toContain('The dialogue was held on 9 July 2022.');
  });
});

describe('which meeting a date belongs to', () => {
  const OPENING = 'The fifth Kenya-Chad Water Committee met in Nairobi on 2 June 2022. ';

  it.each([
    ['The committee last met in N’Djamena in May 2019.', 'May 2019'],
    ['The two sides had previously met in N’Djamena in May 2019.', 'May 2019'],
    ['The committee had met last in N’Djamena, in May 2019.', 'May 2019'],
    ['A dialogue of this kind had last been held in N’Djamena in May 2019.', 'May 2019'],
    ['Such talks last took place in N’Djamena in May 2019.', 'May 2019'],
    ['The two sides had last been hosted in N’Djamena in May 2019.', 'May 2019'],
    ['The committee most recently convened in N’Djamena on 4 May 2019.', '4 May 2019'],
  ])('an earlier one, held and without a number: %s', (sentence, date) => {
    const { meetings, dates } = told(OPENING + sentence);
    expect(meetings.map(([ordinal, status]) => [ordinal, status])).toEqual([
      [5, 'held'],
      [null, 'held'],
    ]);
    expect(dates).toEqual([[['2 June 2022', 'on']], [[date, 'on']]]);
  });

  it.each([
    ['someone’s later travel', 'Governor Otieno will be in Mombasa on 28 June 2022 for the talks.'],
    ['what is still due', 'The minister is due in Mombasa on 28 June 2022 after the meeting.'],
    ['another body’s last meeting', 'The port club meets twice a year and last gathered in Mombasa in August 2021.'],
    ['a body not known', 'It heard the Lamu Basin Office, whose third meeting was held in Mombasa on 4 May 2022.'],
    [
      'a number the series has not reached',
      'It thanked the Agency, whose office had held its 90th meeting in Mombasa on 4 May 2022.',
    ],
    [
      'a sub-commission',
      'The committee adopted the plan of the Sub-Commission on Dams, drawn up at its meeting of 4 May 2022 in Lamu.',
    ],
    ['a cruise', 'The committee noted the cruise of a ship that worked off Lamu from 4 May to 9 May 2022.'],
  ])('none of the series: %s', (_, sentence) => {
    const { meetings, dates, places } = told(OPENING + sentence);
    expect(meetings.map(([ordinal]) => ordinal)).toEqual([5]);
    expect(dates).toEqual([[['2 June 2022', 'on']]]);
    expect(places).toEqual([['Nairobi']]);
  });

  it.each([
    ['the next one', 'The committee will hold its sixth meeting in N’Djamena on 4 May 2023.', [5, 6]],
    ['one before it', 'Its fourth meeting was held in N’Djamena on 4 May 2021.', [5, 4]],
    [
      'of the body named before "whose"',
      'They thanked the Kenya-Chad Water Committee, whose fourth meeting was held in N’Djamena on 4 May 2021.',
      [5, 4],
    ],
  ])('one of the series: %s', (_, sentence, ordinals) => {
    expect(told(OPENING + sentence).meetings.map(([ordinal]) => ordinal)).toEqual(ordinals);
  });

  it('the next one, where another body is to meet before it', () => {
    const { meetings } = told(
      `${OPENING}They will cooperate toward COP40, which Oman hosts in June. The next meeting will be held in Lamu in 2024.`,
    );
    expect(meetings.map(([ordinal]) => ordinal)).toEqual([5, 40, 6]);
  });

  it.each([
    ['Mombasa hosted the fourth in 2021.', 4, 'held', '2021', 'Mombasa'],
    ['For the fourth, in 2021, Minister Otieno went to Mombasa.', 4, 'held', '2021', 'Mombasa'],
    ['Mombasa had the previous one in 2021.', null, 'held', '2021', 'Mombasa'],
    ['They set the sixth for Mombasa in 2023.', 6, 'scheduled', '2023', 'Mombasa'],
    ['It will be Mombasa again for the sixth, in 2023.', 6, 'scheduled', '2023', 'Mombasa'],
    ['The sixth will be held in Mombasa in 2023.', 6, 'scheduled', '2023', 'Mombasa'],
    ['Chad’s capital is to see the sixth in 2023.', 6, 'scheduled', '2023', "N'Djamena"],
    ['The committee first met in Mombasa in 2015.', 1, 'held', '2015', 'Mombasa'],
    ['The committee was first convened in Mombasa in 2015.', 1, 'held', '2015', 'Mombasa'],
  ])('one told of without the word for it: %s', (sentence, ordinal, status, start, city) => {
    const [, other] = read(OPENING + sentence, { published: '2022-06-03' }).meetings;
    expect([other?.ordinal, other?.status, other?.dates[0]?.start, other?.cities[0]?.value]).toEqual([
      ordinal,
      status,
      start,
      city,
    ]);
  });

  it.each([
    'The report will be ready for the sixth of July in Mombasa.',
    'A launch of wells is scheduled for the sixth in Mombasa.',
    'Of nine wells they opened the sixth in Mombasa in 2021.',
    'Mombasa hosted the second in 2019.',
    'The agreement replaces the previous one of 2018.',
    'The sixth point of the agenda was Mombasa.',
    'The two ministers first met in Mombasa in 2015.',
  ])('none is told of by: %s', (sentence) => {
    expect(read(OPENING + sentence).meetings.map(({ ordinal }) => ordinal)).toEqual([5]);
  });

  it.each([
    [
      'Dams are a common concern, Minister Otieno said on Wednesday. She was co-chairing the fifth Kenya-Chad Water Dialogue.',
      '2022-06-01',
    ],
    [
      'Wells came out of talks which Ms Grace Otieno and Mr Ali Deby had here on Wednesday. The two were attending the fifth Kenya-Chad Water Dialogue.',
      '2022-06-01',
    ],
    [
      'On Wednesday Minister Otieno spoke of wells. She was addressing the fifth Kenya-Chad Water Dialogue.',
      '2022-06-01',
    ],
    [
      'Dams are a common concern, Minister Otieno said on Wednesday. She had co-chaired the fifth Kenya-Chad Water Dialogue.',
      undefined,
    ],
    [
      'Dams built on Wednesday are a concern, Minister Otieno said. She was co-chairing the fifth Kenya-Chad Water Dialogue.',
      undefined,
    ],
    [
      'Dams are a concern since 2019, Minister Otieno said. She was co-chairing the fifth Kenya-Chad Water Dialogue.',
      undefined,
    ],
  ])('the day on which it was said at the meeting: %s', (text, day) => {
    const { meetings } = read(text, { published: '2022-06-02' });
    expect(meetings[0]?.dates[0]?.start).toBe(day);
  });

  it('the month until which they keep in touch, where it is when that is due', () => {
    const { meetings } = read(
      `${OPENING}They keep in touch until December, when COP40, the climate conference, is to open in Muscat, Oman.`,
      { published: '2022-06-03' },
    );
    expect([meetings[1]?.ordinal, meetings[1]?.dates[0]?.start, meetings[1]?.cities[0]?.value]).toEqual([
      40,
      '2022-12',
      'Muscat',
    ]);
  });

  it('one called by letters that the article spells out, small ones among them', () => {
    const { meetings } = read(
      'The seventh Ministerial on Water Access (MoWA) will be held in Nairobi on 2 June 2023. Lamu hosted the sixth MoWA in 2022.',
    );
    expect(meetings.map(({ ordinal, dates }) => [ordinal, dates[0]?.start])).toEqual([
      [7, '2023-06-02'],
      [6, '2022'],
    ]);
  });

  it('none of a force whose letters stand behind its own name', () => {
    const { meetings } = read(
      'The fifth Director-level Border Conference of the River Guard Chad (RGC) and the Lake Police ended in Nairobi on 2 June 2022. The conference was held at the RGC headquarters. RGC chief Ali Deby was pleased on 9 June 2022.',
    );
    expect(meetings.map(({ ordinal, dates }) => [ordinal, dates[0]?.start])).toEqual([[5, '2022-06-02']]);
  });

  it('a previous round held online does not make this one so', () => {
    const { meetings } = read(
      'NAIROBI, June 1 (KNA) – The fifth round of the Kenya-Chad Water Dialogue was held on Wednesday at the Foreign Ministry. The previous round had been held online in 2020.',
      { published: '2022-06-02' },
    );
    expect(meetings[0]?.cities.map(({ value }) => value)).toEqual(['Nairobi']);
  });

  it('a day that talks will end on, where they have begun, is theirs', () => {
    const { dates } = told(
      'The fifth Kenya-Chad Water Dialogue began in Nairobi on Monday and will conclude on Friday.',
    );
    expect(dates[0]?.map(([words]) => words)).toEqual(['Monday', 'Friday']);
  });

  it.each([
    [
      'Kenya and Chad agreed on Wednesday to share wells after the fifth session of their Water Committee.',
      ['2022-06-01', '2022-06-01'],
    ],
    [
      'Kenya and Chad agreed on Wednesday to share wells as the fifth Kenya-Chad Water Dialogue came to an end. The two-day dialogue dealt with dams.',
      ['2022-05-31', '2022-06-01'],
    ],
  ])('the day of what was agreed: %s', (text, [start, end]) => {
    const [meeting] = read(text, { published: '2022-06-02' }).meetings;
    expect(meeting?.dates.map((date) => [date.start, date.end, date.basis])).toEqual([[start, end, 'inferred']]);
  });

  it.each([
    ['the dateline’s, where it was published a day later', 'NAIROBI, June 2 (KNA) –', '2022-06-03', '2022-06-02'],
    ['the day of publication', 'NAIROBI (KNA) –', '2022-06-03', '2022-06-03'],
    [
      'the day of publication, where the dateline is of another month',
      'NAIROBI, May 2 (KNA) –',
      '2022-06-03',
      '2022-06-03',
    ],
  ])('"today" is %s', (_, dateline, published, day) => {
    const text = `${dateline} The fifth Kenya-Chad Water Dialogue was held in Nairobi today.`;
    expect(read(text, { published }).meetings[0]?.dates.map(({ start }) => start)).toEqual([day]);
  });

  it('not the day of what was said after it', () => {
    const { dates } = told(
      'Minister Otieno flew to Lamu on Wednesday after the fifth Kenya-Chad Water Dialogue was held.',
    );
    expect(dates).toEqual([[]]);
  });
});

describe('letters in brackets', () => {
  it('behind the name of a force that meets are no name of the meeting', () => {
    const { meetings } = read(
      'Smuggling was taken up at the 56th Directors-level Border Conference of Land Guard Peru (LGP) and Chile\u2019s Border Defence Force (BDF) on 4 May 2023 in Lima. The LGP headquarters in Callao were the venue. The LGP is as old as the republic.',
    );
    expect(meetings.map(({ ordinal }) => ordinal)).toEqual([56]);
  });
});

describe('where and when heads of two sides had talks', () => {
  it('is where and when the meeting was that they are then said to have chaired', () => {
    const { meetings } = read(
      'OSLO, May 7: New quotas came out of talks which Fisheries Minister Rosa Quispe and her Norwegian counterpart Nils Aas had here on Friday. The two were co-chairing the sixth meeting of the Peru-Norway Joint Commission on Fisheries.',
      { published: '2021-05-07' },
    );
    expect(meetings[0]).toMatchObject({ ordinal: 6, dates: [{ start: '2021-05-07' }], cities: [{ value: 'Oslo' }] });
  });
});

describe('bodies and talks named beside the meeting', () => {
  it.each([
    'The second session of the Kenya-Chad Working Group on Wells, which works under the Kenya-Chad Joint Water Commission, was held in Nairobi on 2 June 2022.',
    'The second session of the Kenya-Chad Working Group on Wells, set up within the Kenya-Chad Joint Water Commission, took place in Nairobi on 2 June 2022.',
  ])('a clause between commas: %s', (text) => {
    const { meetings } = read(text);
    expect(meetings.map(({ ordinal, dates, cities }) => [ordinal, dates[0]?.start, cities[0]?.value])).toEqual([
      [2, '2022-06-02', 'Nairobi'],
    ]);
  });

  it('leaders who met at a summit led no session of the commission', () => {
    const { meetings } = read(
      'Ministers Amina Otieno and Idriss Deby co-chaired the second session of the Kenya-Chad Joint Water Commission in Nairobi on 2 June 2022.\n\nIn March this year President Joan Mwangi and President Ali Saleh held the annual summit in Abuja.',
    );
    expect(meetings[0]?.chairs.map(({ name }) => name)).toEqual(['Amina Otieno', 'Idriss Deby']);
    expect(meetings[0]?.cities.map(({ value }) => value)).toEqual(['Nairobi']);
  });

  it('talks that those had who are then said to have chaired give its day', () => {
    const { meetings } = read(
      'NAIROBI, 2 June 2022: Wells came up on Wednesday when Water Minister Amina Otieno and her Chadian counterpart Idriss Deby sat down for talks.\n\nThe two ministers co-chaired the second session of the Kenya-Chad Joint Water Commission (KCJWC) here.',
    );
    expect(meetings[0]?.dates[0]?.start).toBe('2022-06-01');
    expect(meetings[0]?.cities[0]?.value).toBe('Nairobi');
  });

  it('not talks of others', () => {
    const { meetings } = read(
      'NAIROBI, 2 June 2022: A bridge fell on Wednesday while Governor Ann Ruto and Mayor Paul Kip had talks.\n\nMinisters Amina Otieno and Idriss Deby co-chaired the second session of the Kenya-Chad Joint Water Commission here.',
    );
    expect(meetings[0]?.dates).toEqual([]);
  });

  it('a day that is said to be that of the meeting', () => {
    const { meetings } = read(
      'NAIROBI, 2 June 2022: A loan was signed on Wednesday, the day on which ministers held the second session of the Kenya-Chad Joint Water Commission here.',
    );
    expect(meetings[0]?.dates[0]?.start).toBe('2022-06-01');
  });
});

describe('what is announced for a day after the report', () => {
  it('is to come, however the report speaks of it elsewhere', () => {
    const [meeting] = read(
      'Kenya and Chad will hold the second Kenya-Chad Water Dialogue in Nairobi tomorrow. Dams were discussed at the Dialogue, officials said.',
      { published: '2022-06-01' },
    ).meetings;
    expect(meeting?.status).toBe('scheduled');
    expect(meeting?.dates[0]?.start).toBe('2022-06-02');
  });

  it('but not where no words announce it', () => {
    const [meeting] = read('The second Kenya-Chad Water Dialogue was held in Nairobi on 2 June 2022.', {
      published: '2022-06-01',
    }).meetings;
    expect(meeting?.status).toBe('held');
  });
});
