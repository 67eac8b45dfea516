import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { ask, statusOf } = askedAt(new Date('2026-11-22'));

const told = (question: string): string =>
  ask(question)
    .claims.map(({ text }) => text)
    .join('\n');

describe('a sentence answers in other words', () => {
  test.each([
    ['a nominal deed', 'Who leaned on India about its Russian oil imports?', 'pressure from the US'],
    ['the kind of a thing', 'What commodity did India buy more of from Russia?', 'crude'],
    ['the kind of an agency', 'Which agency did Reuters quote about the upcoming visit?', 'RIA'],
    ['the kind of an event', 'Which annual event was skipped for two years?', 'been held'],
    ['the kind of a time', "For which month did a diplomatic source foresee Modi's trip?", 'July'],
    ['a state', 'What is Modi waiting for in December?', 'looking forward'],
    ['what is made possible', 'What enabled technology transfers?', 'paved the way'],
    ['what will come of it', 'What will better training cooperation lead to?', 'interoperability'],
    ['what it shows', 'What do these efforts demonstrate?', 'adaptive approach'],
    ['of a meeting by its number', 'What did the third meeting investigate?', 'new avenues'],
    ['of a meeting by its place', 'What did the Moscow discussions pave the way for?', 'groundwork'],
    ['of two together', 'What are the two countries preparing for Modi?', 'arrangements'],
    ['with a phrase for “about”', 'What did the fourth meeting enable in terms of exercises?', 'groundwork'],
  ])('%s: %s', (_, question, holds) => {
    expect(statusOf(question), question).toBe('answered');
    expect(told(question)).toContain(holds);
    expect(ask(question).notices.map(({ kind }) => kind)).toContain('passage');
  });

  test.each([
    ['another object', 'Which country exerted pressure on Russia over crude?'],
    ['a verb that contradicts', 'Which country lifted its pressure on India?'],
    ['a verb that says more', 'Which Western country threatened India with sanctions over crude?'],
    ['another agent', 'What reason did the US give for pressing India?'],
    ['a price', 'At what price did India buy Russian crude?'],
    ['an office that nobody has there', "Which minister prepared Modi's visit?"],
    ['a person for a source', 'Which diplomat told RIA about the visit?'],
    ['another body', 'What did the Russian Ministry of Defence state about the third meeting?'],
    ['another meeting', 'What did the fifth meeting lay the groundwork for?'],
    ['no doer told', 'By whom was the partnership formalised?'],
    ['what something is', 'What is a multipolar world order?'],
    ['no deed', 'Is Dylevsky the deputy of Dixit?'],
    ['a forum for its talks', 'To what level was the Working Group raised?'],
    ['a condition', 'What did India do without pressure from the US?'],
    ['a denied deed', 'When did India publicly criticise the invasion?'],
    ['a word that only begins alike', 'Were offices discussed at the fifth meeting?'],
    ['words that stand apart', 'Was intelligence sharing raised at the fifth meeting?'],
    ['a purpose of something else', 'What is the goal of the partnership?'],
  ])('but not with %s: %s', (_, question) => {
    expect(statusOf(question), question).not.toBe('answered');
  });
});
