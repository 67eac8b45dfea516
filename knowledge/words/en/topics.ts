import type { Meeting } from '../../record.ts';
import type { Condition } from '../said.ts';
import { TheMeeting, theMeeting } from './meetings.ts';
import { conditionsText } from './series.ts';
import { listText } from './values.ts';

export const topics = {
  asked: (typed: string): string => `Topics: ${typed}`,
  heading: (meeting: Meeting): string => `What ${theMeeting(meeting)} discussed`,
  list: (meeting: Meeting, topics: readonly string[]): string =>
    `Topics of ${theMeeting(meeting)}: ${topics.join('; ')}.`,
  agreedHeading: (meeting: Meeting): string => `What ${theMeeting(meeting)} came to`,
  noOutcome: 'The articles do not say what was agreed; these are the topics.',
  noOutcomeAt: (meetings: readonly Meeting[]): string =>
    `The articles do not say what was agreed at ${listText(meetings.map(theMeeting))}; what was discussed there is told instead.`,
  /** What an answer with the other topics leaves out. */
  leftOut: (topics: readonly string[]): string => `Left out: ${topics.map((topic) => `“${topic}”`).join(', ')}.`,
  noneNamed: (typed: string): string => `None of its topics on record names “${typed}”; all of them:`,
  noOther: (meeting: Meeting, topics: readonly string[]): string =>
    `The articles name no topic of ${theMeeting(meeting)} other than ${topics.map((topic) => `“${topic}”`).join(', ')}.`,
  unsaid: (meeting: Meeting): string =>
    `The articles do not say what ${theMeeting(meeting)} discussed. What they do say of it:`,

  exercisesHeading: 'Exercises named',
  exercises: (meeting: Meeting, names: readonly string[]): string =>
    `Exercises named in reports of ${theMeeting(meeting)}: ${listText(names)}.`,
  byTheirNames: (kind: string): string => `By their names, of “${kind}”:`,
  noneOfKind: (kind: string): string => `The articles do not say which exercises are “${kind}”. They name:`,
  notAgreed: (topic: string): string =>
    `The articles do not say that anything was agreed on “${topic}”; what they have of it:`,
  noExercise: 'The articles name no exercise.',
  noExerciseAt: (meeting: Meeting): string => `The reports of ${theMeeting(meeting)} name no exercise.`,

  askedDiscussed: (topic: string): string => `Discussed: ${topic}`,
  discussedHeading: (topic: string, meeting: Meeting): string => `Discussed: ${topic}, ${theMeeting(meeting)}`,
  discussed: (meeting: Meeting, topics: readonly string[]): string =>
    `${TheMeeting(meeting)} discussed ${topics.map((topic) => `“${topic}”`).join(', ')}.`,
  reportSays: (meeting: Meeting, quote: string): string => `A report of ${theMeeting(meeting)} says: “${quote}”`,
  yes: 'Yes.',
  /** `near`: sentences that speak of it follow. */
  notDiscussed: (meeting: Meeting, topic: string, near: boolean): string =>
    `The articles do not say that ${theMeeting(meeting)} discussed ${topic}.${near ? ' They speak of it here:' : ''}`,
  /** Before the meetings that did. */
  ofThese: (conditions: readonly Condition[], topic: string): string =>
    `Meetings${conditionsText(conditions)} that discussed ${topic}, as far as the articles say:`,
  earliestOfThese: (conditions: readonly Condition[], topic: string): string =>
    `Meetings on record${conditionsText(conditions)} that discussed ${topic}, the earliest first; of earlier ones the articles need not tell:`,
  /** How many did, before the claims that show each. */
  manyOfThese: (count: number, conditions: readonly Condition[], topic: string): string =>
    `${count} held ${count === 1 ? 'meeting' : 'meetings'}${conditionsText(conditions)} discussed ${topic}, as far as the articles say; they need not tell of every one.`,
  noneOfThese: (conditions: readonly Condition[], topic: string): string =>
    `The articles do not say that any meeting${conditionsText(conditions)} discussed ${topic}.`,
  notAtAll: (topic: string, without: readonly Meeting[]): string =>
    `Not on record for all: no article says that ${topic} was discussed at ${listText(without.map(theMeeting))}.`,
  /** Before what each of two meetings or years has on a topic. */
  setAgainst: (topic: string): string => `No article compares the two on ${topic}; what the articles have of each:`,
  nothing: (topic: string): string => `No sentence of the articles speaks of “${topic}”.`,
  noTopic: 'It is no recorded topic of a meeting; these sentences of the articles speak of it.',
  passages: 'These are passages, word for word.',
};

export type TopicWords = typeof topics;
