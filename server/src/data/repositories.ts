import { fold } from './fold';

/** An archive, library or publication that source notes name first. */
export interface Repository {
  /** The form that source notes print. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'department' | 'archives' | 'presidential library' | 'library' | 'agency' | 'publication' | 'foreign';
  /** One or two sentences for hovers. */
  readonly description: string;
}

const presidential = (president: string, place: string, aliases: readonly string[]): Repository => {
  const surname = president.split(' ').pop()!;
  return {
    name: `${surname} Library`,
    aliases: [`${president} Library`, `${president} Presidential Library`, ...aliases],
    kind: 'presidential library',
    description: `${president} Presidential Library, ${place} (National Archives).`,
  };
};

/**
 * Repositories of source notes.
 * Source: "Sources" chapters of FRUS volumes; guides of the National Archives.
 */
export const REPOSITORIES: readonly Repository[] = [
  {
    name: 'Department of State',
    aliases: ['State Department', 'Department of State Archives'],
    kind: 'department',
    description:
      'Records of the Department of State: Central Files by decimal (to 1963) or subject (from 1963), and lot files of offices; most are now in Record Group 59 of the National Archives.',
  },
  {
    name: 'National Archives',
    aliases: [
      'National Archives and Records Administration',
      'NARA',
      'U.S. National Archives',
      'National Archives and Record Administration',
      'National Archives and Records Service',
    ],
    kind: 'archives',
    description:
      'National Archives and Records Administration, College Park, Maryland, and Washington; records are arranged by record group (RG 59: Department of State).',
  },
  {
    name: 'Washington National Records Center',
    aliases: ['WNRC', 'Federal Records Center'],
    kind: 'archives',
    description:
      'Records center at Suitland, Maryland, where agencies such as the Department of Defense (RG 330) keep records that are not yet in the National Archives.',
  },
  {
    name: 'Library of Congress',
    aliases: [
      'Library of Congress, Manuscript Division',
      'Library of Congress Manuscript Division',
      'Manuscript Division, Library of Congress',
    ],
    kind: 'library',
    description:
      'Library of Congress, Washington; its Manuscript Division holds the papers of Harriman, Nitze, Kissinger and others.',
  },
  presidential('Herbert Hoover', 'West Branch, Iowa', []),
  presidential('Franklin D. Roosevelt', 'Hyde Park, New York', ['Roosevelt Library', 'FDR Library']),
  presidential('Harry S. Truman', 'Independence, Missouri', ['Truman Presidential Library']),
  presidential('Dwight D. Eisenhower', 'Abilene, Kansas', ['Eisenhower Presidential Library']),
  presidential('John F. Kennedy', 'Boston, Massachusetts', ['Kennedy Presidential Library', 'JFK Library']),
  presidential('Lyndon B. Johnson', 'Austin, Texas', [
    'Johnson Presidential Library',
    'Lyndon Baines Johnson Library',
    'LBJ Library',
  ]),
  presidential('Richard Nixon', 'Yorba Linda, California', ['Nixon Presidential Library', 'Richard M. Nixon Library']),
  presidential('Gerald R. Ford', 'Ann Arbor, Michigan', ['Ford Presidential Library', 'Gerald Ford Library']),
  presidential('Jimmy Carter', 'Atlanta, Georgia', ['Carter Presidential Library']),
  presidential('Ronald Reagan', 'Simi Valley, California', ['Reagan Presidential Library']),
  presidential('George Bush', 'College Station, Texas', [
    'Bush Presidential Library',
    'George H.W. Bush Library',
    'George H. W. Bush Library',
  ]),
  {
    name: 'Nixon Presidential Materials',
    aliases: [
      'Nixon Presidential Materials Project',
      'Nixon Presidential Materials Staff',
      'Nixon Presidential Materials, NSC Files',
    ],
    kind: 'archives',
    description:
      'Records of the Nixon White House, first kept by the National Archives at College Park and now in the Nixon Library.',
  },
  {
    name: 'Central Intelligence Agency',
    aliases: ['CIA', 'CIA Files', 'Central Intelligence Agency Files'],
    kind: 'agency',
    description: 'Files of the Central Intelligence Agency, cited by job number.',
  },
  {
    name: 'National Security Council',
    aliases: ['NSC Files', 'National Security Council Files', 'National Security Council, Washington'],
    kind: 'agency',
    description: 'Files of the National Security Council: institutional files, intelligence files.',
  },
  {
    name: 'Department of Defense',
    aliases: ['OSD Historical Office', 'Office of the Secretary of Defense Historical Office', 'OSD Files'],
    kind: 'agency',
    description: 'Files of the Office of the Secretary of Defense.',
  },
  {
    name: 'Joint Chiefs of Staff',
    aliases: ['JCS Files', 'JCS Records', 'Joint Chiefs of Staff Files', 'JCS Master Cable Files'],
    kind: 'agency',
    description: 'Records of the Joint Chiefs of Staff (Record Group 218).',
  },
  {
    name: 'National Security Agency',
    aliases: ['NSA', 'National Security Agency, Center for Cryptologic History'],
    kind: 'agency',
    description: 'Files of the National Security Agency.',
  },
  {
    name: 'Federal Bureau of Investigation',
    aliases: ['FBI'],
    kind: 'agency',
    description: 'Files of the Federal Bureau of Investigation.',
  },
  {
    name: 'Department of the Treasury',
    aliases: ['Treasury Department'],
    kind: 'agency',
    description: 'Files of the Department of the Treasury.',
  },
  {
    name: 'Department of Energy',
    aliases: ['Department of Energy, Executive Secretariat', 'Department of Energy Archives'],
    kind: 'agency',
    description: 'Files of the Department of Energy, among them those of the Atomic Energy Commission.',
  },
  {
    name: 'Agency for International Development',
    aliases: ['AID', 'USAID', 'USAID Administrator Files'],
    kind: 'agency',
    description: 'Files of the Agency for International Development.',
  },
  {
    name: 'National Defense University',
    aliases: ['National Defense University, Taylor Papers'],
    kind: 'library',
    description: 'National Defense University, Fort McNair, Washington; holds the papers of Maxwell D. Taylor.',
  },
  {
    name: 'Naval Historical Center',
    aliases: ['Naval History and Heritage Command', 'Naval Historical Center, Radford Papers'],
    kind: 'library',
    description: 'Archives of the Navy, Washington.',
  },
  {
    name: 'U.S. Army Military History Institute',
    aliases: [
      'Army Military History Institute',
      'Military History Institute',
      'U.S. Army Center of Military History',
      'Center of Military History',
    ],
    kind: 'library',
    description: 'Army archives and history office.',
  },
  {
    name: 'Princeton University',
    aliases: [
      'Princeton University Library',
      'Seeley G. Mudd Manuscript Library',
      'Mudd Library',
      'Princeton University, Mudd Library',
    ],
    kind: 'library',
    description:
      'Seeley G. Mudd Manuscript Library, Princeton, New Jersey: papers of John Foster Dulles, Allen Dulles, George Kennan.',
  },
  {
    name: 'Yale University',
    aliases: [
      'Yale University Library',
      'Sterling Memorial Library',
      'Yale University Library, Manuscripts and Archives',
    ],
    kind: 'library',
    description:
      'Yale University Library, New Haven, Connecticut: papers of Cyrus Vance, Dean Acheson, Chester Bowles.',
  },
  {
    name: 'Hoover Institution',
    aliases: ['Hoover Institution Archives', 'Hoover Institution on War, Revolution and Peace'],
    kind: 'library',
    description: 'Hoover Institution Archives, Stanford, California.',
  },
  {
    name: 'Minnesota Historical Society',
    aliases: ['Minnesota Historical Society, Mondale Papers'],
    kind: 'library',
    description: 'Minnesota Historical Society, St. Paul: papers of Hubert Humphrey and Walter Mondale.',
  },
  {
    name: 'Massachusetts Historical Society',
    aliases: [],
    kind: 'library',
    description: 'Massachusetts Historical Society, Boston: papers of Henry Cabot Lodge.',
  },
  {
    name: 'Georgetown University',
    aliases: ['Georgetown University Library'],
    kind: 'library',
    description: 'Georgetown University Library, Washington.',
  },
  {
    name: 'Harvard University',
    aliases: ['Houghton Library', 'Harvard University, Houghton Library'],
    kind: 'library',
    description: 'Harvard University, Cambridge, Massachusetts.',
  },
  {
    name: 'University of Arkansas',
    aliases: ['University of Arkansas Library', 'University of Arkansas Libraries'],
    kind: 'library',
    description: 'Holds the historical collection of the Bureau of Educational and Cultural Affairs.',
  },
  {
    name: 'University of Virginia',
    aliases: ['Alderman Library'],
    kind: 'library',
    description: 'University of Virginia Library, Charlottesville.',
  },
  {
    name: 'George C. Marshall Library',
    aliases: ['Marshall Library', 'George C. Marshall Research Library'],
    kind: 'library',
    description: 'George C. Marshall Research Library, Lexington, Virginia.',
  },
  {
    name: 'MacArthur Memorial Archives',
    aliases: ['MacArthur Memorial'],
    kind: 'library',
    description: 'MacArthur Memorial, Norfolk, Virginia.',
  },
  {
    name: 'Virginia Historical Society',
    aliases: [],
    kind: 'library',
    description: 'Virginia Historical Society, Richmond: papers of David K.E. Bruce.',
  },
  {
    name: 'Russian Ministry of Foreign Affairs',
    aliases: [
      'Archive of Foreign Policy of the Russian Federation',
      'Foreign Policy Archives of the Russian Federation',
      'AVP RF',
      'Russian Foreign Ministry Archives',
    ],
    kind: 'foreign',
    description: 'Archives of the Russian (formerly Soviet) foreign ministry, Moscow.',
  },
  {
    name: 'British National Archives',
    aliases: ['Public Record Office', 'The National Archives of the United Kingdom', 'PRO'],
    kind: 'foreign',
    description: 'National Archives of the United Kingdom, Kew (until 2003 Public Record Office).',
  },
  {
    name: 'United Nations Archives',
    aliases: ['UN Archives'],
    kind: 'foreign',
    description: 'Archives of the United Nations, New York.',
  },
  {
    name: 'Public Papers',
    aliases: ['Public Papers of the Presidents', 'Public Papers of the Presidents of the United States'],
    kind: 'publication',
    description: 'Public Papers of the Presidents of the United States: published messages and speeches.',
  },
  {
    name: 'Department of State Bulletin',
    aliases: ['Bulletin'],
    kind: 'publication',
    description: 'Official record of U.S. foreign policy, weekly (1939–1977) or monthly (1978–1989).',
  },
  {
    name: 'American Foreign Policy',
    aliases: [
      'American Foreign Policy: Current Documents',
      'American Foreign Policy: Basic Documents',
      'American Foreign Policy, Current Documents',
    ],
    kind: 'publication',
    description: 'Collections of published documents by the Department of State.',
  },
  {
    name: 'Documents on Disarmament',
    aliases: [],
    kind: 'publication',
    description: 'Yearly collection of the Arms Control and Disarmament Agency.',
  },
  {
    name: 'Pentagon Papers',
    aliases: ['The Pentagon Papers', 'United States–Vietnam Relations'],
    kind: 'publication',
    description: 'Study of U.S.-Vietnam relations 1945–1967 made for the Secretary of Defense.',
  },
  {
    name: 'Congressional Record',
    aliases: [],
    kind: 'publication',
    description: 'Record of the proceedings of Congress.',
  },
  {
    name: 'Weekly Compilation of Presidential Documents',
    aliases: ['Weekly Compilation'],
    kind: 'publication',
    description: 'Presidential statements and papers, weekly from 1965.',
  },
  {
    name: 'Foreign Relations',
    aliases: ['Foreign Relations of the United States', 'FRUS'],
    kind: 'publication',
    description: 'Another volume of this series.',
  },
];

const BY_KEY: ReadonlyMap<string, Repository> = (() => {
  const map = new Map<string, Repository>();
  for (const repository of REPOSITORIES) {
    for (const form of [repository.name, ...repository.aliases]) {
      const key = fold(form);
      if (!map.has(key)) map.set(key, repository);
    }
  }
  return map;
})();

/** The repository that a text names as a whole, or undefined. */
export function repositoryNamed(text: string): Repository | undefined {
  return BY_KEY.get(fold(text));
}

/**
 * The repository at the beginning of a source note's location ("Reagan Library, George Shultz Papers, …"): its first part up to a
 * comma, or its longest beginning that is known. Undefined for private papers and publications that the table lacks.
 */
export function repositoryAtStart(location: string): Repository | undefined {
  const comma = location.indexOf(',');
  const first = comma < 0 ? location : location.slice(0, comma);
  const whole = repositoryNamed(first);
  if (whole) return whole;
  const words = fold(first.slice(0, 80)).split(' ');
  for (let n = Math.min(words.length, 8); n > 0; n--) {
    const found = BY_KEY.get(words.slice(0, n).join(' '));
    if (found) return found;
  }
  return undefined;
}
