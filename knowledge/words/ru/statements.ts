import type { Wanted } from '../../query.ts';
import type { StatementWords } from '../en/statements.ts';
import { about, forumText, labelText } from './meetings.ts';
import { theseText } from './sources.ts';
import { capital, countText, dateText, listText, lower, sentence } from './values.ts';

const UNSAID: Readonly<Record<Wanted, string>> = {
  'how many times': 'В статьях не сказано, сколько раз.',
  future: 'В статьях не сказано, что так будет.',
  age: 'В статьях не сказано, сколько лет.',
  birthday: 'В статьях не сказано, сколько лет.',
  since: 'В статьях не сказано, с какого времени.',
  clock: 'В статьях не сказано, в котором часу.',
  country: 'В статьях не сказано, в какой это стране.',
  when: 'В статьях не сказано когда.',
  where: 'В статьях не сказано где.',
  who: 'В статьях не сказано кто.',
  speaker: 'В статьях не сказано, кто это сообщил.',
  'how many': 'В статьях не сказано сколько.',
  why: 'В статьях не сказано почему.',
  yes: 'В статьях этого не сказано.',
};

export const statements: StatementWords = {
  meant: (phrase, names) => `“${phrase}”: ${listText(names)} — по предыдущим предложениям.`,
  newestFirst: 'Сначала самое новое, словами статей:',
  told: (subject, value, date) => `${capital(subject)} ${value}${date === null ? '' : ` (${dateText(date)})`}.`,
  quoted: (quote, date) => `«${quote}»${date === null ? '' : ` (${dateText(date)})`}`,
  writtenOn: (quote, date) => sentence(`«${quote}»: так писали ${dateText(date)}`),
  dateFollows: (date) => `Дата «${dateText(date)}» определена по словам статьи и дню сообщения.`,
  otherwise: 'Статьи этого не подтверждают; в них сказано иначе:',
  noCaller: 'Слова говорят, что разговор был; кто кому позвонил, они не говорят.',
  passages: 'Прямого ответа на это нет; вот дословные предложения из статей об этом.',
  unsaid: (wants) =>
    `${wants === undefined ? 'В статьях этого не сказано.' : UNSAID[wants]} Ближайшее, что в них есть:`,
  nothingElse: 'Больше ничего об этом в статьях не найдено. В них сказано:',
  nothing: 'Об этом в статьях нет ни одного предложения.',
  unkept: 'Здесь учтены встречи, их даты, места, председатели и темы; такого списка или такой меры нет.',
  nothingOf: (publisher) =>
    `Об этом ${typeof publisher === 'string' ? `у ${publisher}` : `в статьях ${theseText(publisher)}`} нет ни одного предложения.`,

  quotesHeading: (topic, speaker) =>
    `Цитаты: ${[topic, speaker === '' ? '' : `говорит ${speaker}`].filter((part) => part !== '').join(', ')}`,
  verbatim: (count, speakers) =>
    sentence(
      `Дословно — в ${countText(count, 'статье', 'статьях', 'статьях')}; ${speakers.length > 0 ? `это слова: ${listText(speakers)}` : 'никто этими словами не цитируется'}`,
    ),
  notVerbatim: 'Дословно этого нет ни в одной статье. Ближайшее предложение:',
  nothingLike: 'Дословно этого нет ни в одной статье, похожих предложений тоже.',
  notBy: (who) => `Эти слова в статьях есть, но говорит их не «${who}»:`,
  nameTopic: 'Назовите тему одним-двумя словами, например «joint exercises» или «training».',
  noQuotation: (speaker, speakers) =>
    sentence(`В статьях не цитируется «${speaker}»${speakers.length > 0 ? `; цитируются: ${listText(speakers)}` : ''}`),
  ofAll: (side) => `О том, что там сказала одна сторона (${side}), в статьях ничего нет; об обеих сторонах вместе:`,
  noPosition: (side, speakers) =>
    sentence(
      `В статьях нет ничего, что сказала бы ${side === undefined ? 'каждая из сторон' : `эта сторона (${side})`}${speakers.length > 0 ? `; цитируются: ${listText(speakers)}` : ''}`,
    ),
  nobodyQuoted: (meeting, speakers) =>
    sentence(
      `В сообщениях ${about(meeting)} о ней никто не процитирован${speakers.length > 0 ? `; в статьях цитируются: ${listText(speakers)}` : ''}`,
    ),
  noWordsOn: (speaker, topic) => `Цитат «${speaker}» на тему «${topic}» в статьях нет.`,
  noWordsThere: (speaker) => `В статьях об этой встрече «${speaker}» не цитируется.`,
  noSentence: (topic, there) => `О «${topic}» ${there ? 'там' : 'в статьях'} нет ни одного предложения.`,
  leftOut: (more) => `Есть ещё предложения об этом (${more}); чтобы их увидеть, сузьте тему или назовите встречу.`,

  expandHeading: (acronym) => `Как расшифровывается ${acronym}`,
  expanded: (acronym, name) => sentence(`${acronym}: ${name}`),
  sideBySide: 'В статьях полное название и сокращение стоят рядом.',
  byInitials: 'В статьях есть и сокращение, и эти слова, но прямо они не связаны; совпадают первые буквы.',
  notWritten: (acronym) => `Сокращение «${acronym}» в статьях есть, но нигде не расшифровано.`,
  notUsed: (acronym) => `Сокращения «${acronym}» в статьях нет.`,

  forum: ({ name, acronym }, parent) =>
    `${name}${acronym ? ` (${acronym})` : ''}${parent ? `: часть форума ${forumText(parent.name)}` : ''}.`,
  meetings: (meetings) =>
    sentence(`Известные встречи: ${meetings.map((meeting) => lower(labelText(meeting))).join('; ')}`),
  otherForums: (names) => sentence(`Под этим названием есть также: ${listText(names)}`),
};
