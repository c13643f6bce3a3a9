import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ListKind } from '../../archive/volumeList';
import { compareNatural } from '../../text/natural';
import { InputError } from '../corpus';
import { authorityLine, isAuthority } from './authority';
import { Officers, type Years } from './officers';
import { isTeiVolume, teiList, teiVolumeId } from './tei';
import { parseXml, type XmlElement, XmlError } from './xml';

export interface ImportOptions {
  /** The volume whose list is wanted, where several are given or the data name volumes. */
  readonly volume?: string;
  /** Persons in office in these years alone, from the data on principal officers. */
  readonly years?: Years;
}

const TITLES: Readonly<Record<ListKind, string>> = { persons: 'Persons', terms: 'Abbreviations and Terms' };

/**
 * A list in the form of `persons.txt` or `terms.txt`, from a TEI volume of the series, or from a folder of the public XML data on its
 * people or on the Department's principal officers.
 * @throws InputError where there is nothing to import; the message says why
 */
export function importList(kind: ListKind, given: string, { volume, years }: ImportOptions = {}): string {
  const officers = new Officers();
  const authority: string[] = [];
  const volumes = new Map<string, string[]>();
  let people = 0;
  for (const file of xmlFiles(given)) {
    const root = read(file);
    if (isTeiVolume(root)) volumes.set(teiVolumeId(root) ?? path.basename(file, '.xml'), teiList(root, kind));
    else if (isAuthority(root)) {
      people++;
      const line = authorityLine(root, volume ?? null);
      if (line !== null) authority.push(line);
    } else officers.add(root);
  }
  const lines = volumes.size > 0 ? chosen(volumes, volume) : sorted([...authority, ...officers.lines(years ?? null)]);
  if (volumes.size === 0 && kind === 'terms')
    throw new InputError(`${given} holds no TEI volume: terms come from these alone`);
  if (lines.length === 0) {
    const found =
      people + officers.size > 0 ? 'holds people, but none that were asked for' : `holds no list of ${kind}`;
    throw new InputError(`${given} ${found}`);
  }
  return `${TITLES[kind]}\n\n${lines.join('\n')}\n`;
}

function chosen(volumes: ReadonlyMap<string, string[]>, wanted: string | undefined): string[] {
  if (wanted === undefined && volumes.size === 1) return [...volumes.values()][0]!;
  const ids = [...volumes.keys()].sort(compareNatural);
  const lines = wanted === undefined ? undefined : volumes.get(wanted);
  if (!lines) throw new InputError(`choose one of these volumes with --volume: ${ids.join(', ')}`);
  return lines;
}

function sorted(lines: readonly string[]): string[] {
  const collator = new Intl.Collator('en', { ignorePunctuation: true });
  return [...new Set(lines)].sort(collator.compare);
}

/** A file, or the XML files of a folder and those below. */
function xmlFiles(given: string): string[] {
  const stat = statSync(given, { throwIfNoEntry: false });
  if (!stat) throw new InputError(`no such file or folder: ${given}`);
  if (!stat.isDirectory()) return [given];
  const files = readdirSync(given, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xml$/i.test(name))
    .sort(compareNatural)
    .map((name) => path.join(given, name));
  if (files.length === 0) throw new InputError(`no XML files in ${given}`);
  return files;
}

function read(file: string): XmlElement {
  try {
    return parseXml(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof XmlError) throw new InputError(`cannot read ${file}: ${error.message}`);
    throw new InputError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}
