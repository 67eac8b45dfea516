import { describe, expect, test } from 'vitest';
import { saysWhat } from '../../knowledge/answer/says-what.ts';

describe('a sentence that tells what a name is of', () => {
  test.each([
    ['The figure came from the Chilean state news agency PRAN.', 'PRAN'],
    ['KOVA, a small shipyard, built the hull.', 'KOVA'],
    ['TRIDENT is a joint naval exercise of the two navies.', 'TRIDENT'],
  ])('%s', (quote, name) => {
    expect(saysWhat(quote, name)).toBe(true);
  });

  test.each([
    ['According to PRAN, the visit may be in May.', 'PRAN'],
    ['The agency did not answer PRAN.', 'PRAN'],
    ['They toured the shipyard KOVALENT.', 'KOVA'],
    ['TRIDENT was discussed at length.', 'TRIDENT'],
  ])('%s: not', (quote, name) => {
    expect(saysWhat(quote, name)).toBe(false);
  });
});
