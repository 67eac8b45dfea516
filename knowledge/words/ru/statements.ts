import type { Wanted } from '../../query.ts';
import type { StatementWords } from '../en/statements.ts';
import { forumText, labelText } from './meetings.ts';
import { capital, dateText, listText, sentence } from './values.ts';

const UNSAID: Readonly<Record<Wanted, string>> = {
  'how many times': 'В статьях не сказано, сколько раз.',
  future: 'В статьях не сказано, что так будет.',
  age: 'В статьях не сказано, сколько лет.',
  when: 'В статьях не сказано когда.',
  where: 'В статьях не сказано где.',
  who: 'В статьях не сказано кто.',
  'how many': 'В статьях не сказано сколько.',
  why: 'В статьях не сказано почему.',
  yes: 'В статьях этого не сказано.',
};

export const statements: StatementWords = {
  newestFirst: 'Сначала новое, как это стоит в статьях:',
  told: (subject, value, date) => `${capital(subject)} ${value}${date === null ? '' : ` (${dateText(date)})`}.`,
  quoted: (quote, date) => `«${quote}»${date === null ? '' : ` (${dateText(date)})`}`,
  dateFollows: (date) => `Дата «${dateText(date)}» следует из слов и дня сообщения.`,
  passages: 'Отдельного ответа на это нет; вот предложения статей об этом, слово в слово.',
  unsaid: (wants) =>
    `${wants === undefined ? 'В статьях этого не сказано.' : UNSAID[wants]} Ближайшее, что в них есть:`,
  nothing: 'Об этом нет ни одного предложения в статьях.',

  quotesHeading: (topic, speaker) =>
    ['Цитаты', topic, speaker === '' ? '' : `говорит ${speaker}`].filter((part) => part !== '').join(': '),
  nameTopic: 'Назовите тему одним-двумя словами, например «joint exercises» или «training».',
  noQuotation: (speaker, speakers) =>
    sentence(
      `Цитат, где говорит «${speaker}», нет${speakers.length > 0 ? `; в цитатах говорят: ${listText(speakers)}` : ''}`,
    ),
  noSentence: (topic, there) => `О «${topic}» ${there ? 'там' : 'в статьях'} нет ни одного предложения.`,
  leftOut: (more) => `Есть ещё предложения об этом (${more}); чтобы их увидеть, сузьте тему или назовите встречу.`,

  expandHeading: (acronym) => `Как расшифровывается ${acronym}`,
  expanded: (acronym, name) => sentence(`${acronym}: ${name}`),
  sideBySide: 'Название и сокращение стоят в статьях рядом.',
  notWritten: (acronym) => `Сокращение «${acronym}» в статьях есть, но нигде не расшифровано.`,
  notUsed: (acronym) => `Сокращения «${acronym}» в статьях нет.`,

  forum: ({ name, acronym }, parent) =>
    `${name}${acronym ? ` (${acronym})` : ''}${parent ? `: часть форума ${forumText(parent.name)}` : ''}.`,
  meetings: (meetings) => sentence(`Известные встречи: ${meetings.map(labelText).join('; ')}`),
  otherForums: (names) => sentence(`Под этим названием известны также: ${listText(names)}`),
};
