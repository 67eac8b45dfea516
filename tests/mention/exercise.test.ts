import { describe, expect, it } from 'vitest';
import { findExercises } from '../../knowledge/mention/exercise.ts';
import { toldIn } from './told-in.ts';

const exercises = (...sentences: string[]): string[] => {
  const { article, segments } = toldIn([sentences]);
  return segments
    .flatMap((segment) => findExercises(article, segment))
    .map(({ name, span }) => {
      expect(article.text.slice(span.start, span.end)).toBe(name);
      return name;
    });
};

describe('names of exercises', () => {
  it.each<[string, string[]]>([
    ['The next edition of Exercise Maru will be held in May.', ['Maru']],
    ['Drills such as Maru, Tasi and Ex-Desert Fox were praised.', ['Maru', 'Tasi', 'Desert Fox']],
    ["They watched the joint exercise 'Tasi-2023' in Apia.", ['Tasi-2023']],
    ['The Sea Heron naval drill ended.', ['Sea Heron']],
    ['Both hailed the TASI series of exercises.', ['TASI']],
    ["The alliance's Silent Heron exercise starts on Monday.", ['Silent Heron']],
    ['They reviewed the bilateral exercises Tasi (army) and Maru.', ['Tasi', 'Maru']],
    ['The naval drills, named Sea Otter and Grey Whale, ended.', ['Sea Otter', 'Grey Whale']],
    ['The Heron-2021 manoeuvres were large.', ['Heron-2021']],
    ['Exercise Grey Whale and the Pitch Dark exercise ended.', ['Grey Whale', 'Pitch Dark']],
  ])('%s', (text, expected) => {
    expect(exercises(text)).toEqual(expected);
  });

  it('follow as examples of exercises spoken of in the sentence before', () => {
    expect(
      exercises(
        'The two navies have held many exercises.',
        'Notable examples include TASI, AIR TASI, and TASI LAND, which drew crowds.',
      ),
    ).toEqual(['TASI', 'AIR TASI', 'TASI LAND']);
    expect(exercises('The two countries have many exports.', 'Notable examples include Maru and Tasi.')).toEqual([]);
  });
});

describe('no names', () => {
  it.each([
    'The Peruvian Navy exercise ended.',
    'The joint military exercise between Japan and Kenya took place.',
    'Officials called on both to exercise restraint.',
    'The NATO exercise began.',
    'Indian Army exercises with the French Navy were discussed.',
    'The Black Sea drills worried them.',
  ])('%s', (text) => {
    expect(exercises(text)).toEqual([]);
  });
});
