import { describe, expect, test } from 'vitest';
import { askedAt } from '../support/asked.ts';

const { queryOf, told, statusOf } = askedAt(new Date('2026-01-15'));

describe('whether people met or went somewhere, in a time or at a place', () => {
  test.each([
    ['Did Modi meet Putin in Samarkand?', ['Samarkand'], ['Tianjin']],
    ['Did Modi and Putin meet in 2025?', ['Tianjin'], ['Samarkand', 'telephone']],
    ['Did Modi and Putin meet between the fourth and the fifth meeting?', ['Tianjin'], ['Samarkand']],
    ['Did Putin meet Modi before 2023?', ['Samarkand'], ['Tianjin']],
    ['Did Modi phone Putin in October 2025?', ['telephone'], ['Tianjin']],
    ['Did Modi visit Russia between 2019 and 2024?', ['July 8-9, 2024'], []],
    ['Did Modi go to China in 2025?', ['Tianjin'], []],
    ['Has Putin visited India?', ['2021'], []],
  ])('%s', (typed, holds, lacks) => {
    expect(queryOf(typed)?.ask).toBe('met');
    expect(statusOf(typed)).toBe('answered');
    for (const text of holds) expect(told(typed)).toContain(text);
    for (const text of lacks) expect(told(typed)).not.toContain(text);
  });

  test.each([
    'Did Putin and Modi meet in India in 2022?',
    'Did Modi and Putin meet in New Delhi?',
    'Did Modi and Putin speak in March 2024?',
    'Did Modi and Putin meet after October 2025?',
    'Did Modi visit Moscow in 2022?',
  ])('what the articles have of another time or place is but the nearest: %s', (typed) => {
    expect(queryOf(typed)?.ask).toBe('met');
    expect(statusOf(typed)).toBe('not-in-sources');
  });

  test.each([
    ['of one who chairs', 'Did Dylevsky meet Dixit in 2025?'],
    ['of no time and no place', 'Did Modi meet Putin?'],
    ['of when', 'When did Modi meet Putin in Tianjin?'],
  ])('but not %s: %s', (_, typed) => {
    expect(queryOf(typed)?.ask).not.toBe('met');
  });
});
