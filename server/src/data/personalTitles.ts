/**
 * Titles that stand right before a name: `Secretary of State Shultz`, `Ambassador Dobrynin`, `Mr. Bohlen`. One group a line.
 * Source: usage of the headings and lists of persons of Foreign Relations of the United States.
 */
const TITLES = `
President; President-elect; Former President; Vice President; Vice President-elect; Acting President; First Lady
Prime Minister; Deputy Prime Minister; Premier; Vice Premier; First Deputy Premier; Chancellor; Vice Chancellor; Taoiseach
Chairman; Vice Chairman; Deputy Chairman; Party Chairman; Chairwoman; Presidium Chairman
General Secretary; First Secretary; Party Secretary; Secretary General; Secretary-General; Under Secretary General; Under Secretary-General; Assistant Secretary General
Foreign Minister; Deputy Foreign Minister; First Deputy Foreign Minister; Vice Foreign Minister; Acting Foreign Minister; Foreign Secretary; Defense Minister; Minister of Defense; Minister of Foreign Affairs; Minister for Foreign Affairs; Finance Minister; Trade Minister; Interior Minister; Minister; Vice Minister; Deputy Minister; Minister of State; Lord Privy Seal
Secretary; Secretary of State; Secretary of Defense; Secretary of the Treasury; Secretary of Commerce; Secretary of Agriculture; Secretary of the Army; Secretary of the Navy; Secretary of the Air Force; Secretary of the Interior; Secretary of Labor; Secretary of Energy; Secretary of Transportation; Treasury Secretary; Commerce Secretary; Defense Secretary; Agriculture Secretary; Acting Secretary; Acting Secretary of State; Acting Secretary of Defense; Former Secretary of State; Secretary of State-designate; Secretary-designate
Deputy Secretary; Deputy Secretary of State; Deputy Secretary of Defense; Under Secretary; Under Secretary of State; Under Secretary of Defense; Deputy Under Secretary; Deputy Under Secretary of State; Assistant Secretary; Assistant Secretary of State; Assistant Secretary of Defense; Deputy Assistant Secretary; Deputy Assistant Secretary of State; Acting Assistant Secretary
Attorney General; Solicitor General; Postmaster General; Director of Central Intelligence; Deputy Director of Central Intelligence; Director; Deputy Director; Administrator; Commissioner; High Commissioner; Counselor; Adviser; Special Assistant; Presidential Assistant; National Security Adviser; National Security Advisor; Presidential Adviser; Chief of Staff; Special Envoy; Special Representative; Legal Adviser; Comptroller; Budget Director; Press Secretary; Under Secretary-designate
Ambassador; Ambassador at Large; Ambassador-designate; Deputy Ambassador; Chargé; Chargé d’Affaires; Chargé d'Affaires; Consul; Consul General; Vice Consul; Minister Counselor; Minister-Counselor; Envoy; Attaché; Nuncio
King; Queen; Prince; Crown Prince; Princess; Shah; Emperor; Sultan; Sheikh; Shaykh; Amir; Emir; Imam; Maharaja; His Majesty; His Excellency; Her Majesty
Generalissimo; Marshal; Field Marshal; General; Lieutenant General; Major General; Brigadier General; Brigadier; Admiral; Vice Admiral; Rear Admiral; Fleet Admiral; Commodore; Captain; Commander; Lieutenant Commander; Colonel; Lieutenant Colonel; Major; Lieutenant; Sergeant; Gen.; Lt. Gen.; Maj. Gen.; Brig. Gen.; Adm.; Col.; Lt. Col.; Maj.; Capt.; Lt.; Comdr.; Cdr.; Air Marshal; Air Chief Marshal; Wing Commander; Group Captain
Senator; Representative; Congressman; Congresswoman; Speaker; Majority Leader; Minority Leader; Governor; Lieutenant Governor; Governor General; Mayor; Judge; Justice; Chief Justice; Deputy; Delegate; Sen.; Rep.; Gov.
Mr.; Mrs.; Miss; Ms.; Messrs.; Mme.; Madame; M.; Dr.; Doctor; Professor; Prof.; Sir; Lord; Lady; Dame; Baron; Count; Viscount; Earl; Duke; Archbishop; Bishop; Cardinal; Pope; Father; Monsignor; Reverend; Rev.; Rabbi; Señor; Señora; Herr; Signor; Comrade
`;

const SORTED: readonly string[] = TITLES.split(/[;\n]/)
  .map((title) => title.trim())
  .filter((title) => title !== '')
  .sort((a, b) => b.length - a.length);

/** First word of a title -> the titles that begin so, longest first. */
const BY_FIRST: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const title of SORTED) {
    const first = title.split(' ')[0]!;
    const list = map.get(first);
    if (list) list.push(title);
    else map.set(first, [title]);
  }
  return map;
})();

/** No title, with a nationality before it, is longer. */
export const LONGEST_TITLE = 60;

const NATIONAL =
  /^(?:U\.S\.|UN|NATO|Soviet|Dutch|French|Greek|Czech|Swiss|Thai|Iraqi|Israeli|Pakistani|Saudi|Kuwaiti|Yemeni|Omani|Bengali|Somali|Nepali)$/;
const ENDING = /(?:ish|an|ese|gian)$/;
const CAPITALISED = /^\p{Lu}\p{Ll}+(?:ish|an|ese|gian)$/u;

/** Adjectives of countries, `Soviet`, `Turkish`, `Chinese`, and `U.S.`, `UN`. */
function isNational(word: string): boolean {
  return ENDING.test(word) ? CAPITALISED.test(word) : NATIONAL.test(word);
}

/**
 * The length of the title at the beginning of some words, with a nationality before it (`Turkish Prime Minister`), or null. The
 * title ends with its word: no space behind it is counted.
 */
export function titleAtStart(words: string): number | null {
  const direct = titleLength(words, 0);
  if (direct !== null) return direct;
  const space = words.indexOf(' ');
  if (space <= 0 || !isNational(words.slice(0, space))) return null;
  return titleLength(words, space + 1);
}

function titleLength(words: string, at: number): number | null {
  const space = words.indexOf(' ', at);
  const first = words.slice(at, space < 0 ? words.length : space).replace(/[,;]$/, '');
  const titles = BY_FIRST.get(first);
  if (!titles) return null;
  for (const title of titles) {
    if (!words.startsWith(title, at)) continue;
    const next = words[at + title.length];
    if (next === undefined || next === ' ' || next === '\u00a0' || next === ',') return at + title.length;
  }
  return null;
}
