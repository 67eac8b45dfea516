import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSegments } from '../../knowledge/read/segment.ts';
import { articleOf, readingOf } from '../support/article.ts';

const kinds = (text: string): [string, string][] => readingOf(text).segments.map(({ kind, text }) => [kind, text]);
const kindOf = (text: string, piece: string): string | undefined =>
  kinds(text).find(([, words]) => words === piece)?.[0];

const HEAD = 'Norway and Peru hold fifth trade dialogue';
const BODY = 'The fifth trade dialogue was held in Oslo on Monday.';
const MORE = 'Both delegations agreed to meet again in Lima.';

describe('lines that are not the news', () => {
  it.each([
    ['boilerplate', 'Home > World > Europe > Article'],
    ['boilerplate', 'World | Politics | Sport | Culture'],
    ['boilerplate', 'Advertisement'],
    ['boilerplate', 'shot-button'],
    ['boilerplate', 'Also read: Norway and Chile hold border talks'],
    ['boilerplate', 'READ | Norway signs pact with Chile'],
    ['boilerplate', 'Read more'],
    ['boilerplate', 'Share this article'],
    ['boilerplate', 'Subscribe to our newsletter for news about the talks.'],
    ['boilerplate', '"Great news! We are now on WhatsApp Channels. Subscribe today by clicking the link!" Click here!'],
    ['boilerplate', 'Register for FREE'],
    ['boilerplate', 'to continue reading !'],
    ['boilerplate', 'This website uses cookies. By continuing to use it, you agree to our Privacy Policy.'],
    ['boilerplate', '© 2024 The Herald. All rights reserved.'],
    [
      'boilerplate',
      '(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)',
    ],
    [
      'boilerplate',
      'This story has been sourced from a third party syndicated feed, agencies. The Herald accepts no responsibility or liability for the text.',
    ],
    ['boilerplate', 'Disclaimer: The views expressed are the author’s own.'],
    ['boilerplate', '![Delegates](https://example.org/a.jpg)'],
    ['boilerplate', '***'],
    ['boilerplate', 'For media enquiries: press@example.org'],
    ['caption', 'Photo credit: Ministry of Defence'],
    ['caption', 'Pic/X'],
    ['caption', 'Image: Embassy of Peru'],
    ['caption', 'File photo of the delegation at the talks in Oslo.'],
    ['caption', 'Delegates of both sides at the talks in Oslo (ANI Photo)'],
    ['caption', 'Delegates at the dialogue in Oslo | Photo Credit: AFP'],
    ['caption', 'Representational image'],
    ['caption', 'FILE PHOTO: Flags of Norway and Peru in Lima, March 2, 2023.'],
    ['byline', 'By Jane Doe'],
    ['byline', 'ANI |'],
    ['byline', '–IANS'],
    ['byline', 'akl/as'],
    ['byline', 'PTI KND KND'],
    ['byline', 'Based On PTI Report'],
    ['byline', '(With inputs from agencies)'],
    ['byline', 'Express News Desk'],
    ['byline', 'Reporting by A. Writer in Oslo; Editing by B. Editor'],
    ['byline', 'Edited by: A. Writer'],
  ])('%s: %j', (kind, line) => {
    expect(kindOf(`${HEAD}\n\n${BODY}\n\n${line}\n\n${MORE}`, line)).toBe(kind);
    expect(kindOf(`${HEAD}\n\n${BODY} ${MORE}\n\n${line}\n`, line)).toBe(kind);
  });

  it.each<[string, string]>([
    ['byline', '(ANI)'],
    ['byline', '(With inputs from Reuters)'],
    ['byline', '– IANS'],
    ['caption', '(Photo: Ministry of Trade)'],
    ['boilerplate', 'Subscribe now for more!'],
  ])('%s at the end of a paragraph: %j', (kind, tail) => {
    expect(kinds(`${BODY} ${MORE} ${tail}`)).toEqual([
      ['sentence', BODY],
      ['sentence', MORE],
      [kind, tail],
    ]);
  });
});

