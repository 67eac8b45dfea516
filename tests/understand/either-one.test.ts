import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('a choice between two things is told by the one that it is', () => {
  test.each([
    ['Which of the two meetings was in Moscow, the third or the fourth?', /4th meeting/],
    ['Which of the two reports of the fifth meeting is by IANS?', /Nagpur Oranges \(IANS\)/],
    ['Did Modi and Putin meet in Tianjin or in Samarkand in 2022?', /Samarkand/],
    ['Where did Modi and Putin meet first, Samarkand or Tianjin?', /Samarkand/],
    ['Was the joint statement released before or after the summit?', /Following the Summit/],
    ['On the sidelines of which summit did Modi and Putin meet in 2022?', /Shanghai Cooperation Organisation/],
  ])('%s', (typed, first) => {
    expect(statusOf(typed)).toBe('answered');
    expect(ask(typed).claims[0]?.text).toMatch(first);
  });

  test('a hall is told by the meetings held there, and no others', () => {
    expect(told('Is the Manekshaw Centre in Moscow or New Delhi?')).not.toContain('took place in Moscow');
  });
});

describe('what is asked of each of two is told of both', () => {
  test.each([
    ['How many meetings did Mathew and Dixit each chair?', ['2 times', '1 time']],
    ['how many did Mathew chair and how many did Dixit chair', ['2 held meetings', '1 held meeting ']],
    ['How often did each person chair?', ['3 times', '2 times', '1 time']],
  ])('%s', (typed, texts) => {
    for (const text of texts) expect(told(typed)).toContain(text);
  });

  test('and two who chaired together are counted by the towns where both did', () => {
    expect(queryOf('In how many cities did Mathew and Dylevsky chair together?')).toMatchObject({ of: 'cities' });
    expect(told('In how many cities did Dixit and Dylevsky chair together?')).toContain('1 city');
  });
});

describe('who chaired between two meetings chaired one that is neither', () => {
  test('of the 3rd and the 5th', () => {
    expect(ask('who chaired between the 3rd and the 5th').claims[0]?.text).toContain('4th meeting');
  });
});

