import { pairBefore } from '../speaking-of.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import type { Draft } from './make.ts';
import { readingOf } from './reading-of.ts';

const PAIR = /\b(?:both|the\s+two)\s+\p{Ll}+/iu;

/** Whom "both leaders" of a sentence that is told stands for, where nothing told with it names them: the people of the sentence before. */
export const meantNotices = ({ status, claims }: Draft, { knowledge, words }: Context): Notice[] => {
  if (status !== 'answered') return [];
  const all = claims.map(({ text }) => text).join(' ');
  const texts = claims.flatMap(({ text, citations: [first] }): string[] => {
    const [phrase] = PAIR.exec(text) ?? [];
    const reading = phrase === undefined || !first ? undefined : readingOf(knowledge, first.article);
    const own = first && reading?.segments.find(({ span }) => span.start <= first.start && first.start < span.end);
    const names = reading && own ? (pairBefore(reading, own, knowledge)?.names ?? []) : [];
    const isNamed = names.every((name) => all.includes(name.split(' ').at(-1) ?? name));
    return phrase === undefined || names.length === 0 || isNamed ? [] : [words.statements.meant(phrase, names)];
  });
  return [...new Set(texts)].map((text) => ({ kind: 'inferred', text }));
};
