import { describe, expect, test } from 'vitest';
import type { Dateline } from '../../knowledge/article.ts';
import type { PlaceMention } from '../../knowledge/mention/mention.ts';
import { findPlaces, resolvePlaceWord } from '../../knowledge/mention/place.ts';
import { plainArticle, segmentOf } from '../support/segment.ts';

const places = (text: string): PlaceMention[] => findPlaces(plainArticle(text), segmentOf(text));

/** "in [Sochi] Sochi, Russia". */
const told = (text: string): string[] =>
  places(text).map(({ span, name, country, preposition, form }) => {
    const value =
      form === 'city' ? `${name}, ${country ?? '?'}` : form === 'country' ? name : `word of ${country ?? '?'}`;
    return `${preposition ?? '-'} [${text.slice(span.start, span.end)}] ${value}`;
  });

describe('where something is held', () => {
  test.each([
    ['The panel met in Nairobi on Monday.', 'in [Nairobi] Nairobi, Kenya'],
    ['It met at Samarkand in Uzbekistan.', 'at [Samarkand in Uzbekistan] Samarkand, Uzbekistan'],
    ['held in Bandung, Indonesia, on 3 May', 'in [Bandung, Indonesia] Bandung, Indonesia'],
    ['held in Bandung, West Java, Indonesia, on 3 May', 'in [Bandung, West Java, Indonesia] Bandung, Indonesia'],
    ['a session in Honolulu, Hawaii', 'in [Honolulu, Hawaii] Honolulu, US'],
    ['in Sydney, New South Wales, Australia', 'in [Sydney, New South Wales, Australia] Sydney, Australia'],
    ['in Geneva (Switzerland)', 'in [Geneva (Switzerland)] Geneva, Switzerland'],
    ['in Washington, D.C. on Friday', 'in [Washington, D.C.] Washington, US'],
    ['took place in Hyderabad, Pakistan.', 'in [Hyderabad, Pakistan] Hyderabad, Pakistan'],
    ['held in Windermere on Friday', 'in [Windermere] Windermere, ?'],
    ['a round in Tumakuru, Karnataka', 'in [Tumakuru, Karnataka] Tumakuru, India'],
    ['at Zhukovsky in Russia', 'at [Zhukovsky in Russia] Zhukovsky, Russia'],
    ['in the Black Sea resort of Sochi', 'in [Sochi] Sochi, Russia'],
    ['in the ancient city of Bukhara', 'in [Bukhara] Bukhara, Uzbekistan'],
    ['in the Indian capital New Delhi', 'in [New Delhi] New Delhi, India'],
    ['in the Uzbek capital of Tashkent', 'in [Tashkent] Tashkent, Uzbekistan'],
    ['in the Omani capital, Muscat, on Monday', 'in [Muscat] Muscat, Oman'],
    ['in neighbouring Kazakhstan', 'in [Kazakhstan] Kazakhstan'],
    ['in southern India', 'in [India] India'],
    ['at the Foreign Office, London, on 3 May', 'at [London] London, UK'],
    ['was held at #NewDelhi from 3 May', 'at [NewDelhi] New Delhi, India'],
    ['in Moscow Wednesday', 'in [Moscow] Moscow, Russia'],
    ['TALKS IN MOSCOW', 'in [MOSCOW] Moscow, Russia'],
    ['Panel Meets In Oslo On Arms', 'in [Oslo] Oslo, Norway'],
    ['in Singapore', 'in [Singapore] Singapore, Singapore'],
    ['in Kuwait City', 'in [Kuwait City] Kuwait City, Kuwait'],
    ['in the US on Monday', 'in [US] US'],
    ['travelled to Oman', 'to [Oman] Oman'],
    ['gathered at Tarvo in the Upper Lake Region on Monday', 'at [Tarvo in the Upper Lake Region] Tarvo, ?'],
    ['at the Lotus Hall in Tarvo.', 'in [Tarvo] Tarvo, ?'],
    ['was \n held in\nPune', 'in [Pune] Pune, India'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  test('places in a row share the preposition', () => {
    expect(told('in New Delhi, Agra and Jaipur')).toEqual([
      'in [New Delhi] New Delhi, India',
      'in [Agra] Agra, India',
      'in [Jaipur] Jaipur, India',
    ]);
  });

  test.each([
    'Geneva will host the third round',
    'Geneva hosted them',
    'Geneva is to host the talks',
    'a round hosted by Geneva',
    'Geneva on Friday hosted the 22nd round',
    'Geneva last month played host to the session',
    'Geneva was the venue for the fourth session',
    'Geneva, the city of the lake, was where the round was held',
    'Geneva saw the two sides meet for the sixth time',
    'Geneva witnessed the third dialogue',
    'Geneva welcomed delegates to the third session',
    'Geneva will for the second time host the ministerial',
    'Geneva has been chosen as the venue for the 14th session',
    'Geneva is the setting for the next round',
    'From 5 to 6 May the Baobab Centre, Geneva had the 21st edition of the dialogue',
    'The venue for the next round will be Geneva.',
    'The venue was the Baobab Centre, Geneva.',
    'Place: Geneva',
    'The 12th session is scheduled for Geneva in May',
    'Geneva, on Friday, 5 May, hosted the fourth round',
    "This year it was Geneva's turn.",
  ])('the host: %s', (text) =>
    expect(places(text).map(({ name, hosts }) => [name, hosts])).toEqual([['Geneva', true]]),
  );
});

describe('no host', () => {
  test.each([
    'Lima saw the talks as a success',
    'Lima welcomed the third round of talks',
    'Lima received the note on Friday',
    'Lima had no comment on the meeting',
    'Lima had the 3rd largest delegation at the talks',
    'after Lima, the group is to host a dinner',
    'They flew from Lima, hosted by the minister',
    'Lima was chosen for its weather',
    'They left for Lima on Friday',
    'Lima, where the minister was born, is cold',
    'India saw the third round',
  ])('%s', (text) => expect(places(text).filter(({ hosts }) => hosts)).toEqual([]));
});

describe('a place that stands for a government has no preposition', () => {
  test.each([
    'Moscow said it would come',
    'New Delhi hopes for more',
    "in Moscow's view",
    'They met in India, China said',
  ])('%s', (text) => expect(places(text).at(-1)?.preposition).toBeNull());
});

describe('no places', () => {
  test.each([
    'a Delhi-based think tank',
    'the Moscow Format',
    'the Paris Agreement',
    'the New Delhi Declaration',
    'the Paris Club',
    'University of Warsaw',
    'the Geneva Conventions',
    'paid in US dollars',
    'US-led talks',
    'in the Ukraine conflict',
    'after the Geneva round',
    'in Russian waters',
    'across the Indian Ocean',
    'in the Indo-Pacific',
    'they asked us in',
    'in July the panel met',
    'in Parliament on Monday',
    'held in Phase II',
    'Click here',
    'Here is the list',
    'capital goods and the capital market',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('words for a place', () => {
  const dateline = (...names: string[]): Dateline => ({ places: names, date: null, segment: 0 });

  test.each<[string, string, Dateline | null, string | null]>([
    ['was held here on Monday', 'here', dateline('Pune'), 'Pune'],
    ['was held here on Monday', 'here', dateline('NEW DELHI', 'Moscow'), 'New Delhi'],
    ['was held here on Monday', 'here', dateline('Windermere'), 'Windermere'],
    ['was held here on Monday', 'here', null, null],
    ['in the national capital', 'the national capital', dateline('Mumbai'), 'New Delhi'],
    ['in the capital', 'the capital', dateline('Sochi'), 'Moscow'],
    ['in the federal capital', 'the federal capital', null, null],
    ['in the Russian capital', 'the Russian capital', dateline('Mumbai'), 'Moscow'],
    ["in Russia's capital", "Russia's capital", null, 'Moscow'],
    ['in the capital of South Korea', 'the capital of South Korea', null, 'Seoul'],
  ])('%s (dateline %#)', (text, words, head, expected) => {
    const [mention, ...rest] = places(text);
    expect(rest).toEqual([]);
    expect(mention?.form).toBe('word');
    expect(text.slice(mention?.span.start, mention?.span.end)).toBe(words);
    expect(mention && resolvePlaceWord(mention, head)).toBe(expected);
  });

  test('the publisher’s country serves where the dateline names none', () => {
    const [mention] = places('in the national capital');
    expect(mention && resolvePlaceWord(mention, null, 'India')).toBe('New Delhi');
    expect(mention && resolvePlaceWord(mention, dateline('Oslo'), 'India')).toBe('Oslo');
  });
});
