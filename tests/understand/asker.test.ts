import { describe, expect, test } from 'vitest';
import { withoutAsker } from '../../knowledge/understand/asker.ts';
import { askedAt } from '../support/asked.ts';

const { told, statusOf } = askedAt(new Date('2026-11-22'));

describe('what one tells of oneself is no part of the question', () => {
  test.each([
    ['I am drafting a speech, so who chaired the 2nd round?', 'who chaired the 2nd round?'],
    ['We would be glad if you could say when the 2nd round was held', 'when the 2nd round was held'],
    ['our director wants to know where the 2nd round was', 'where the 2nd round was'],
    ['My boss asks: when do they meet next?', 'when do they meet next?'],
    ['When was the 2nd round? I need it for a slide.', 'When was the 2nd round?'],
    ['when was the 2nd round, as we print at noon', 'when was the 2nd round'],
    ['Which topics, if it is not too much trouble, came up in Oslo?', 'Which topics, came up in Oslo?'],
    ['Sorry for the silly question, but what is an aide-memoire?', 'what is an aide-memoire?'],
    ['List the drills, if you would be so kind.', 'List the drills'],
    ['I know about the 2nd, but who chaired the 3rd?', 'who chaired the 3rd?'],
    ['I saw two reports of the second round and wonder whether they agree', 'whether they agree, second round?'],
    ["I don't know if the 2nd round was in Oslo", 'whether  the 2nd round was in Oslo'],
    ['my colleague says the 2nd round was in Oslo', 'whether the 2nd round was in Oslo'],
    ["For tomorrow's briefing who chaired the 2nd round?", 'who chaired the 2nd round?'],
    ['Sorry to bother: since when do they meet?', 'since when do they meet?'],
    ['the editor wants to know who chaired the 2nd round', 'who chaired the 2nd round'],
    ['Thanks a lot, I appreciate it, have a nice week', ''],
  ])('%s', (typed, question) => {
    expect(withoutAsker(typed)).toBe(question);
  });

  test.each([
    'I want the date of the 2nd round',
    "I need Berg's post",
    'The minister was where in May?',
    'the report on the visit was published when?',
    'for which article is the date told?',
    'We, the Chilean side, chaired the 2nd?',
    'image of the 2nd round?',
    'The minister said what about the visit?',
    'I was asked for the title of the pact of the 2nd round; could you help me, please?',
    'who chaired the 2nd round, and where?',
    'Did J. P. Berg say "we agree" in Oslo?',
  ])('%s: as it is', (typed) => {
    expect(withoutAsker(typed)).toBe(typed);
  });
});

describe('and the question is answered', () => {
  test.each([
    ['I am writing a note and would be grateful if you could tell me who co-chaired the fourth meeting.', 'Mathew'],
    ['We noticed two articles about the fifth meeting, so do the two of them agree on its chairs?', '2 sources'],
    ['Please list every military exercise that the articles mention, if you would be so kind.', 'AVIA INDRA'],
    ['I must quote him, so which post did Lieutenant General J. P. Mathew hold when he chaired in Moscow?', 'Chief of'],
  ])('%s', (typed, text) => {
    expect(statusOf(typed)).toBe('answered');
    expect(told(typed)).toContain(text);
  });

  test.each(['Thank you so much, we are very grateful!', 'ok thx, in a meeting now'])('%s: no question', (typed) => {
    expect(statusOf(typed)).toBe('not-understood');
  });
});
