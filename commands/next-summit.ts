import type { Command } from './command.ts';

export default {
  name: 'next-summit',
  description: 'The next summit that the articles announce, and whether its date has passed',
  localizations: {
    hi: { name: 'अगला-शिखर-सम्मेलन', description: 'लेखों में घोषित अगला शिखर सम्मेलन, और क्या उसकी तिथि बीत चुकी है' },
    ru: { name: 'следующий-саммит', description: 'Следующий саммит, объявленный в статьях, и не прошла ли его дата' },
  },
  options: [],
  query: () => ({ ask: 'next-summit' }),
} satisfies Command;
