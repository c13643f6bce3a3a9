import { fold } from './fold';
import { compareIso } from './officials';
import { postChanges, postNameAt } from './posts';

/** A title that an office bore up to a day (exclusive); the last of a row has no end. */
interface TitlePeriod {
  readonly title: string;
  /** ISO date of the change: the title before it, not on it. */
  readonly until?: string;
}

const A = 'Assistant Secretary of State for ';

/**
 * Offices whose title changed, by their present title (the key of the open data). Where the day of a change is not sure, the
 * boundary is the day on which the first holder under the new title took office. A title is undefined (see `titleAt`) where the
 * table does not know it.
 *
 * Source: Principal Officers of the Department of State (Office of the Historian); lists of persons of the FRUS volumes.
 */
const TITLES: ReadonlyMap<string, readonly TitlePeriod[]> = new Map<string, readonly TitlePeriod[]>([
  [
    `${A}European and Eurasian Affairs`,
    [
      { title: `${A}European Affairs`, until: '1983-09-15' },
      { title: `${A}European and Canadian Affairs`, until: '1999-01-12' },
      { title: `${A}European Affairs`, until: '2001-05-08' },
      { title: `${A}European and Eurasian Affairs` },
    ],
  ],
  [
    `${A}Western Hemisphere Affairs`,
    [
      { title: `${A}American Republic Affairs`, until: '1949-06-28' },
      { title: `${A}Inter-American Affairs`, until: '1999-01-12' },
      { title: `${A}Western Hemisphere Affairs` },
    ],
  ],
  [
    `${A}Near Eastern Affairs`,
    [
      { title: `${A}Near Eastern, South Asian, and African Affairs`, until: '1958-08-20' },
      { title: `${A}Near Eastern and South Asian Affairs`, until: '1992-08-24' },
      { title: `${A}Near Eastern Affairs` },
    ],
  ],
  [
    `${A}East Asian and Pacific Affairs`,
    [{ title: `${A}Far Eastern Affairs`, until: '1966-11-01' }, { title: `${A}East Asian and Pacific Affairs` }],
  ],
  [
    `${A}International Organization Affairs`,
    [{ title: `${A}United Nations Affairs`, until: '1954-08-25' }, { title: `${A}International Organization Affairs` }],
  ],
  [
    `${A}Economic, Energy, and Business Affairs`,
    [
      { title: `${A}Economic Affairs`, until: '1972-02-01' },
      { title: `${A}Economic and Business Affairs`, until: '2006' },
      { title: `${A}Economic, Energy, and Business Affairs` },
    ],
  ],
  [
    `${A}Legislative Affairs`,
    [
      { title: `${A}Congressional Relations`, until: '1983-08-06' },
      { title: `${A}Legislative and Intergovernmental Affairs`, until: '1986-06-18' },
      { title: `${A}Legislative Affairs` },
    ],
  ],
  [
    `${A}Public Affairs`,
    [{ title: `${A}Public and Cultural Relations`, until: '1945-09-17' }, { title: `${A}Public Affairs` }],
  ],
  [
    `${A}Democracy, Human Rights, and Labor`,
    [
      { title: 'Coordinator for Human Rights and Humanitarian Affairs', until: '1977-08-17' },
      { title: `${A}Human Rights and Humanitarian Affairs`, until: '1994-05-12' },
      { title: `${A}Democracy, Human Rights, and Labor` },
    ],
  ],
  [
    `${A}Intelligence and Research`,
    [
      { title: 'Director of the Bureau of Intelligence and Research, Department of State', until: '1986-08' },
      { title: `${A}Intelligence and Research` },
    ],
  ],
  [
    `${A}Politico-Military Affairs`,
    [
      { title: 'Director of the Bureau of Politico-Military Affairs, Department of State', until: '1985-06-15' },
      { title: `${A}Politico-Military Affairs` },
    ],
  ],
  [
    `${A}Consular Affairs`,
    [
      {
        title: 'Administrator of the Bureau of Security and Consular Affairs, Department of State',
        until: '1977-08-17',
      },
      { title: `${A}Consular Affairs` },
    ],
  ],
  [
    `${A}Population, Refugees, and Migration Affairs`,
    [
      { title: 'Director of the Bureau for Refugee Programs, Department of State', until: '1994' },
      { title: `${A}Population, Refugees, and Migration` },
    ],
  ],
  [
    `${A}International Narcotics and Law Enforcement Affairs`,
    [
      { title: `${A}International Narcotics Matters`, until: '1995' },
      { title: `${A}International Narcotics and Law Enforcement Affairs` },
    ],
  ],
  [
    'Under Secretary of State for Arms Control and International Security Affairs',
    [
      { title: 'Under Secretary of State for Security Assistance', until: '1977-08-22' },
      { title: 'Under Secretary of State for Security Assistance, Science, and Technology', until: '1989-04-20' },
      { title: 'Under Secretary of State for International Security Affairs', until: '1993-04-01' },
      { title: 'Under Secretary of State for Arms Control and International Security Affairs' },
    ],
  ],
  [
    'Under Secretary for Economic Growth, Energy, and the Environment',
    [
      { title: 'Under Secretary of State for Economic Affairs', until: '1985-08-16' },
      { title: 'Under Secretary of State for Economic and Agricultural Affairs', until: '1994' },
      { title: 'Under Secretary of State for Economic, Business, and Agricultural Affairs', until: '2010' },
      { title: 'Under Secretary of State for Economic Growth, Energy, and the Environment' },
    ],
  ],
  [
    'Under Secretary of State for Management',
    [
      { title: 'Under Secretary of State for Administration', until: '1955' },
      { title: 'Under Secretary of State for Management' },
    ],
  ],
  [
    'Deputy Under Secretary of State for Management',
    [
      { title: 'Deputy Under Secretary of State for Administration', until: '1971-07-12' },
      { title: 'Deputy Under Secretary of State for Management' },
    ],
  ],
  [
    'Director of Policy Planning',
    [
      { title: 'Director of the Policy Planning Staff, Department of State', until: '1961-02-13' },
      { title: 'Chairman of the Policy Planning Council, Department of State', until: '1969-07' },
      { title: 'Director of the Planning and Coordination Staff, Department of State', until: '1973-10-12' },
      { title: 'Director of the Policy Planning Staff, Department of State', until: '1983-01-03' },
      { title: 'Chairman of the Policy Planning Council, Department of State', until: '1986-03-03' },
      { title: 'Director of the Policy Planning Staff, Department of State' },
    ],
  ],
  [
    'Director of the U.S. Information Agency',
    [
      { title: 'Director of the U.S. Information Agency', until: '1978-04-01' },
      { title: 'Director of the International Communication Agency', until: '1982-08-24' },
      { title: 'Director of the U.S. Information Agency' },
    ],
  ],
  [
    'U.S. Trade Representative',
    [
      { title: 'Special Representative for Trade Negotiations', until: '1980-01-02' },
      { title: 'U.S. Trade Representative' },
    ],
  ],
  [
    'representative-to-eu',
    [
      { title: 'Representative to the European Communities', until: '1993-11-01' },
      { title: 'Representative to the European Union' },
    ],
  ],
  [
    'Inspector General of the Department of State and the Foreign Service',
    [
      { title: 'Inspector General of the Foreign Service', until: '1980' },
      { title: 'Inspector General of the Department of State and the Foreign Service' },
    ],
  ],
  [
    'Director of the Bureau of Counterterrorism',
    [
      { title: 'Director of the Office for Combatting Terrorism, Department of State', until: '1984-09-10' },
      {
        title: 'Director of the Office for Counterterrorism and Emergency Planning, Department of State',
        until: '1986-10-16',
      },
      { title: 'Coordinator for Counterterrorism, Department of State', until: '2012' },
      { title: 'Director of the Bureau of Counterterrorism' },
    ],
  ],
]);

