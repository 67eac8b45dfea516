import type { Article, IsoDate } from '../knowledge/index.ts';
import type { Command, Known, Locale } from './command.ts';

export default {
  name: 'about',
  description: 'What this bot is, what it has read, and what it does not cover',
  localizations: {
    hi: { name: 'परिचय', description: 'यह बॉट क्या है, इसने क्या पढ़ा है और क्या इसमें शामिल नहीं है' },
    ru: { name: 'о-боте', description: 'Что это за бот, что он прочёл и чего не знает' },
  },
  options: [],
  tell: (known) => {
    const words = WORDS[known.locale];
    const { articles, meetings, forums, people } = known.knowledge;
    const unread = articles.filter(({ language }) => language !== 'en').length;
    const newest = newestOf(articles);
    return {
      status: 'answered',
      heading: `Rapporteur ${known.version}`,
      lead: [
        words.what,
        words.counts(articles.length, meetings.length, forums.length, people.length),
        newest === undefined ? words.undated : words.newest(titleOf(newest.article), dated(newest.date, known.locale)),
        words.limits,
        ...(unread > 0 ? [words.unread(unread)] : []),
      ].join('\n'),
      claims: [],
      notices: [],
      choices: [],
      sources: [],
    };
  },
} satisfies Command;

const newestOf = (articles: Known['knowledge']['articles']): { article: Article; date: IsoDate } | undefined =>
  articles
    .flatMap((article) => {
      const date = article.published?.date;
      return date === undefined || date.startsWith('--') ? [] : [{ article, date }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];

const titleOf = ({ title, publisher, id }: Article): string =>
  [title === null ? id : `“${title}”`, publisher].filter((part) => part !== null).join(', ');

/** `2024-11-28` → "28 November 2024"; less than a day as it stands. */
const dated = (date: IsoDate, locale: Locale): string =>
  date.length === 10
    ? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(date),
      )
    : date;

type Words = {
  readonly what: string;
  readonly counts: (articles: number, meetings: number, forums: number, people: number) => string;
  readonly newest: (title: string, date: string) => string;
  readonly undated: string;
  readonly limits: string;
  readonly unread: (count: number) => string;
};

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    what: 'I read news articles about a series of talks and answer questions, every claim with the word-for-word sentence it rests on. No language model and no web search stand in the path of an answer.',
    counts: (articles, meetings, forums, people) =>
      `On record: articles ${articles}, meetings ${meetings}, forums ${forums}, people ${people}.`,
    newest: (title, date) => `Newest article (${date}): ${title}. Of what has happened since, I know nothing.`,
    undated: 'No article has a known date.',
    limits:
      'Not covered: anything these articles don’t say. I don’t follow the news, and I can’t tell whether an article is right, only what it says. /sources lists them all.',
    unread: (count) => `Not read for facts, for not being in English: articles ${count}.`,
  },
  hi: {
    what: 'मैं वार्ताओं की एक शृंखला पर समाचार लेख पढ़ता हूँ और प्रश्नों के उत्तर देता हूँ; हर दावे के साथ वह वाक्य शब्दशः देता हूँ जिस पर वह टिका है। उत्तर बनाने में न किसी भाषा मॉडल का उपयोग होता है, न वेब खोज का।',
    counts: (articles, meetings, forums, people) =>
      `दर्ज: लेख ${articles}, बैठकें ${meetings}, मंच ${forums}, लोग ${people}।`,
    newest: (title, date) => `सबसे नया लेख (${date}): ${title}। उसके बाद क्या हुआ, मुझे नहीं पता।`,
    undated: 'किसी लेख की तिथि ज्ञात नहीं है।',
    limits:
      'जो इन लेखों में नहीं है, वह मेरे उत्तरों में भी नहीं है। मैं समाचारों पर नज़र नहीं रखता, और यह नहीं बता सकता कि लेख सही है या नहीं, केवल यह कि वह क्या कहता है। सबकी सूची: /स्रोत',
    unread: (count) => `वे लेख जो अंग्रेज़ी में नहीं हैं और तथ्यों के लिए नहीं पढ़े गए: ${count}।`,
  },
  ru: {
    what: 'Я читаю новостные статьи о серии переговоров и отвечаю на вопросы; к каждому утверждению привожу дословное предложение, на котором оно основано. Ответы составляются без языковой модели и без поиска в интернете.',
    counts: (articles, meetings, forums, people) =>
      `Известно: статей ${articles}, встреч ${meetings}, форумов ${forums}, людей ${people}.`,
    newest: (title, date) => `Самая новая статья (${date}): ${title}. О том, что было после, я ничего не знаю.`,
    undated: 'Дата неизвестна ни у одной статьи.',
    limits:
      'Не охвачено: то, чего в этих статьях нет. Я не слежу за новостями и не могу судить, верна ли статья, — только передаю, что в ней написано. Полный список — /источники.',
    unread: (count) => `Статей не на английском, факты из которых не извлечены: ${count}.`,
  },
};
