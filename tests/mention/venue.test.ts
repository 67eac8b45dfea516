import { describe, expect, test } from 'vitest';
import { findVenues } from '../../knowledge/mention/venue.ts';
import { plainArticle, segmentOf } from '../support/segment.ts';

const venues = (text: string): string[] =>
  findVenues(plainArticle(text), segmentOf(text)).map(({ name, span }) => {
    expect(text.slice(span.start, span.end)).toBe(name);
    return name;
  });

describe('venues', () => {
  test.each([
    ['at the prestigious Baobab Centre in Accra', 'Baobab Centre'],
    ['held at the capital’s Lotus Hall', 'Lotus Hall'],
    ["in New Delhi's Lotus House", 'Lotus House'],
    ['at the newly built, spacious Fjord Convention Centre', 'Fjord Convention Centre'],
    ['at the Ministry of Defence in Hanoi', 'Ministry of Defence'],
    ['at the Foreign Ministry in Oslo', 'Foreign Ministry'],
    ['at the Ministry of Foreign Affairs and Trade, Wellington', 'Ministry of Foreign Affairs and Trade'],
    ['in the Amber Hall of the Winter Palace', 'Amber Hall of the Winter Palace'],
    ['at the Kremlin', 'Kremlin'],
    ['at the Pentagon on Monday', 'Pentagon'],
    ['at the Palais des Nations', 'Palais des Nations'],
    ['at Hotel Savannah', 'Hotel Savannah'],
    ['at the Grand Coral Hotel', 'Grand Coral Hotel'],
    ['at Sandstone Air Base in Jordan', 'Sandstone Air Base'],
    ['at Air Force Station Kestrel', 'Air Force Station Kestrel'],
    ['at the Foreign Training Node in Umroi', 'Foreign Training Node'],
    ['at the National Defence Academy', 'National Defence Academy'],
    ['at NATO headquarters in Brussels', 'NATO headquarters'],
    ['at the Aurora building', 'Aurora building'],
    ['at the headquarters of the African Union', 'headquarters of the African Union'],
    ['at the Harbour Civic Centre for the Pacific dialogue', 'Harbour Civic Centre'],
    ['at the Ritz-Carlton in Almaty', 'Ritz-Carlton'],
    ['at Camp H.M. Heron', 'Camp H.M. Heron'],
    ['at the UN Headquarters in New York', 'UN Headquarters'],
    ["at St Olaf's Palace", "St Olaf's Palace"],
    ['aboard INS Kaveri', 'INS Kaveri'],
    ['on board HMS Heron', 'HMS Heron'],
    ['The venue was Tulip Bhawan.', 'Tulip Bhawan'],
    ['Lotus House hosted the session', 'Lotus House'],
    ['The Baobab Centre, Accra had the 21st edition of the dialogue', 'Baobab Centre'],
    ['The Baobab Centre in Accra on Monday played host to the round', 'Baobab Centre'],
    ['Lotus House, New Delhi, was the setting for the 5th session', 'Lotus House'],
    ['The Grand Coral Hotel saw the two sides meet', 'Grand Coral Hotel'],
    ['The Palais Vert in Vienna was again the scene of the talks', 'Palais Vert'],
    ['The venue for the next session is the Grand Coral Hotel, Suva.', 'Grand Coral Hotel'],
    ['at the Cape Across Ages hall of the ministry', 'Cape Across Ages hall'],
    ['at Wisma Melur here yesterday', 'Wisma Melur'],
    ['at the Amina Bello wing of the department', 'Amina Bello wing'],
    ['on the premises of the Baobab Convention Centre in Accra', 'Baobab Convention Centre'],
    ["at the Officers' Mess in Suva", "Officers' Mess"],
    ['Place: UN Headquarters, New York', 'UN Headquarters'],
    ['at the National Centre for the Marine Arts', 'National Centre for the Marine Arts'],
    ['Panel Meets At Lotus House On Monday', 'Lotus House'],
  ])('%s', (text, expected) => expect(venues(text)).toEqual([expected]));

  test.each([
    'the Ministry of Defence said',
    'the Centre for Arctic Studies, which wrote it',
    'officials at the Foreign Ministry said',
    'a fellow at the Institute for Peace',
    'at the Headquarters-level',
    'at the Headquarters level',
    'the White House said',
    'between the Headquarters of the Staff and the Directorate',
    'in the Lower House',
    'at the Lotus House meeting',
    'at the Lake Palace Dialogue',
    'in the Ministry of Defence',
    'a house at the centre of it all',
    'at the new building',
    'at headquarters level',
    'the Centre approved it',
    'Lotus House is the residence where guests stay',
    'the Foreign Ministry hosted the talks',
  ])('no venue: %s', (text) => expect(venues(text)).toEqual([]));
});
