import { describe, expect, it } from 'vitest';
import { stating } from '../../knowledge/answer/states.ts';

/** What a question asks, the sentence that tells it, and one that has its words and tells of something else. */
const CASES: readonly (readonly [question: string, tells: string, other: string])[] = [
  [
    'Whose visit are they arranging?',
    'Chile and Norway are making arrangements for a visit by Berg.',
    'Berg last visited Oslo in 2021 for the annual summit.',
  ],
  [
    "Which visit would be Lund's first since 2019?",
    "It will be Lund's maiden trip to Chile since 2019.",
    'Lund last visited Oslo in 2021.',
  ],
  [
    'What do they aim to co-produce?',
    'The talks marked a commitment to the co-production of engines.',
    'Continuity was given to the objective of expanding home manufacturing through partnerships with industry.',
  ],
  [
    'Which world order do both sides want?',
    'Both sides share a commitment to a fair world order.',
    'As the world faces growing challenges, both sides want to go on.',
  ],
  [
    'Which exercises will be expanded?',
    'The discussions laid the groundwork for expanding these exercises.',
    'The congress (NOCT) serves as a platform for expanding existing engagements.',
  ],
  [
    'Which exercises improved trust?',
    'Notable examples include AQUILA, which improved trust.',
    'The NOCT-M&T improved trust.',
  ],
  [
    'To what level was the union raised in 2012?',
    'The union was founded in 2003, and in 2012, it was raised to a privileged one.',
    'The union was raised to a privileged one in 2003, and in 2012, it was dissolved.',
  ],
];

describe('what is planned, wanted or made together', () => {
  it.each(CASES)('%s', (question, tells, other) => {
    expect(stating(question)(tells)).toBe(true);
    expect(stating(question)(other)).toBe(false);
  });
});