describe('who discussed something at a place or in a month is told by sentences of that place or month', () => {
  test.each(['Who discussed Ukraine in Tianjin?', 'Who discussed Ukraine in September?'])('%s', (typed) => {
    expect(told(typed)).toContain('Tianjin');
  });

  test.each([
    'Who discussed Ukraine in Moscow?',
    'Who discussed Ukraine at the fifth meeting?',
    'Who discussed Ukraine in September 2022?',
  ])('and elsewhere nobody did: %s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });
});

describe('so many of a kind are those on record', () => {
  test.each([
    ['Name three joint exercises.', 'AVIA INDRA'],
    ['Name two outlets', 'Devdiscourse'],
    ['name 2 cities', 'Moscow'],
    ['name two people', 'Mathew'],
  ])('%s', (typed, text) => {
    expect(told(typed)).toContain(text);
  });

  test('and the newest report is the newest article', () => {
    expect(queryOf('Which report is the newest?')).toMatchObject({ ask: 'published', edge: 'newest' });
  });
});

describe('on a day stands what is dated to that day, and not to its month', () => {
  test.each(['What happened on 29 October 2025?', 'Which meetings were on 28 October 2025?'])('%s', (typed) => {
    expect(told(typed)).toContain('on record on 2');
    expect(told(typed)).not.toContain('telephone');
  });

  test('in the month stands both', () => {
    expect(told('What happened in October 2025?')).toContain('telephone');
  });
});

describe('a day without a year before one with it is of that year, or of the one before', () => {
  test.each([
    ['Which meetings were held between 1 June and 30 July 2024?', '2024-06-01..2024-07-30'],
    ['meetings from 1 November to 5 January 2025', '2024-11-01..2025-01-05'],
  ])('%s', (typed, year) => {
    expect(queryOf(typed)).toMatchObject({ ask: 'timeline', year });
  });

  test('and a time of days is told from its first to its last', () => {
    expect(ask('meetings from 1 June to 30 July 2024').lead).toContain('from 1 June 2024 to 30 July 2024');
  });
});

describe('a quarter or a decade is its months or years', () => {
  test.each([
    ['What happened in Q4 2025?', '2025-10..2025-12'],
    ["meetings in Q3 '24", '2024-07..2024-09'],
    ['Which meetings took place in the 2020s?', '2020..2029'],
  ])('%s', (typed, year) => {
    expect(queryOf(typed)).toMatchObject({ year });
  });
});

describe('what is to come, and who held an office, may be asked in few words', () => {
  test.each(["what's coming up?", 'anything scheduled?', "what's next?"])('%s', (typed) => {
    expect(queryOf(typed)?.ask).toBe('next');
  });

  test.each(['Which officers served as Chief of Integrated Defence Staff?', 'which generals have been CISC'])(
    '%s',
    (typed) => {
      expect(queryOf(typed)?.ask).toBe('office');
    },
  );
});

describe('what was announced in a month, and how a thing is described', () => {
  test('the month may stand without its year', () => {
    expect(told('What was announced in March?')).toContain('outstanding invitation');
    expect(statusOf('What was announced in May?')).toBe('not-in-sources');
  });

  test('the articles describe it', () => {
    expect(told('How do the articles describe the Manekshaw Centre?')).toContain('prestigious');
  });
});

describe('everyday verbs of coming and of being above somebody', () => {
  test.each(['Did Modi ever make it to Russia?', 'did Modi get to Russia'])('%s', (typed) => {
    expect(told(typed)).toContain('had travelled to Russia');
    expect(told(typed)).not.toContain('telephone');
  });

  test.each(['did anybody from the navy show up', "who's above Dylevsky?", 'Who outranks Dixit?'])(
    'of whom nothing is told, nothing is: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );
});

describe('a capital that is blamed stands for its country, and an abbreviation with a year for who held the office', () => {
  test('of a government', () => {
    expect(told('Has India publicly criticised Moscow over Ukraine?')).toContain('refrained');
    expect(statusOf('Did India criticise the Moscow summit?')).toBe('not-in-sources');
  });

  test('of an officer', () => {
    expect(told('full name of the CISC in 2023')).toContain('Johnson P Mathew');
    expect(queryOf('full name of IRIGC')?.ask).toBe('expand');
  });

  test('and a slip in a word for a kind of forum is put right', () => {
    expect(told('when was teh land subgruop meeting')).toContain('26–27 June 2024');
  });
});

describe('a name without a kind of forum may mean no forum', () => {
  test.each([
    'list every meeting in 2024 on military cooperation',
    'Which military cooperation meetings described in the articles belong to 2024?',
  ])('and so what else was then is told: %s', (typed) => {
    expect(told(typed)).toContain('4th India-Russia Working Group');
    expect(
      ask(typed)
        .notices.map(({ text }) => text)
        .join(' '),
    ).toContain('Sub-Working Group');
  });

  test('but of a forum that is named, its meetings alone', () => {
    expect(told('meetings of the working group in 2024')).not.toContain('Sub-Working Group');
  });
});

describe('what stands beside a plain question is left out', () => {
  test.each([
    ["I only need India's man at the Moscow meeting. Name?", 'Mathew', 'Dylevsky'],
    ['just the russian co-chair of the third working group meeting please, not the indian', 'Dylevsky', 'Mathew'],
    ['Between the fourth and the fifth meeting, what changed on the Indian side?', 'Dixit', 'Dylevsky'],
  ])('%s', (typed, own, other) => {
    expect(told(typed)).toContain(own);
    expect(told(typed)).not.toContain(other);
  });

  test('the number of an annual summit says which', () => {
    expect(told('On what dates did Prime Minister Modi attend the 22nd annual summit?')).toContain('July 8-9, 2024');
  });
});
