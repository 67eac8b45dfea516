import type { TopicWords } from '../en/topics.ts';
import { At, about, at, of } from './meetings.ts';
import { conditionsText } from './series.ts';
import { listText, quoteText } from './values.ts';

export const topics: TopicWords = {
  asked: (typed) => `Темы: ${typed}`,
  heading: (meeting) => `Что обсуждали ${at(meeting)}`,
  list: (meeting, topics) => `Темы ${of(meeting)}: ${topics.join('; ')}.`,
  agreedHeading: (meeting) => `К чему пришли ${at(meeting)}`,
  noOutcome: 'В статьях не сказано, о чём договорились; вот темы.',
  noOutcomeAt: (meetings) =>
    `В статьях не сказано, о чём договорились ${listText(meetings.map(at))}; вместо этого названы темы.`,
  leftOut: (topics) => `Не вошло: ${topics.map((topic) => `«${topic}»`).join(', ')}.`,
  noneNamed: (typed) => `Среди известных тем нет «${typed}»; все темы:`,
  noOther: (meeting, topics) =>
    `Других тем ${of(meeting)} статьи не называют; не вошло: ${topics.map((topic) => `«${topic}»`).join(', ')}.`,
  unsaid: (meeting) => `В статьях не сказано, что обсуждали ${at(meeting)}. Вот что в них есть об этой встрече:`,

  exercisesHeading: 'Названные учения',
  exercises: (meeting, names) => `Учения, названные в сообщениях ${about(meeting)}: ${listText(names)}.`,
  byTheirNames: (kind) => `По их названиям («${kind}»):`,
  noneOfKind: (kind) => `В статьях не сказано, какие учения — «${kind}». Названы:`,
  notAgreed: (topic) => `В статьях не сказано, что о теме «${topic}» договорились; вот что в них есть:`,
  noExercise: 'Учения в статьях не названы.',
  noExerciseAt: (meeting) => `В сообщениях ${about(meeting)} учения не названы.`,

  askedDiscussed: (topic) => `Обсуждалась ли тема: ${topic}`,
  discussedHeading: (topic, meeting) => `Обсуждалась ли тема «${topic}» ${at(meeting)}?`,
  discussed: (meeting, topics) =>
    `${At(meeting)} ${topics.length === 1 ? 'обсуждалась тема' : 'обсуждались темы'} ${topics.map(quoteText).join(', ')}.`,
  reportSays: (meeting, quote) => `В сообщении ${about(meeting)} сказано: «${quote}»`,
  yes: 'Да.',
  notDiscussed: (meeting, topic, near) =>
    `В статьях не сказано, что ${at(meeting)} обсуждалась тема «${topic}».${near ? ' Об этом в них говорится здесь:' : ''}`,
  ofThese: (conditions, topic) =>
    `Встречи${conditionsText(conditions)}, на которых, судя по статьям, обсуждалась тема «${topic}»:`,
  earliestOfThese: (conditions, topic) =>
    `Известные встречи${conditionsText(conditions)}, на которых обсуждалась тема «${topic}», от самой ранней; о более ранних статьи могли не сказать:`,
  manyOfThese: (count, conditions, topic) =>
    `Прошедших встреч${conditionsText(conditions)}, на которых, судя по статьям, обсуждалась тема «${topic}»: ${count}; статьи могли сказать не обо всех.`,
  noneOfThese: (conditions, topic) =>
    `В статьях не сказано, что тема «${topic}» обсуждалась хотя бы на одной такой встрече${conditionsText(conditions)}.`,
  notAtAll: (topic, without) =>
    `Не обо всех известно: в статьях не сказано, что тема «${topic}» обсуждалась ${without.map((one) => at(one)).join(', ')}.`,
  setAgainst: (topic) =>
    `Ни одна статья не сравнивает их по теме «${topic}»; вот что есть в статьях о каждой из встреч:`,
  nothing: (topic) => `О «${topic}» в статьях нет ни одного предложения.`,
  noTopic: 'Среди известных тем встреч этого нет; вот предложения из статей, где об этом говорится.',
  passages: 'Это дословные отрывки из статей.',
};
