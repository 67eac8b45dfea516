import { describe, expect, test } from 'vitest';
import { build } from '../../knowledge/index.ts';
import { dropsNumber } from '../../knowledge/understand/numbers-kept.ts';
import { shipped } from '../support/corpus.ts';

const knowledge = build(shipped());

describe('the number of a meeting is kept', () => {
  test('a query without it is no answer', () => {
    expect(
      dropsNumber({ ask: 'chairs', meeting: '4th' }, 'who chaired the 4th of the group and the 5th', knowledge),
    ).toBe(true);
    expect(dropsNumber({ ask: 'person', name: 'Berg' }, 'Berg at the fifth meeting', knowledge)).toBe(true);
  });

  test('in whatever form it stands', () => {
    const [meeting] = knowledge.meetings.filter(({ ordinal }) => ordinal === 5);
    expect(dropsNumber({ ask: 'when', meeting: 'fifth round' }, 'when was the 5th', knowledge)).toBe(false);
    expect(dropsNumber({ ask: 'when', meeting: meeting?.id ?? '' }, 'when was the 5th', knowledge)).toBe(false);
  });

  test('“right before the 5th” is of another', () => {
    expect(dropsNumber({ ask: 'when', meeting: '4th' }, 'when was the one right before the 5th', knowledge)).toBe(
      false,
    );
  });

  test('a number that no meeting has is for the rules', () => {
    expect(dropsNumber({ ask: 'when', meeting: 'May' }, 'was it on the 28th of May', knowledge)).toBe(false);
  });
});
