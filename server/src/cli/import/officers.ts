import { printedDate } from '../../features/calendar';
import { at, descendants, wordsOf, type XmlElement } from './xml';

/** Years of which persons are wanted, both ends included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/**
 * “Principal Officers and Chiefs of Mission”, gathered from its files in any order: people, positions of the Department with their
 * holders, missions with their chiefs.
 */
export class Officers {
  private readonly names = new Map<string, string>();
  private readonly lives = new Map<string, string>();
  private readonly offices = new Map<string, Office[]>();

  /** Takes a file in; false where it is none of the set. */
  add(root: XmlElement): boolean {
    switch (root.name) {
      case 'person':
        return this.addPerson(root);
      case 'principal-position': {
        const title = wordsOf(at(root, 'names', 'singular'));
        for (const held of descendants(root, 'principal')) this.addOffice(held, title);
        return true;
      }
      case 'country-mission':
      case 'org-mission':
        for (const held of descendants(root, 'chief')) {
          const country = wordsOf(at(held, 'contemporary-territory-id')) || wordsOf(at(root, 'territory-id'));
          this.addOffice(held, chiefOfMission(wordsOf(at(held, 'role-title-id')), country));
        }
        return true;
      default:
        return false;
    }
  }

  private addPerson(root: XmlElement): boolean {
    const surname = wordsOf(at(root, 'persName', 'surname'));
    if (surname === '') return false;
    const id = wordsOf(at(root, 'id'));
    const parts = [surname, wordsOf(at(root, 'persName', 'forename')), wordsOf(at(root, 'persName', 'genName'))];
    this.names.set(id, parts.filter((part) => part !== '').join(', '));
    const born = wordsOf(at(root, 'birth'));
    const died = wordsOf(at(root, 'death'));
    if (born) this.lives.set(id, died ? `${born}–${died}` : `born ${born}`);
    return true;
  }

  private addOffice(held: XmlElement, title: string): void {
    const date = (name: string) => wordsOf(at(held, name, 'date'));
    const office = { title, from: date('started') || date('appointed'), to: date('ended') };
    const person = wordsOf(at(held, 'person-id'));
    const before = this.offices.get(person);
    if (before) before.push(office);
    else this.offices.set(person, [office]);
  }

  /** A line for each person: his offices with their dates, in the order of time. With years, only persons and offices of these. */
  lines(years: Years | null): string[] {
    return [...this.names].flatMap(([id, name]) => {
      const held = (this.offices.get(id) ?? []).filter((office) => years === null || isOf(office, years));
      held.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
      const life = years === null ? this.lives.get(id) : undefined;
      const about = held.length > 0 ? held.map(inWords).join('; ') : life;
      return about === undefined ? [] : [`${name}, ${about}`];
    });
  }

  get size(): number {
    return this.names.size;
  }
}

interface Office {
  readonly title: string;
  /** ISO, as far as known; empty where it is not. */
  readonly from: string;
  readonly to: string;
}

function isOf({ from, to }: Office, years: Years): boolean {
  if (from === '' && to === '') return false;
  return Number((from || to).slice(0, 4)) <= years.to && (to === '' || Number(to.slice(0, 4)) >= years.from);
}

/** `Counselor from July 1, 1973, until January 20, 1977`. */
function inWords({ title, from, to }: Office): string {
  const begins = from === '' ? '' : ` from ${printedDate(from)}`;
  const ends = to === '' ? '' : `${begins === '' ? '' : ','} until ${printedDate(to)}`;
  return title + begins + ends;
}

/** Ranks of chiefs of mission by how their names in the data begin. */
const RANKS: readonly (readonly [beginning: string, title: string])[] = [
  ['ambassador', 'Ambassador'],
  ['envoy', 'Minister'],
  ['minister', 'Minister'],
  ['charge', 'Chargé d’Affaires'],
  ['commissioner', 'Commissioner'],
  ['diplomatic-agent', 'Diplomatic Agent'],
  ['representative', 'Representative'],
];

function chiefOfMission(role: string, country: string): string {
  const title = RANKS.find(([beginning]) => role.startsWith(beginning))?.[1] ?? 'Chief of Mission';
  return `${title} ${title.startsWith('Charg') ? 'in' : 'to'} ${inCapitals(country)}`;
}

const SMALL: ReadonlySet<string> = new Set(['and', 'of', 'the']);

/** `bosnia-and-herzegovina` → `Bosnia and Herzegovina`. */
function inCapitals(id: string): string {
  return id
    .split('-')
    .map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
