import { describe, expect, it } from 'vitest';
import { answer, build } from '../../knowledge/index.ts';
import { articleOf } from '../support/article.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const knowledge = build([
  articleOf('The third Oman-Japan Defence Dialogue was held in Muscat on 9 May 2022.', { id: 'a' }),
]);

describe('before an answer leaves', () => {
  it('its quotes are compared with the article again', () => {
    expect(answer({ ask: 'when', meeting: '3' }, knowledge, NOW).status).toBe('answered');
  });

  it('a quote that is not the article’s words at its place does not go out', () => {
    const [meeting] = knowledge.meetings;
    const [date] = meeting?.dates ?? [];
    if (!meeting || !date) throw new Error('the text has one meeting with one date');
    const [citation] = date.citations;
    const misquoted = {
      ...knowledge,
      meetings: [
        { ...meeting, dates: [{ ...date, citations: [{ ...citation, quote: `${citation.quote} Really.` }] as const }] },
      ],
    };
    expect(() => answer({ ask: 'when', meeting: '3' }, misquoted, NOW)).toThrow(/not word for word in a/);
  });
});
