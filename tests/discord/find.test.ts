import { describe, expect, it } from 'vitest';
import type { Answer, Query } from '../../knowledge/index.ts';
import { findSources, wordsOfMessage } from '../../src/discord/find.ts';
import { escapeText } from '../../src/render/escape.ts';
import { answerOf } from '../render/answers.ts';

describe('the words of a message', () => {
  it.each([
    ['Hello <@123456789012345678>, see https://example.org/a?b=c now', 'Hello , see now'],
    ['<:wave:123456789012345678><a:dance:123456789012345678> hi', 'hi'],
    ['two\nlines  here', 'two lines here'],
    ['', ''],
  ])('%j → %j', (message, text) => {
    expect(wordsOfMessage(message)).toEqual({ text, cut: false });
  });

  it.each(['word '.repeat(800), '*_'.repeat(2000), '🤝'.repeat(2000)])(
    'are cut where they are too many, and that is said: %#',
    (message) => {
      const { text, cut } = wordsOfMessage(message);
      expect(cut).toBe(true);
      expect(text.length).toBeGreaterThan(100);
      expect(escapeText(text).length).toBeLessThanOrEqual(1100);
    },
  );
});

describe('what the articles say to a message', () => {
  const held = { article: 'a1', quote: 'It was held in Kochi.', start: 0, end: 21 };
  const source = { article: 'a1', title: null, publisher: null, agency: null, published: null, url: null };
  const claim = (text: string): Answer =>
    answerOf({
      claims: [{ text, citations: [held] }],
      sources: [source],
      notices: [{ kind: 'undated', text: 'Undated.' }],
    });
  const none = answerOf({ status: 'not-in-sources', lead: 'Nothing.' });
  const asked: Query[] = [];
  const answer = (query: Query): Answer => {
    asked.push(query);
    if (query.ask === 'question' && query.question.includes('held')) return claim('On record.');
    if (query.ask === 'statement' && query.words.includes('pilots')) return claim('A passage.');
    return none;
  };

  it('is a record where a sentence asks for one or states one, else a passage, each once', () => {
    const found = findSources('It was held in Kochi. The pilots sang. Was it held twice? I like tea.', answer, 'en');
    expect(found).toMatchObject({
      status: 'answered',
      claims: [{ text: 'On record.' }, { text: 'A passage.' }],
      notices: [{ text: 'Undated.' }],
      sources: [{ article: 'a1' }],
    });
    expect(found.lead).toContain('for you to judge');
  });

  it('is an honest none where they say nothing', () => {
    expect(findSources('I like tea.', answer, 'en')).toMatchObject({
      status: 'not-in-sources',
      lead: 'The articles on record say nothing to this message.',
      claims: [],
    });
  });

  it('is asked for no more than eight sentences', () => {
    asked.length = 0;
    findSources('I like tea. '.repeat(50), answer, 'en');
    expect(asked.length).toBe(16);
  });
});
