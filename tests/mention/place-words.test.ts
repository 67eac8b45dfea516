import { describe, expect, test } from 'vitest';
import { countries } from '../../knowledge/lexicon/countries.ts';
import { cityAt, countryAt, countryNameAt } from '../../knowledge/lexicon/country-at.ts';
import { tokenize } from '../../knowledge/read/token.ts';

/** Every country or organisation in `text`, left to right. */
const parties = (text: string): string[] => all(text, countryAt).map(({ name }) => name);
const cities = (text: string): string[] => all(text, cityAt).map(({ name, country }) => `${name}, ${country.name}`);

const all = <T>(
  text: string,
  at: (tokens: ReturnType<typeof tokenize>, index: number) => { value: T; end: number } | undefined,
): T[] => {
  const tokens = tokenize(text);
  const found: T[] = [];
  for (let i = 0; i < tokens.length; ) {
    const match = at(tokens, i);
    if (match) found.push(match.value);
    i = match ? match.end : i + 1;
  }
  return found;
};

describe('countries and organisations', () => {
  test.each([
    ['Indian and Kenyan officials', ['India', 'Kenya']],
    ['the Indo-Russian commission', ['India', 'Russia']],
    ['Sino–Thai talks', ['China', 'Thailand']],
    ['Indo Japanese dialogue', ['India', 'Japan']],
    ['the Anglo-Irish conference', ['UK', 'Ireland']],
    ['the United States of America', ['US']],
    ['the U.S. side and the UK side', ['US', 'UK']],
    ['South Korean and North Korean envoys', ['South Korea', 'North Korea']],
    ['the ROK and the DPRK', ['South Korea', 'North Korea']],
    ['Korean trade officials', ['South Korea']],
    ['the Republic of Korea', ['South Korea']],
    ['Turkey, now Türkiye', ['Türkiye', 'Türkiye']],
    ["Ghana and Côte d'Ivoire", ['Ghana', 'Ivory Coast']],
    ['the Democratic Republic of the Congo', ['Democratic Republic of the Congo']],
    ['Papua New Guinea and Guinea-Bissau', ['Papua New Guinea', 'Guinea-Bissau']],
    ['an EU-ASEAN panel', ['EU', 'ASEAN']],
    ['BRICS, the G20 and the Pacific Islands Forum', ['BRICS', 'G20', 'Pacific Islands Forum']],
    ['INDIA-OMAN TALKS', ['India', 'Oman']],
  ])('%s', (text, expected) => expect(parties(text)).toEqual(expected));

  test.each([
    'they told us to join',
    'Us and them',
    'the Indo-Pacific',
    'Indo-Asia-Pacific command',
    'Latin American envoys',
    'South American neighbours',
    'the Indian Ocean',
    'the South China Sea',
    'the Sea of Japan',
    'the Gulf of Oman',
    'the Korean Peninsula',
    'a turkey sandwich',
    'Eastern European states',
    'British Columbia',
    'Anglo-Saxon law',
    'polish the text',
  ])('nothing in: %s', (text) => expect(parties(text)).toEqual([]));

  test('adjectives are no names', () => {
    expect(countryNameAt(tokenize('Russian waters'), 0)).toBeUndefined();
    expect(countryNameAt(tokenize('Russia'), 0)?.value.name).toBe('Russia');
  });

  test('every name, alias and adjective means one country', () => {
    const lost = countries.flatMap((country) =>
      [country.name, ...country.aliases].filter(
        (word) => parties(word)[0] !== country.name && cities(word).length === 0,
      ),
    );
    expect(lost).toEqual([]);
  });

  test('every state has a capital that is found under its own country', () => {
    const states = countries.filter(({ capital }) => capital !== null);
    expect(states.length).toBeGreaterThan(195);
    expect(
      states
        .filter(({ name, capital }) => !cities(`in ${capital}`).includes(`${capital}, ${name}`))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

describe('cities', () => {
  test.each([
    ['in Washington, D.C. and Washington', ['Washington, US', 'Washington, US']],
    ['Delhi and New Delhi', ['New Delhi, India', 'New Delhi, India']],
    ['Kiev or Kyiv', ['Kyiv, Ukraine', 'Kyiv, Ukraine']],
    ['St. Petersburg, Saint Petersburg', ['Saint Petersburg, Russia', 'Saint Petersburg, Russia']],
    ['The Hague and Sharm el-Sheikh', ['The Hague, Netherlands', 'Sharm el-Sheikh, Egypt']],
    ['a panel in Nice', ['Nice, France']],
    ['Malé hosted it', ['Malé, Maldives']],
    ['to Rio de Janeiro', ['Rio de Janeiro, Brazil']],
  ])('%s', (text, expected) => expect(cities(text)).toEqual(expected));

  test.each(['Nice words were said', 'Male delegates', 'a reading of the text', 'they split up'])(
    'nothing in: %s',
    (text) => expect(cities(text)).toEqual([]),
  );
});
