import { describe, expect, test } from 'vitest';
import { recast } from '../../knowledge/understand/recast/recast.ts';
import { askedAt } from '../support/asked.ts';

const { told, statusOf } = askedAt(new Date('2026-01-15'));

describe('nouns and verbs that only frame what is asked', () => {
  test.each([
    ['What explanation did Chile offer for buying gas?', 'why did Chile buying gas?'],
    ['How did Chile justify its purchases of gas?', 'why did Chile purchases of gas?'],
    ['What prompted Chile to buy gas?', 'why did Chile buy gas?'],
    ['How has Chile handled the border conflict?', "what is Chile's stance on the border conflict?"],
    ['What line has Chile taken on the border conflict?', "what is Chile's stance on the border conflict?"],
    ["What is Chile's declared stance on gas?", "what is Chile's position on gas?"],
    ['What remedy for the border conflict does Chile favour?', 'what does Chile advocate for the border conflict?'],
    ['What advice did Berg give Lund on gas?', 'what did Berg urge Lund to do on gas?'],
    ['Trace the development of the trade pact.', 'when was the trade pact formalised and elevated?'],
    ['What milestones mark the trade pact?', 'when was the trade pact formalised and elevated?'],
    ['When was the pact given formal shape?', 'When was the pact formalised?'],
    ['What payoff is expected from closer training?', 'what is closer training expected to do?'],
    ['Which portal featured the third meeting?', 'which articles reported on the third meeting?'],
    ['What metaphor does Herald use for the pact?', 'what does Herald write about the pact, word for word?'],
    ['Under whose auspices does the working group operate?', 'what is the working group part of?'],
    ['Boil down the third meeting for me', 'summarise the third meeting'],
    ['Line up the meetings in order of time.', 'list the meetings.'],
    ['Sort the meetings from newest to oldest.', 'list the meetings, newest first.'],
    ['Who reportedly attended the third meeting?', 'Who attended the third meeting?'],
    ['Which post does Berg fill?', 'Which post does Berg hold?'],
    ['Which drills were given up?', 'Which drills were abandoned?'],
    ["Who acted as Chile's co-chair in 2023?", 'who chaired for Chile in 2023?'],
  ])('%s', (typed, plain) => {
    expect(recast(typed).toLowerCase()).toBe(plain.toLowerCase());
  });

  test.each([
    'How did both sides handle logistics?',
    'How has Chile handled the 3rd meeting?',
    'What prompted the quarrel?',
    'What line did the train take?',
    'Which agency spied on the talks?',
    'Who supplied the weapons?',
    'Which portal was hacked?',
    'What advice was refused?',
    'Trace the missing letter.',
  ])('%s: as it is', (typed) => {
    expect(recast(typed)).toBe(typed);
  });
});

describe('answers to them', () => {
  test.each([
    ['What explanation did India offer for buying Russian oil?', 'domestic oil prices'],
    ['What prompted India to ramp up purchases of Russian crude?', 'domestic oil prices'],
    ['How has India handled the Ukraine conflict?', 'cessation of hostilities'],
    ["What is India's declared stance on hostilities in Ukraine?", 'cessation of hostilities'],
    ['What counsel did Modi give Putin regarding Ukraine in Samarkand?', 'path of dialogue'],
    ['What label was the partnership given in 2010?', 'Special and Privileged'],
    ['What benefits have INDRA exercises yielded?', 'interoperability'],
    ['What foundations did the Moscow discussions lay?', 'groundwork'],
    ['What goal does India pursue in defence manufacturing?', 'indigenous'],
    ['Which agency is credited for the Mid-day story?', 'ANI'],
    ['In what words does PTI describe the Working Group?', 'key institutional platform'],
    ["What was the wording of the Indian Army's tweet?", 'The Talks focused on'],
    ["Which Russian body is the counterpart of India's Integrated Defence Staff?", 'Main Directorate'],
    ['What was accorded special attention in the fifth meeting?', 'continuity'],
    ['Which officer reappears at every Working Group meeting?', 'Dylevsky'],
    ['What had the Kremlin disclosed in March?', 'outstanding invitation'],
    ['Which emerging domains were pinpointed at the fifth meeting?', 'propulsion'],
    ['Who served as the Indian co-chair in 2023?', 'Mathew'],
    ['Name the body that interacts with the Integrated Defence Staff.', 'Main Directorate'],
    ['Which new technologies were highlighted in October 2025?', 'propulsion'],
    ['What did the Working Group look at besides joint exercises in Moscow?', 'Left out'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });

  test.each([
    'What explanation did China offer for buying Russian oil?',
    'What explanation did India offer for boycotting the summit?',
    'What prompted Russia to ramp up the purchase of crude?',
    'What made India stop buying crude?',
    'How did India explain not buying crude?',
    'Why did Russia buy crude?',
    'How has Russia handled the Ukraine conflict?',
    'What line has India taken on NATO?',
    'What counsel did Modi give Putin regarding Ukraine in Tianjin?',
    'What label was the partnership given in 2015?',
    'What goal does Russia pursue in indigenous manufacturing?',
    'Which agency is credited for the BBC story?',
    'How did the Russian Army word its post on X?',
    'Which American body is the counterpart of the Integrated Defence Staff?',
    'Which platform did Modi post on?',
    'Which topics were taken off the agenda in Moscow?',
    'Which exercises were given up?',
    'Name the Chinese body that interacts with the Integrated Defence Staff.',
    'How did the alliance with China come about?',
    'Which technologies were highlighted at the sixth meeting?',
    'Who founded the Working Group?',
    'Why did India not buy crude?',
    'Why did Modi never visit Russia?',
    'What did the Kremlin disclose in April?',
    'Which technologies were earmarked for export at the fifth meeting?',
  ])('%s: refused', (typed) => {
    expect(statusOf(typed)).not.toBe('answered');
  });
});
