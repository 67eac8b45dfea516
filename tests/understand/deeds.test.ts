import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';

describe('deeds, purposes and gains in words that reports do not use', () => {
  test.each([
    ['Why was Berg in Oslo in 2021?', 'why did Berg visit Oslo in 2021?'],
    ["What was the reason for Berg's trip to Oslo in 2021?", 'why did Berg travel to Oslo in 2021?'],
    [
      'Where had the two leaders last seen each other, as of the gas talks in June 2019?',
      'where did the two leaders last meet before June 2019?',
    ],
    [
      "Does Berg have an invitation to Oslo that he hasn't taken up yet?",
      'does Berg have an outstanding invitation to Oslo?',
    ],
    ['What good have exercises like GANNET done?', 'what did GANNET contribute to?'],
    ['What has come of the Gannet exercises?', 'what did Gannet contribute to?'],
    [
      'Are the drills going to change in any way after the fourth meeting?',
      'what did the fourth meeting lay the groundwork for in terms of the drills?',
    ],
    ['Has Chile spoken out in public against the war?', 'Has Chile publicly criticised the war?'],
    ['Did Chile speak out against the war?', 'Did Chile publicly criticise the war?'],
    ['Has Chile spoken up for peace in Norway?', 'what has Chile advocated for in Norway?'],
    ['Is Chile against the war in Norway?', "what is Chile's stance on the war in Norway?"],
    ['How does Chile want the border conflict to be settled?', "what is Chile's stance on the border conflict?"],
    [
      'What are the traditional fields that they want to go beyond?',
      'which traditional areas do they want to go beyond?',
    ],
    ['Who leaned on Chile not to buy gas?', 'who put pressure on Chile over gas?'],
    ['When did Chilean troops enter Norway?', 'when did the Chilean invasion of Norway start?'],
    ['In which Chilean city did they meet?', 'in which city in Chile did they meet?'],
    ['How did Berg and Lund get in touch in June?', 'what did Berg and Lund talk about on the phone in June?'],
    ['What title did the statement of June 2019 bear?', 'what was the title of the statement of June 2019?'],
    ['Which export goal are the projects supposed to serve?', 'which export goal do the projects serve?'],
    [
      'What are the three things the fourth meeting renewed its vow to?',
      'what has the fourth meeting renewed its vow to?',
    ],
    ['what does the A in AB Berg stand for?', 'what is the full name of AB Berg?'],
    ['what does the B in AB Berg stand for?', 'what does AB stand for?'],
    ['what does the B in ABC stand for?', 'what does ABC stand for?'],
    ['Which forces came to the talks, one from each country?', 'Which forces came to the talks?'],
    [
      'By June 2019 for how long had there been no annual summit?',
      'for how long had the annual summit not been held by June 2019?',
    ],
  ])('%s', (typed, plain) => {
    expect(recast(typed).toLowerCase()).toBe(plain.toLowerCase());
  });

  test.each([
    'Why was Berg not in Oslo?',
    'Why was Berg in 2021 in Oslo?',
    'What good is it?',
    'Are the drills going to end?',
    'Has Chile spoken?',
    'Is Chile against gas?',
    'Which forces came, two from each country?',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});
