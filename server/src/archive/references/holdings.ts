import { repositoryNamed } from '../../data/repositories';

/**
 * What `ibid.` stands for where a file or another work was cited: the citation before, with the parts that are restated put in their
 * place (`Department of State, Central Files, 762.00/11–1658` and `611.93/2–2662`).
 */

/** How deep in a citation a part stands, from the repository down to the page. */
enum Level {
  Repository = 0,
  Collection = 1,
  Lot = 2,
  Box = 3,
  Folder = 4,
  File = 5,
  Date = 6,
  Page = 7,
  /** A part that names nothing telling: the last of its citation. */
  Other = 8,
}

interface Part {
  readonly text: string;
  /** `, ` or `: ` before it. */
  readonly link: string;
}

/** The citation `before` with `restated` taking the place of the part at its level and of all below it. */
export function restate(before: string, restated: string): string {
  const old = partsOf(before);
  const fresh = partsOf(restated);
  const level = levelOf(fresh[0]!.text);
  if (level === Level.Repository) return restated;
  let keep = old.length - 1;
  if (level !== Level.Other) {
    keep = old.findIndex((part, i) => i > 0 && isAtOrBelow(levelOf(part.text), level));
    if (keep < 0) keep = old.length;
  }
  const kept = old.slice(0, Math.max(1, keep));
  const link = old[keep]?.link ?? ', ';
  return kept.map((p) => p.link + p.text).join('') + link + fresh.map((p) => p.link + p.text).join('');
}

/** A part that names nothing telling (`Nixon` in `Public Papers: Nixon, 1973`) is kept: it may stand anywhere. */
function isAtOrBelow(part: Level, level: Level): boolean {
  return part !== Level.Other && part >= level;
}

function partsOf(citation: string): Part[] {
  const parts: Part[] = [];
  let link = '';
  for (const piece of citation.split(/(, |: )/)) {
    if (piece === ', ' || piece === ': ') link = piece;
    else if (piece !== '') {
      parts.push({ text: piece, link: parts.length === 0 ? '' : link });
    }
  }
  return parts.length > 0 ? parts : [{ text: citation, link: '' }];
}

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d/;

function levelOf(part: string): Level {
  if (repositoryNamed(part)) return Level.Repository;
  if (/^Lot \d/.test(part)) return Level.Lot;
  if (/^(?:Box|Job|Reel|RG)\b/.test(part)) return Level.Box;
  if (/^Folder\b/.test(part)) return Level.Folder;
  // Decimal and subject files: `762.00/11–1658`, `POL 7 US/BUNDY`.
  if (/^\d{3}[A-Z]?\.\w/.test(part) || /^[A-Z]{2,5} \d/.test(part) || /^(?:POL|DEF|AID|ORG)\b/.test(part))
    return Level.File;
  if (/^pp?\. ?\d|^pages? \d/.test(part)) return Level.Page;
  if (MONTH.test(part) || /^1[89]\d\d\b/.test(part) || /^[Vv]ol(?:\.|ume)/.test(part) || /^Book\b/.test(part))
    return Level.Date;
  if (
    /\b(?:Files?|Papers|Records|Collection|Correspondence|Materials|Memoranda|Series|Book|Books|Diary|Diaries)\b/.test(
      part,
    )
  )
    return Level.Collection;
  return Level.Other;
}
