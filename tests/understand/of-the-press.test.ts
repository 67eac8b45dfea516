import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { ask, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('articles by the day of their publication', () => {
  test.each([
    ['Was anything published in 2019?', 'which articles were published in 2019?'],
    ['were any articles printed in May 2019', 'which articles were published in May 2019?'],
    ['Did any outlet publish something in 2019?', 'which articles were published in 2019?'],
    ['did any article come out before 2019', 'which articles were published before 2019?'],
    ['Which article was released in May?', 'which articles were published in May?'],
    ['which papers published something in 2019', 'which articles were published in 2019?'],
    // Of a document, of what it is about, and of no time.
    ['Was the accord published in 2019?', 'Was the accord published in 2019?'],
    ['Was anything published about gas in 2019?', 'Was anything published about gas in 2019?'],
    ['Was anything published in Oslo?', 'Was anything published in Oslo?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toBe(plain);
  });

  test('and no meetings of that time', () => {
    expect(told('Did any outlet publish something in 2023?')).toContain('Financial Express · 19 July 2023');
    expect(told('was anything published in 2025')).not.toContain('Annual Summit');
    expect(statusOf('was anything published in 2019')).toBe('not-in-sources');
  });
});

describe('outlets by what is in their articles', () => {
  test.each([
    ['Which outlets mention the palace?', 'which articles mention the palace?'],
    ['how many papers speak of gas', 'how many articles mention gas'],
    ["Which agency's story mentions gas?", 'which articles mention gas?'],
    ['Which publisher has the oldest story?', 'which article is the oldest?'],
    ['which article has no author', 'which article does not name its author?'],
    ['Which news agencies supplied the stories?', 'which agencies do the articles come from?'],
    ['what is the difference between the two reports of the 5th meeting', 'do the sources agree on the 5th meeting?'],
    ['Are there any contradictions between the sources on the 5th?', 'do the sources agree on the 5th?'],
    ['Which of the pieces credits its photographs to the museum?', 'which article mentions photo credit museum?'],
    // Of two meetings, and of a report that is no one's.
    [
      'what is the difference between the 4th and the 5th meeting',
      'what is the difference between the 4th and the 5th meeting',
    ],
    ['Which news agencies supplied the weapons?', 'Which news agencies supplied the weapons?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed)).toMatch(new RegExp(`^${plain.replace(/[?]/g, '\\?')}\\??$`));
  });

  test('and what they ask is told', () => {
    expect(told('which article credits its photo to the Ministry of Defence')).toContain('Financial Express');
    expect(statusOf('which article credits its photo to Reuters')).toBe('not-in-sources');
    expect(told('Which outlets mention the Manekshaw Centre?')).toContain('Financial Express');
    expect(ask('What does IANS say that PTI does not?').heading).toContain('What each source has');
    expect(ask('Is Mid-day liable for the accuracy of its story?').lead).not.toContain('nothing of');
  });
});

describe('a country by another of its names', () => {
  test.each(['Is the United States mentioned anywhere?', 'Is the USA mentioned?', 'is America mentioned'])(
    '%s',
    (typed) => {
      expect(told(typed)).toContain('pressure from the US');
    },
  );

  test.each(['Is Britain mentioned?', 'Is the United Arab Emirates mentioned?', 'is Latin America mentioned'])(
    'but another: %s',
    (typed) => {
      expect(statusOf(typed)).toBe('not-in-sources');
    },
  );
});
