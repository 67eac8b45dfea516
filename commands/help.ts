import type { Choice } from '../knowledge/index.ts';
import type { Command, Known, Locale, Wording } from './command.ts';

export default {
  name: 'help',
  description: 'What can be asked, with examples from the articles at hand',
  localizations: {
    hi: { name: 'मदद', description: 'क्या पूछा जा सकता है, मौजूद लेखों से उदाहरणों के साथ' },
    ru: { name: 'помощь', description: 'О чём можно спросить, с примерами из имеющихся статей' },
  },
  options: [],
  tell: (known) => {
    const words = WORDS[known.locale];
    const choices = examples(known);
    return {
      status: 'answered',
      heading: words.heading,
      lead: [
        words.intro,
        ...known.commands.map(
          (command) => `${usage(command, known.locale)}: ${worded(command, known.locale).description}`,
        ),
        known.knowledge.articles.length === 0 ? words.empty : choices.length > 0 ? words.examples : '',
      ]
        .filter((line) => line !== '')
        .join('\n'),
      claims: [],
      notices: [],
      choices,
      sources: [],
    };
  },
} satisfies Command;

/** Questions that the articles at hand can answer, each runnable as it stands. */
const examples = ({ commands, suggest, locale }: Known): readonly Choice[] => {
  const [latest, other] = suggest('meeting', '');
  const [person] = suggest('person', '');
  const [topic] = suggest('topic', '');
  const found: readonly (readonly [command: string, label: string | undefined, values: string])[] = [
    ['who-chaired', latest?.label, `${latest?.value}`],
    ['when', other?.label, `${other?.value}`],
    ['compare', latest && other && `${latest.label} · ${other.label}`, `first:${latest?.value} second:${other?.value}`],
    ['person', person?.label, `${person?.value}`],
    ['quote', topic?.value.includes('"') ? undefined : topic?.label, `topic:"${topic?.value}"`],
    ['timeline', latest && '', ''],
  ];
  return found.flatMap(([name, label, values]) => {
    const command = commands.find((each) => each.name === name);
    if (!command || label === undefined) return [];
    const shown = worded(command, locale);
    return [
      { label: label === '' ? shown.description : `/${shown.name} ${label}`, ask: `/${name} ${values}`.trimEnd() },
    ];
  });
};

const worded = (of: Wording & { readonly localizations?: Command['localizations'] }, locale: Locale): Wording =>
  (locale === 'en' ? undefined : of.localizations?.[locale]) ?? of;

/** "/quote topic [meeting] [speaker]", as the reader's Discord calls it. */
const usage = (command: Command, locale: Locale): string =>
  [
    `/${worded(command, locale).name}`,
    ...command.options.map((option) => {
      const { name } = worded(option, locale);
      return option.required ? name : `[${name}]`;
    }),
  ].join(' ');

const WORDS: Readonly<
  Record<
    Locale,
    { readonly heading: string; readonly intro: string; readonly examples: string; readonly empty: string }
  >
> = {
  en: {
    heading: 'What you can ask',
    intro:
      'Ask about the talks in your own words, or with a command. Every claim comes with the sentence that it rests on; what the articles don’t say, I don’t say.',
    examples: 'A few to try:',
    empty: 'No articles are loaded: nothing is on record yet.',
  },
  hi: {
    heading: 'आप क्या पूछ सकते हैं',
    intro:
      'वार्ताओं के बारे में अपने शब्दों में पूछें, या किसी कमांड से। हर दावे के साथ वह वाक्य आता है जिस पर वह टिका है; जो लेख नहीं कहते, वह मैं नहीं कहता।',
    examples: 'कुछ आज़माने के लिए:',
    empty: 'कोई लेख लोड नहीं हुआ है: अभी कुछ दर्ज नहीं है।',
  },
  ru: {
    heading: 'О чём можно спросить',
    intro:
      'Спрашивайте о переговорах своими словами или командой. К каждому утверждению приводится предложение, на котором оно основано; чего нет в статьях, того я не говорю.',
    examples: 'Например:',
    empty: 'Статьи не загружены: пока ничего не известно.',
  },
};