describe('sentences about the talks stay, whatever words they use', () => {
  it.each([
    'The sides discussed privacy policy, cookies and a newsletter for exporters.',
    'Ministers offered visas to subscribers of the cyber dialogue.',
    'The meeting discussed copyright and patents.',
    'Images of the talks were released by the ministry.',
    'By Friday, both sides had agreed.',
    'To get the talks moving, ministers agreed to a pause.',
    'Share of trade in services was discussed at the meeting.',
    'Reuters reported that the talks may resume.',
    'Source countries were discussed at the third round.',
    'Read together, the two agreements cover all trade between the sides.',
    'Registration of vessels was on the agenda of the committee.',
    '"You are our partners, and we are yours," the minister told the meeting.',
    'Kyiv rejected the offer.',
    '“Our offer stands.',
    '“Join our effort and sign up for change,” said the envoy.',
    'Sponsored by Peru, the resolution was adopted at the session.',
    'Follow-up talks will be held in Lima.',
    'Next round of talks will be held in Lima, and both sides will send experts',
  ])('%j', (sentence) => {
    expect(kindOf(`${HEAD}\n\n${BODY}\n\n${sentence}\n\n${MORE}`, sentence)).toBe('sentence');
    expect(kindOf(`${HEAD}\n\n${BODY} ${sentence}\n\n${MORE}`, sentence)).toBe('sentence');
  });
});

describe('titles', () => {
  it('in front of the body are headlines, each time they stand there', () => {
    expect(kinds(`${HEAD}\n\n${HEAD}\n\n${BODY}`).map(([kind]) => kind)).toEqual(['headline', 'headline', 'sentence']);
  });

  it('a line that tells nothing of talks is none beside one that does', () => {
    expect(kindOf(`Spring Festival Offers\n${HEAD}\n${BODY}`, 'Spring Festival Offers')).toBe('boilerplate');
  });

  it('that could be a sentence, or asks, is a headline at the head of the text', () => {
    expect(kinds(`Talks will be held in Oslo next week, says minister\n${BODY}`)[0]?.[0]).toBe('headline');
    expect(kinds(`Will Norway and Peru hold talks?\n${BODY}`)[0]?.[0]).toBe('headline');
  });

  it('words of their own under the headline are subheadings, a menu is none', () => {
    expect(
      readingOf(
        'Home\nSides hold fifth dialogue\nThe pacts include one to make rifles\nMay 3, 2021\nWorld News\nThe two sides met in Lima.',
      ).segments.map(({ kind }) => kind),
    ).toEqual(['boilerplate', 'headline', 'subheading', 'dateline', 'boilerplate', 'sentence']);
  });

  it('a line with its photographer is a caption, also where it is a sentence', () => {
    expect(
      readingOf('Ministers meet in Oslo, May 3, 2021. (AP Photo/A. Person)\n\nOSLO (AP) — The two sides met again.')
        .segments[0]?.kind,
    ).toBe('caption');
  });

  it('within the body are subheadings, behind it furniture', () => {
    expect(
      kinds(`${HEAD}\n\n${BODY}\n\nKey Outcomes\n\n${MORE}\n\nTop Ten Beaches Of The North`).map(([kind]) => kind),
    ).toEqual(['headline', 'sentence', 'subheading', 'sentence', 'boilerplate']);
  });

  it('of other stories are furniture', () => {
    const text = `${BODY}\n\nAlso Read\nNorway and Chile hold border talks\n\n${MORE}\n\n## Related stories\n\n- [Chile hosts summit](https://example.org)\n`;
    expect(kindOf(text, 'Norway and Chile hold border talks')).toBe('boilerplate');
    expect(kindOf(text, '[Chile hosts summit](https://example.org)')).toBe('boilerplate');
    expect(kindOf(text, MORE)).toBe('sentence');
  });

  it('a line of facts is kept', () => {
    expect(
      kindOf(
        `${HEAD}\n${BODY}\n\nVenue: Akershus Castle, Oslo\nCo-chairs: A. Berg; B. Rojas`,
        'Co-chairs: A. Berg; B. Rojas',
      ),
    ).toBe('sentence');
  });

  it('so is the row of a table', () => {
    const row = '| 5th | Oslo | 3 May 2021 |';
    expect(kindOf(`${HEAD}\n${BODY}\n\n| Round | Venue | Date |\n|---|---|---|\n${row}\n`, row)).toBe('sentence');
    expect(kindOf(`${HEAD}\n${BODY}\n\n| Round | Venue | Date |\n|---|---|---|\n${row}\n`, '|---|---|---|')).toBe(
      'boilerplate',
    );
  });

  it('a line over the body with the verb of a sentence is one', () => {
    const line = 'The two-day dialogue was held on May 3-4, with experts of both countries taking part in it';
    expect(kindOf(`${HEAD}\n\n${line}\n\n${BODY}`, line)).toBe('sentence');
  });
});

