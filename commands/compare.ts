import type { Command } from './command.ts';

export default {
  name: 'compare',
  description: 'Two meetings side by side, or what the sources of one say: dates, places, chairs, topics',
  localizations: {
    hi: { name: 'तुलना', description: 'दो बैठकें साथ-साथ: तिथियाँ, स्थान, अध्यक्ष, विषय' },
    ru: { name: 'сравнить', description: 'Две встречи рядом: даты, места, председатели, темы' },
  },
  options: [
    {
      name: 'first',
      description: 'One meeting: 3',
      required: true,
      suggests: 'meeting',
      localizations: {
        hi: { name: 'पहली', description: 'एक बैठक: 3' },
        ru: { name: 'первая', description: 'Одна встреча: 3' },
      },
    },
    {
      name: 'second',
      description: 'The other meeting: 5. Without it: the sources of the first',
      required: false,
      suggests: 'meeting',
      localizations: {
        hi: { name: 'दूसरी', description: 'दूसरी बैठक: 5। इसके बिना: पहली के स्रोत' },
        ru: { name: 'вторая', description: 'Другая встреча: 5. Без неё: источники первой' },
      },
    },
  ],
  query: ({ first = '', second = '' }) =>
    second === '' ? { ask: 'agreement', meeting: first } : { ask: 'compare', first, second },
} satisfies Command;
