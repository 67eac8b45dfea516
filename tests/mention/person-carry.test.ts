import { describe, expect, it } from 'vitest';
import { findArticlePeople } from '../../knowledge/mention/person.ts';
import { toldIn } from './told-in.ts';

const sidesIn = (...sentences: string[]): (string | null)[][] => {
  const { article, segments } = toldIn(sentences.map((sentence) => [sentence]));
  return [...findArticlePeople(article, segments).values()].flat().map(({ name, side }) => [name, side]);
};

describe('a side that one sentence gives holds for the same person in the others', () => {
  it('before and after, with initials and with the surname alone', () => {
    expect(
      sidesIn(
        'Holm arrived on Sunday.',
        'Norwegian Defence Minister Rolf Holm opened the round.',
        'Defence Minister R. Holm thanked the hosts.',
      ),
    ).toEqual([
      ['Holm', 'Norway'],
      ['Rolf Holm', 'Norway'],
      ['R. Holm', 'Norway'],
    ]);
  });

  it('not where two people bear the surname', () => {
    expect(
      sidesIn(
        'Indian Foreign Secretary Asha Singh met Fijian Trade Minister Ravi Singh.',
        'Minister Singh thanked the hosts.',
      ),
    ).toEqual([
      ['Asha Singh', 'India'],
      ['Ravi Singh', 'Fiji'],
      ['Singh', null],
    ]);
  });

  it('not where two sides are given, and never over a stated one', () => {
    expect(
      sidesIn('Kenyan envoy Peter Otieno spoke.', 'Ugandan envoy Peter Otieno spoke.', 'Mr Peter Otieno left.'),
    ).toEqual([
      ['Peter Otieno', 'Kenya'],
      ['Peter Otieno', 'Uganda'],
      ['Peter Otieno', null],
    ]);
  });
});
