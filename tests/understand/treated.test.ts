import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('what is reported of a topic, however it is put', () => {
  test.each([
    ['What do the papers relate about cables?', 'what do the papers say about cables?'],
    ['In what terms are cables described in the reports?', 'what is said about cables?'],
    ['Does any report dwell on cables?', 'is cables mentioned?'],
    ['How are the cables portrayed?', 'what is said about the cables?'],
    ['What did Chile say at the 3rd about cables?', 'What did Chile say about cables at the 3rd?'],
    ["What was Berg's advice in Lima?", 'what did Berg say in Lima?'],
    ['Walk me through the topics of the 3rd', 'what are the topics of the 3rd'],
    ['What purpose do the joint drills serve?', 'what role have the joint drills played?'],
    ["What's the word on cables?", 'what is said about cables?'],
    ['cables: what do the articles have to say about it', 'what is said about cables'],
    ['What picture is given of the fishing dispute?', 'what is said about the fishing dispute?'],
    ['How is the purchase of gas justified?', 'why the purchase of gas?'],
    ['To what end was the gas bought?', 'why was the gas bought?'],
    ['To which rank was the pact lifted in 1999?', 'what was the pact elevated to in 1999?'],
    ['What occurred in 1999 with the pact?', 'what happened to the pact in 1999?'],
    ['What on earth is WARP?', 'What is WARP?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test.each([
    'what do the two sides think about cables',
    'how did both sides treat cables',
    'what role does the working group play in the talks',
    'what role does Berg play in the talks',
    'what was the word of the day',
    'who gave an account of it',
    'expand the working group',
    'how is Berg portrayed',
    'to what level was the council raised',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });

  test.each([
    ['What do the write-ups convey about armoured vehicles?', 'armoured vehicles'],
    ['How do the sources portray interoperability?', 'interoperability'],
    ['To what tier was the partnership elevated in 2010?', 'Special and Privileged'],
    ['It would be handy to know what was said about propulsion', 'propulsion'],
    ['What lies behind the purchase of crude?', 'control domestic oil prices'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });
});

describe('what a meeting took up, what came of it, and why it matters', () => {
  test.each([
    ['What ground did the 4th round traverse?', { ask: 'topics' }],
    ['Enumerate the business transacted at the fifth meeting', { ask: 'topics' }],
    ['What matters did the 3rd round comprise?', { ask: 'topics' }],
    ['What constituted the central theme of the 4th meeting?', { ask: 'topics' }],
    ['Sum up the deliberations of the 3rd meeting', { ask: 'topics' }],
    ['Did the 4th round extend to cybersecurity?', { ask: 'discussed', topic: 'cybersecurity' }],
    ['Which pledges were made at the 4th meeting?', { ask: 'topics', agreed: true }],
    ['What did the 5th round close on?', { ask: 'topics', agreed: true }],
    ['Setting logistics apart, what else did the 5th meeting cover?', { ask: 'topics', but: 'logistics' }],
    ["Which meetings' write-ups speak of military training?", { ask: 'discussed', topic: 'military training' }],
  ])('%s', (typed, query) => {
    expect(queryOf(typed)).toMatchObject(query);
  });

  test.each([
    ['What makes the 4th meeting noteworthy?', 'significant step'],
    ['What importance did the 3rd meeting carry?', 'signifies'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });

  test('of no meeting that is named there is nothing to say', () => {
    expect(statusOf('what does the meeting signify')).toBe('ambiguous');
  });
});

describe('the very words', () => {
  test.each([
    ['Recite the line containing the phrase "mutual respect".', 'spirit of collaboration and mutual respect'],
    ['Show me the passage in which ‘milieu’ appears', ''],
    ['Print the literal wording about stalwart allies', 'stalwart allies'],
    ['In what words is the cessation of hostilities mentioned?', 'cessation of hostilities'],
    ['Copy verbatim what was said about cybersecurity', 'cybersecurity'],
  ])('%s', (typed, text) => {
    expect(queryOf(typed)?.ask).toBe('quote');
    expect(statusOf(typed)).toBe(text === '' ? 'not-in-sources' : 'answered');
    expect(told(typed)).toContain(text);
  });

  test.each([
    ['Kindly unpack the acronym SCO for me', 'SCO'],
    ['IRIGC-M&MTC - spell it out', 'IRIGC-M&MTC'],
    ['What is SCO written out in full?', 'SCO'],
    ['What do the letters CISC denote in the 2023 report?', 'CISC'],
  ])('%s', (typed, acronym) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'expand', acronym });
  });
});

describe('words that claim nothing are left out of what is looked for', () => {
  test.each([
    ['Which emerging domains did knowledge-sharing arouse interest in?', 'advanced propulsion technology'],
    ['In which projects was manufacturing envisioned?', 'indigenous defence manufacturing'],
    ['What technology exchanges were tackled by officials?', 'defence technology exchanges'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });

  test.each([
    ['a word that would have to be true', 'Which staff courses were sponsored?'],
    ['the same, beside one that claims nothing', 'Which sponsored training drew interest?'],
    ['an unknown noun', 'Which submarines drew interest in training?'],
    ['a name', 'What training did Ferguson envisage?'],
    ['a number', 'Which 750 courses were envisaged?'],
    ['a yes or no', 'Did training elicit interest?'],
    ['a time', 'When did knowledge-sharing elicit interest?'],
    ['how many', 'How many domains did knowledge-sharing elicit?'],
    ['only people and meetings', 'What did Modi envisage at the 5th meeting?'],
    ['what no sentence holds together', 'Which crude drew interest in cybersecurity?'],
  ])('but %s: %s', (_, typed) => {
    expect(statusOf(typed)).not.toBe('answered');
  });
});

describe('a verb is found in the form that the articles have', () => {
  test.each([
    ['What did the 3rd meeting solidify?', 'solidified the commitment'],
    ['What interest did the deliberations signal?', 'signalled an interest'],
    ['What has refined joint tactics?', 'refining joint tactics'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });

  test('not where the word is a noun', () => {
    expect(statusOf('who made the mark at the 4th meeting')).not.toBe('answered');
  });
});

describe('what no sentence tells is not told of something beside it', () => {
  test.each([
    ['of another who did it', 'What has Russia refrained from?'],
    ['of a dispute', 'What was the dispute over logistics about?'],
    ['a price', 'What is the price of crude?'],
    ['what a document says', 'What are the provisions of the joint statement?'],
    ['who asked', 'What did reporters ask at the 3rd meeting?'],
    ['what a body is for', 'What is the aim of the annual summit?'],
    ['names', 'What are the names of the instruction programmes?'],
    ['another year', 'What happened in 2005 to the partnership?'],
    ['a year of something beside it', 'What happened in 2022 to the partnership?'],
    ['another thing that rose', 'To what level was the Working Group raised?'],
  ])('%s: %s', (_, typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['What has India refrained from?', 'criticising'],
    ['What is the purpose of the Working Group?', 'Designed to advance'],
    ['What happened in 2010 to the partnership?', 'elevated'],
  ])('but %s', (typed, text) => {
    expect(ask(typed).status).toBe('answered');
    expect(told(typed)).toContain(text);
  });
});
