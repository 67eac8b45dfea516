import { describe, expect, test } from 'vitest';
import { telling } from '../../knowledge/answer/states-told.ts';
import { askedAt } from '../support/asked.ts';

const { ask, told, statusOf } = askedAt(new Date('2026-11-22'));

describe('a sentence that does not tell what is asked', () => {
  test.each([
    ['what improved trade', 'The pact is expected to improve trade.', false],
    ['what improved trade', 'The pact improved trade.', true],
    ['what improved trade', 'The pact played a role in improving trade, and will improve it further.', true],
    ['what is expected to improve trade', 'The pact is expected to improve trade.', true],
    ['which country has not bought gas', 'Chile bought gas under pressure.', false],
    ['which country has not bought gas', 'Chile has refrained from buying gas.', true],
    ['how was the hall described', 'They met at the hall in Oslo.', false],
    ['how was Nansen Hall described', 'They met at the splendid Nansen Hall in Oslo.', true],
    ['how were the Chilean guests described', 'It links the army and its Chilean guests.', false],
    ['how is the treaty described', 'This treaty has been a cornerstone of their ties.', true],
    [
      'What is the Northern Shipping Organisation?',
      'They met beside the Northern Shipping Organisation summit.',
      false,
    ],
    ['What is the Northern Shipping Organisation?', 'The Northern Shipping Organisation is a body of ten.', true],
    ['what strengthened trade', 'The talks focused on strengthening trade.', false],
    ['what strengthened trade', 'The pact served to strengthen trade.', true],
    ['what enhanced trade', 'They met through enhanced trade.', false],
    ['who welcomed Berg', 'Lund is looking forward to welcoming Berg.', false],
    ['what has been expanded', 'They want to expand the port.', false],
    ['what has been expanded', 'The port was expanded.', true],
    ['which drill was held in Oslo', 'The drill was held.', false],
    ['which drill was held in Oslo', 'The drill was held in Oslo.', true],
    ['how is Chile described', 'They met at the annual Chile-Norway summit.', false],
    ['who never visited Oslo', 'Berg visited Oslo.', false],
    ['who never visited Oslo', 'Berg has never visited Oslo.', true],
    ['who visited Oslo', 'Berg may visit Oslo, and Lund visited it.', true],
  ])('%s: %s', (question, sentence, tells) => {
    expect(telling(question)(sentence)).toBe(tells);
  });
});

describe('what is told', () => {
  test.each([
    ['What did both sides reaffirm in 2023?', 'they reaffirmed their commitment to fortify'],
    ['What did they reaffirm at the third meeting?', 'they reaffirmed their commitment to fortify'],
    ["What does the fourth meeting's outcome underscore?", 'The outcome of this meeting underscores'],
    ['Which branches of the armed forces did the exercises cover?', 'land, air, and sea'],
    ['What kind of exchanges are to become more frequent?', 'officer-level exchanges'],
    ['what will become more frequent', 'officer-level exchanges'],
    ['How did the latest round of talks conclude?', 'concluded with a reaffirmation'],
    ['With what did the fifth meeting conclude?', 'concluded with a reaffirmation'],
    ['Which security issues were discussed at the fourth meeting?', 'counter-terrorism, cybersecurity'],
    ['What did the fifth meeting pave the way for?', 'focused engagements'],
    ['With which country does India have growing strategic ties?', 'ties with the US'],
    ['Which SCO summits are mentioned?', 'Tianjin'],
    ['Which SCO meeting was in September 2025?', 'Tianjin'],
    ['Who told whom to follow the path of dialogue?', 'when he called him to follow'],
    ['Was the partnership formalised before or after the invasion?', 'formalized in 2000'],
    ['Which was discussed at the land meeting: military education or cybersecurity?', '“military education”'],
    ['How was the Manekshaw Centre described in 2023?', 'prestigious'],
    ['Who was in charge of the Russian delegation in October 2025?', 'Head of the Russian delegation'],
    ['Tell me everything about the land meeting', 'joint exercises between the two Armies'],
  ])('%s', (typed, part) => {
    expect(told(typed)).toContain(part);
  });

  test('with no yes to a question for what', () => {
    expect(ask("What does the fourth meeting's outcome underscore?").lead).toBeNull();
    expect(told('Who was in charge of the Indian delegation in July 2023?')).not.toContain('Dylevsky');
  });
});

describe('what is not told', () => {
  test.each([
    'Which exercise takes place at sea?',
    'Which exercise takes place in the air?',
    'which drill is held on land',
    'Which exercises involve the army?',
    'Which countries took part in the exercises?',
    'Who welcomed Putin in December?',
    'What has been expanded so far?',
    'How were the Russian counterparts described?',
    'How was the Manekshaw Centre described in 2025?',
    'Which country has not bought oil?',
    'which country was not invited',
    'What is the Shanghai Cooperation Organisation?',
  ])('%s', (typed) => {
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test('and no sentence that has none of the words is the nearest', () => {
    expect(told('Is there a naval sub-working group?')).not.toContain('crude');
  });
});
