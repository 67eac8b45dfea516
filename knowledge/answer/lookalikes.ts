import { fold } from '../read/token.ts';

/** Adjectives with which a thing is no such thing: artificial intelligence is no intelligence, a mock attack no attack. */
const NOT_SUCH = [
  'artificial',
  'virtual',
  'simulated',
  'mock',
  'fake',
  'false',
  'pseudo',
  'quasi',
  'so-called',
  'synthetic',
];
const PAIR = new RegExp(`\\b(${NOT_SUCH.join('|')})[\\s-]+\\p{L}+`, 'giu');

/** A text without the things that only look like those of a topic; a topic that has such an adjective itself keeps them. */
export const withoutLookalikes = (topic: string): ((text: string) => string) => {
  const own = fold(topic);
  return NOT_SUCH.some((word) => own.includes(word)) ? (text) => text : (text) => text.replace(PAIR, '');
};
