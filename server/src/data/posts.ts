import { compareIso } from './officials';

/** A name that a country bore up to a day (exclusive); the last of a row has no end. */
interface NamePeriod {
  readonly name: string;
  readonly until?: string;
}

/**
 * Countries of missions whose name changed, by their id in the open data, which may be the successor's. Names are those of
 * FRUS headings and lists of persons, with their article.
 *
 * Source: A Guide to the United States' History of Recognition, Diplomatic, and Consular Relations, by Country, since 1776
 * (Office of the Historian); public record.
 */
const CHANGED: ReadonlyMap<string, readonly NamePeriod[]> = new Map<string, readonly NamePeriod[]>([
  [
    'russia',
    [{ name: 'Russia', until: '1922-12-30' }, { name: 'the Soviet Union', until: '1991-12-25' }, { name: 'Russia' }],
  ],
  [
    'germany',
    [
      { name: 'Germany', until: '1949-05-23' },
      { name: 'the Federal Republic of Germany', until: '1990-10-03' },
      { name: 'Germany' },
    ],
  ],
  [
    'congo-kinshasa',
    [
      { name: 'the Congo', until: '1971-10-27' },
      { name: 'Zaire', until: '1997-05-17' },
      { name: 'the Democratic Republic of the Congo' },
    ],
  ],
  [
    'congo-brazzaville',
    [
      { name: 'the Congo (Brazzaville)', until: '1970-01-03' },
      { name: 'the People’s Republic of the Congo', until: '1992' },
      { name: 'the Republic of the Congo' },
    ],
  ],
  [
    'china',
    [
      { name: 'China', until: '1949-10-01' },
      { name: 'the Republic of China', until: '1979-01-01' },
      { name: 'the People’s Republic of China' },
    ],
  ],
  ['benin', [{ name: 'Dahomey', until: '1975-11-30' }, { name: 'Benin' }]],
  ['burkina-faso', [{ name: 'Upper Volta', until: '1984-08-04' }, { name: 'Burkina Faso' }]],
  ['sri-lanka', [{ name: 'Ceylon', until: '1972-05-22' }, { name: 'Sri Lanka' }]],
  [
    'egypt',
    [
      { name: 'Egypt', until: '1958-02-22' },
      { name: 'the United Arab Republic', until: '1971-09-02' },
      { name: 'Egypt' },
    ],
  ],
  ['iran', [{ name: 'Persia', until: '1935-03-22' }, { name: 'Iran' }]],
  ['thailand', [{ name: 'Siam', until: '1939-06-24' }, { name: 'Thailand' }]],
  [
    'cambodia',
    [
      { name: 'Cambodia', until: '1970-10-09' },
      { name: 'the Khmer Republic', until: '1975-04-17' },
      { name: 'Cambodia' },
    ],
  ],
  ['tanzania', [{ name: 'Tanganyika', until: '1964-04-26' }, { name: 'Tanzania' }]],
  ['malaysia', [{ name: 'Malaya', until: '1963-09-16' }, { name: 'Malaysia' }]],
  ['madagascar', [{ name: 'the Malagasy Republic', until: '1975-12-30' }, { name: 'Madagascar' }]],
  [
    'central-african-republic',
    [
      { name: 'the Central African Republic', until: '1976-12-04' },
      { name: 'the Central African Empire', until: '1979-09-20' },
      { name: 'the Central African Republic' },
    ],
  ],
  ['cote-divoire', [{ name: 'the Ivory Coast', until: '1985-10' }, { name: 'Côte d’Ivoire' }]],
  [
    'yemen',
    [
      { name: 'Yemen', until: '1962-09-27' },
      { name: 'the Yemen Arab Republic', until: '1990-05-22' },
      { name: 'Yemen' },
    ],
  ],
  ['samoa', [{ name: 'Western Samoa', until: '1997' }, { name: 'Samoa' }]],
  ['turkey', [{ name: 'the Ottoman Empire', until: '1923-10-29' }, { name: 'Turkey' }]],
  ['korea', [{ name: 'Korea', until: '1948-08-15' }, { name: 'the Republic of Korea' }]],
]);

/** Countries of one name that does not follow from the id, or that take an article. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ['albania-1946', 'Albania'],
  ['antigua-and-barbuda', 'Antigua and Barbuda'],
  ['bahamas', 'the Bahamas'],
  ['bosnia-herzegovina', 'Bosnia and Herzegovina'],
  ['cape-verde', 'Cape Verde'],
  ['comoros', 'the Comoros'],
  ['czech-republic', 'the Czech Republic'],
  ['czechoslovakia-1993', 'Czechoslovakia'],
  ['dominican-republic', 'the Dominican Republic'],
  ['gambia', 'the Gambia'],
  ['german-democratic-republic', 'the German Democratic Republic'],
  ['guinea-bissau', 'Guinea-Bissau'],
  ['holy-see', 'the Holy See'],
  ['joseon-dynasty-1910', 'Korea'],
  ['kingdom-of-two-sicilies-1861', 'the Kingdom of the Two Sicilies'],
  ['maldives', 'the Maldives'],
  ['marshall-islands', 'the Marshall Islands'],
  ['micronesia-federated-states-of', 'the Federated States of Micronesia'],
  ['netherlands', 'the Netherlands'],
  ['philippines', 'the Philippines'],
  ['saint-kitts-and-nevis', 'Saint Kitts and Nevis'],
  ['saint-vincent-and-grenadines', 'Saint Vincent and the Grenadines'],
  ['sao-tome-and-principe', 'São Tomé and Príncipe'],
  ['seychelles', 'the Seychelles'],
  ['socialist-federal-republic-of-yugoslavia-1992', 'Yugoslavia'],
  ['solomon-islands', 'the Solomon Islands'],
  ['south-vietnam-1975', 'Vietnam'],
  ['state-of-vietnam-1955', 'Vietnam'],
  ['timor-leste', 'Timor-Leste'],
  ['trinidad-and-tobago', 'Trinidad and Tobago'],
  ['united-arab-emirates', 'the United Arab Emirates'],
  ['united-kingdom', 'the United Kingdom'],
  ['yugoslavia-1946', 'Yugoslavia'],
]);

const capitalised = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/**
 * The name of a mission's country on a date, with its article: `russia` in 1985 is "the Soviet Union".
 *
 * @param post id of the country, as in `Appointment.post`
 * @param isoDate ISO, as far as it is known
 * @param office the office there, where it matters: the Liaison Office of 1973–1979 was in Peking, the Ambassador in Taipei
 */
export function postNameAt(post: string, isoDate: string, office?: string): string {
  if (post === 'china' && office === 'Chief') return 'the People’s Republic of China';
  const periods = CHANGED.get(post);
  if (!periods) return FIXED.get(post) ?? capitalised(post);
  return (
    periods.find((p) => p.until === undefined || compareIso(isoDate, p.until) < 0) ?? periods[periods.length - 1]!
  ).name;
}

/** Days on which a country of the table changed its name. */
export function postChanges(post: string | undefined): readonly string[] {
  return (CHANGED.get(post ?? '') ?? []).flatMap((period) => period.until ?? []);
}
