import { AEGEAN } from './aegean';
import { AFRICA } from './africa';
import { BRITAIN_AND_CANADA } from './britainAndCanada';
import { CABINET } from './cabinet';
import { CONGRESS } from './congress';
import { DEFENSE } from './defense';
import { EAST_ASIA } from './eastAsia';
import { EASTERN_EUROPE } from './easternEurope';
import { LATIN_AMERICA } from './latinAmerica';
import { MIDDLE_EAST } from './middleEast';
import { OFFICE_DIRECTORS } from './officeDirectors';
import { ORGANIZATIONS } from './organizations';
import { PRESIDENTS } from './presidents';
import { REAGAN_ADMINISTRATION } from './reaganAdministration';
import { SOUTH_ASIA } from './southAsia';
import { SOUTHEAST_ASIA } from './southeastAsia';
import { SOVIET_DIPLOMATS } from './sovietDiplomats';
import { SOVIET_UNION } from './sovietUnion';
import { STATE } from './state';
import { WESTERN_EUROPE } from './westernEurope';
import { WHITE_HOUSE } from './whiteHouse';

/** The tables, most read first. What each rests on stands at its head. */
export const TABLES: readonly string[] = [
  PRESIDENTS,
  CABINET,
  DEFENSE,
  WHITE_HOUSE,
  STATE,
  CONGRESS,
  OFFICE_DIRECTORS,
  REAGAN_ADMINISTRATION,
  SOVIET_UNION,
  SOVIET_DIPLOMATS,
  WESTERN_EUROPE,
  BRITAIN_AND_CANADA,
  EASTERN_EUROPE,
  AEGEAN,
  EAST_ASIA,
  SOUTHEAST_ASIA,
  SOUTH_ASIA,
  MIDDLE_EAST,
  AFRICA,
  LATIN_AMERICA,
  ORGANIZATIONS,
];