/** Titles that never changed, but that the open data give in a short or coded form. */
const PLAIN_TITLES: ReadonlyMap<string, string> = new Map([
  ['representative-to-un', 'Representative to the United Nations'],
  ['representative-to-nato', 'Permanent Representative on the North Atlantic Council'],
  ['representative-to-oas', 'Permanent Representative to the Organization of American States'],
  ['representative-to-oecd', 'Representative to the Organization for Economic Cooperation and Development'],
  ['representative-to-iaea', 'Representative to the International Atomic Energy Agency'],
  ['representative-to-unesco', 'Permanent Representative to UNESCO'],
  ['representative-to-osce', 'Representative to the Organization for Security and Cooperation in Europe'],
  ['representative-to-asean', 'Representative to the Association of Southeast Asian Nations'],
  ['representative-to-au', 'Representative to the African Union'],
  ['representative-to-unafa', 'Representative to the United Nations Agencies for Food and Agriculture'],
  ['representative-uneo', 'Representative to the European Office of the United Nations'],
  ['representative-unvo', 'Representative to the Vienna Office of the United Nations'],
  ['representative-to-usoarn', 'Head of Delegation to the Nuclear and Space Arms Talks at Geneva'],
  ['Secretary of State ad interim', 'Acting Secretary of State'],
  ['Counselor', 'Counselor of the Department of State'],
  ['Executive Secretary', 'Executive Secretary of the Department of State'],
  ['Legal Adviser', 'Legal Adviser of the Department of State'],
]);

