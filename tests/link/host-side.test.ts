import { describe, expect, it } from 'vitest';
import { build } from '../../knowledge/build.ts';
import { articleOf } from '../support/article.ts';

const sideOf = (text: string): string | null | undefined =>
  build([articleOf(`Talks in the capital\n\n${text}`, { published: '2024-05-06' })]).people.find(({ name }) =>
    name.includes('Lund'),
  )?.posts[0]?.side;

describe('the country of somebody who governs, where no office names it', () => {
  it.each([
    'Prime Minister Olga Lund said that she is looking forward to welcoming President Nils Berg to Norway, in June for the summit.',
    'Prime Minister Olga Lund will host President Nils Berg in Norway.',
  ])('is where they welcome a guest: %s', (text) => {
    expect(sideOf(text)).toBe('Norway');
  });

  it.each([
    'Prime Minister Olga Lund thanked President Nils Berg for welcoming her to Norway.',
    'Prime Minister Olga Lund was welcomed by President Nils Berg to Norway.',
    'Prime Minister Olga Lund said that President Nils Berg welcomed Chancellor Ida Holm to Norway.',
    'Prime Minister Olga Lund welcomed the return of peace to Norway.',
    'Prime Minister Olga Lund met President Nils Berg in Norway.',
    'Colonel Olga Lund said that she looks forward to welcoming President Nils Berg to Norway.',
  ])('is not told by: %s', (text) => {
    expect(sideOf(text) ?? null).toBeNull();
  });
});
