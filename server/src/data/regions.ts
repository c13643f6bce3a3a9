import { fold } from './fold';
import { lazy } from './lazy';
import { PLACES } from './places';

/** States and territories of the United States, as datelines name them behind a town: `Augusta, Georgia`. */
const STATES =
  'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Puerto Rico, Guam, D.C., District of Columbia';

/** Countries and regions that stand behind a town and are not among the countries of `places.ts`. */
const OTHERS =
  'England, Scotland, Wales, Germany, West Germany, Russia, U.S.S.R., Ukraine, Crimea, Bavaria, Vietnam, South Vietnam, North Vietnam, Korea, China, Taiwan, Formosa, Okinawa, Congo, Ivory Coast, Burma, Persia, Siam, Azores, Bermuda, Ontario, Quebec, Nova Scotia, British Columbia';

const keys = lazy(
  (): ReadonlySet<string> =>
    new Set([...`${STATES}, ${OTHERS}`.split(', '), ...PLACES.map((place) => place.country)].map(fold)),
);

/**
 * Whether the words name a state, country or region, which a dateline gives behind the town.
 * Source: names of states; countries of the posts in `places.ts`.
 */
export function isRegion(words: string): boolean {
  return keys().has(fold(words));
}
