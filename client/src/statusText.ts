import type { VolumeStatusParams } from '../../server/src/lsp/protocol';

/** What is reported at the moment, as the Problems view counts it. */
export interface Findings {
  /** Of the document in the editor. */
  readonly here: number;
  /** Of all files of its volume. */
  readonly volume: number;
}

/** What the status item says: one line, a smaller one under it, and whether something is still going on. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
}

export function statusText(volume: VolumeStatusParams, findings: Findings): StatusText {
  const { title, name, documents, persons, terms, loading, resolved } = volume;
  const busy = loading || resolved !== null;
  // A narrow window cuts the line off: what changes stands first.
  const parts = [counted(documents, 'document')];
  if (loading) parts.push('being read');
  else if (resolved !== null) parts.push(`${resolved} checked`);
  // As long as it is looked through, none yet does not mean none.
  if (!busy || findings.volume > 0) parts.push(reported(findings));
  parts.push(counted(persons, 'person'), counted(terms, 'term'));
  return { text: title ?? name ?? 'FRUS document', detail: parts.join(' · '), busy };
}

function reported({ here, volume }: Findings): string {
  if (volume === 0) return 'no findings';
  return `${counted(here, 'finding')} here, ${volume} in all`;
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