/** How a chief of mission is called, by rank: `Ambassador to the Soviet Union`, `Chargé d’Affaires ad interim in Iraq`. */
const MISSION_TITLES: ReadonlyMap<string, readonly [title: string, preposition: string]> = new Map([
  ['Ambassador Extraordinary and Plenipotentiary', ['Ambassador', 'to']],
  ['Envoy Extraordinary and Minister Plenipotentiary', ['Minister', 'to']],
  ['Envoy Extraordinary and Minister Plenipotentiary/Consul General', ['Minister and Consul General', 'to']],
  ['Minister Plenipotentiary', ['Minister', 'to']],
  ['Minister Resident', ['Minister Resident', 'in']],
  ['Minister Resident/Consul General', ['Minister Resident and Consul General', 'in']],
  ['Chargé d’Affaires', ['Chargé d’Affaires', 'in']],
  ['Chargé d’Affaires ad interim', ['Chargé d’Affaires ad interim', 'in']],
  ['Chief', ['Chief of the Liaison Office', 'in']],
  ['Principal Officer', ['Principal Officer', 'in']],
  ['Diplomatic Agent/Consul General', ['Diplomatic Agent and Consul General', 'in']],
  ['Agent/Consul General', ['Agent and Consul General', 'in']],
  ['Commissioner', ['Commissioner', 'to']],
  ['Representative', ['Representative', 'in']],
  ['Director', ['Director of the Liaison Office', 'in']],
]);

/**
 * The title of an office on a date, with the name of its post on that date.
 *
 * @param office the office as in `Appointment.office`
 * @param post id of the country of a mission, as in `Appointment.post`
 * @param isoDate the date, ISO, as far as it is known (`1983-09-15`, `1983-09`, `1983`); a date that only falls in the same month
 *   or year as a change takes the later title
 */
export function titleAt(office: string, post: string | undefined, isoDate: string): string {
  if (post !== undefined) {
    const [title, preposition] = MISSION_TITLES.get(office) ?? [office, 'to'];
    return `${title} ${preposition} ${postNameAt(post, isoDate, office)}`;
  }
  const periods = TITLES.get(office);
  const period = periods?.find((p) => p.until === undefined || compareIso(isoDate, p.until) < 0);
  return period?.title ?? PLAIN_TITLES.get(office) ?? office;
}

/** Every title that an office bore within a term, in order: two where it changed meanwhile. */
export function titlesDuring(
  office: string,
  post: string | undefined,
  from: string,
  to: string | undefined,
): readonly { readonly title: string; readonly from: string }[] {
  const changes = [from];
  if (to !== undefined) {
    const dates = [...(TITLES.get(office) ?? []).map((p) => p.until), ...postChanges(post)];
    for (const date of dates)
      if (date !== undefined && compareIso(date, from) > 0 && compareIso(date, to) <= 0) changes.push(date);
  }
  changes.sort();
  const titles: { title: string; from: string }[] = [];
  for (const date of changes) {
    const title = titleAt(office, post, date);
    if (titles[titles.length - 1]?.title !== title) titles.push({ title, from: date });
  }
  return titles;
}

let known: ReadonlySet<string> | undefined;

/** Whether a phrase is, word for word, a title in these tables ("Assistant Secretary of State for European Affairs"). */
export function isKnownTitle(phrase: string): boolean {
  known ??= new Set(
    [...TITLES.values()]
      .flatMap((periods) => periods.map((p) => fold(p.title)))
      .concat([...PLAIN_TITLES.values()].map(fold)),
  );
  return known.has(fold(phrase));
}