describe('lines that belong together', () => {
  it('a sentence broken over two lines is one', () => {
    expect(kinds('The fifth trade dialogue was\nheld here today. It ended at noon.')).toEqual([
      ['sentence', 'The fifth trade dialogue was\nheld here today.'],
      ['sentence', 'It ended at noon.'],
    ]);
    expect(kinds('The fifth trade dialogue between the two was\n\nheld here today.')).toHaveLength(1);
  });

  it('a text wrapped at 72 columns has its sentences whole', () => {
    const wrapped = [
      'The fifth meeting of the Committee on Trade was held in Oslo on Monday,',
      'and ministers of both countries took part in it for the first time since',
      '2019. It was opened by the Minister of Trade, Mr. Nils Berg, and by',
      'Ambassador Rosa Diaz of Peru. The next one will be held in Lima.',
      '',
      'Key Outcomes',
      '',
      'Both sides agreed on a plan for exporters.',
    ].join('\n');
    expect(kinds(wrapped).map(([kind, text]) => `${kind} ${text.replaceAll('\n', ' ')}`)).toEqual([
      'sentence The fifth meeting of the Committee on Trade was held in Oslo on Monday, and ministers of both countries took part in it for the first time since 2019.',
      'sentence It was opened by the Minister of Trade, Mr. Nils Berg, and by Ambassador Rosa Diaz of Peru.',
      'sentence The next one will be held in Lima.',
      'subheading Key Outcomes',
      'sentence Both sides agreed on a plan for exporters.',
    ]);
  });

  it('one paragraph a line stays one a line', () => {
    const { segments } = readingOf(`${HEAD}\n${BODY}\n${MORE}`);
    expect(segments.map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['headline', 0],
      ['sentence', 1],
      ['sentence', 2],
    ]);
  });

  it('a list is one sentence with the words that introduce it', () => {
    const list = 'The two sides discussed:\n- training;\n- trade; and\n- climate finance.';
    expect(kinds(`${BODY}\n\n${list}\n\n${MORE}`)).toEqual([
      ['sentence', BODY],
      ['sentence', list],
      ['sentence', MORE],
    ]);
  });

  it('a list of sentences is cut, its marks apart', () => {
    expect(kinds(`- ${BODY}\n- ${MORE}`)).toEqual([
      ['boilerplate', '-'],
      ['sentence', BODY],
      ['boilerplate', '-'],
      ['sentence', MORE],
    ]);
    expect(kinds(`2. ${BODY}`)).toEqual([
      ['boilerplate', '2.'],
      ['sentence', BODY],
    ]);
  });
});

describe('every text', () => {
  const piece = fc.constantFrom(
    HEAD,
    BODY,
    'OSLO, May 3 (AP) —',
    'Published: 3 May 2021',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\u00a0',
    '- ',
    '## ',
    '> ',
    '1. ',
    '“',
    '”',
    '"',
    '(',
    ')',
    'Lt. Gen.',
    'was',
    '#NewOslo',
    '![](x)',
    '--',
    '(ANI)',
    ':',
    '…',
    '\u200b',
    '10ᵗʰ',
    '😀',
    'Москва.',
    '会议。',
  );

  it('has its segments in order and apart, cut as they stand, and nothing but white space between them', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        // What begins with three dashes is front matter, refused where it does not end.
        fc.pre(text.trim() !== '' && !/^---[ \t]*\r?\n/.test(text));
        const { segments, dateline } = readSegments(articleOf(text));
        let at = 0;
        for (const [i, segment] of segments.entries()) {
          expect(segment.index).toBe(i);
          expect(text.slice(at, segment.span.start).trim()).toBe('');
          expect(segment.text).toBe(text.slice(segment.span.start, segment.span.end));
          expect(segment.text).toBe(segment.text.trim());
          expect(segment.text).not.toBe('');
          for (const token of segment.tokens) expect(token.text).toBe(text.slice(token.start, token.end));
          const first = segment.tokens[0];
          const last = segment.tokens.at(-1);
          if (first && last) expect([first.start, last.end]).toEqual([segment.span.start, segment.span.end]);
          at = segment.span.end;
        }
        expect(text.slice(at).trim()).toBe('');
        if (dateline) expect(segments[dateline.segment]?.kind).toBe('dateline');
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same a second time', () => {
    const article = articleOf(`OSLO, May 3 (AP) — ${BODY}`);
    expect(readSegments(article)).toEqual(readSegments(article));
  });
});
