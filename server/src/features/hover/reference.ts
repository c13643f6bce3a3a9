import { webAddress } from '../../archive/catalogue';
import type { ResolvedReference, Target } from '../../archive/resolution';
import type { Snapshot } from '../../archive/snapshot';
import type { DocumentSummary } from '../../archive/summary';
import { documentName } from '../../archive/volume';
import type { FrusDocument } from '../../document/model';
import { textWithoutCalls } from '../../document/wording';
import { printedDate } from '../calendar';
import { documentOf } from '../definition';
import { targetAddress, targetName } from '../links';
import { type HoverBlock, type ListItem, link, linkList, paragraph, quote, remark, table, title } from './content';
import type { TextOf } from './library';
import { noteBlocks } from './note';

/** Targets of a list or range that a hover sets out in full; of more it gives a line each. */
const IN_FULL = 1;
const LINES = 8;

/** What a reference leads to: what `ibid.` stands for, each target's heading, date and first lines, its address in the web edition. */
export function referenceBlocks(
  snapshot: Snapshot,
  reference: ResolvedReference,
  targets: readonly Target[],
  textOf: TextOf,
): HoverBlock[] {
  const blocks = standsForBlocks(snapshot, reference, targets);
  if (targets.length <= IN_FULL) for (const target of targets) blocks.push(...targetBlocks(snapshot, target, textOf));
  else {
    const lines = targets.slice(0, LINES).map((target) => lineOf(snapshot, target));
    if (targets.length > LINES) lines.push({ text: `and ${targets.length - LINES} more`, address: null });
    blocks.push(linkList(lines));
  }
  return blocks;
}

/** What `ibid.` takes up: the words of an archive, or the volume that was named before. */
function standsForBlocks(
  snapshot: Snapshot,
  { candidate, standsFor, targets: all }: ResolvedReference,
  targets: readonly Target[],
): HoverBlock[] {
  const isIbid = candidate.anchor?.kind === 'ibid';
  if (standsFor !== null) return [remark(isIbid ? 'Ibid. stands for:' : 'Stands for:'), paragraph(standsFor)];
  const volume = isIbid ? (all[0]?.volume ?? null) : null;
  const name = volume === null ? null : volumeName(snapshot, volume);
  if (name === null) return [];
  // The volume stands with its one target below.
  return targets.length === IN_FULL
    ? [remark('Ibid. stands for the volume cited before:')]
    : [remark('Ibid. stands for:'), paragraph(name)];
}

/**
 * `Foreign Relations, 1981–1988, Volume IV, Soviet Union, …`, under the title that its team states where it is at hand; null for a volume
 * that neither says nor the catalogue knows.
 */
function volumeName(snapshot: Snapshot, id: string): string | null {
  const volume = snapshot.catalogue.byId(id);
  const stated = id === snapshot.volume.id ? snapshot.volume.stated : snapshot.otherVolume?.(id)?.stated;
  const title = stated?.title ?? volume?.title;
  if (title === undefined) return null;
  const name = ['Foreign Relations', volume?.subseries ?? '', volume?.number ?? '', title];
  return name.filter((part) => part !== '').join(', ');
}

/** The name of the volume in which a target lies, where that is another. */
function otherVolume(snapshot: Snapshot, { volume }: Target): HoverBlock[] {
  const name = volume === null || volume === snapshot.volume.id ? null : volumeName(snapshot, volume);
  return name === null ? [] : [remark(name)];
}

function targetBlocks(snapshot: Snapshot, target: Target, textOf: TextOf): HoverBlock[] {
  const address = targetAddress(target, snapshot);
  const onWeb = address === null ? [] : [link(address.replace(/^https:\/\//, ''), address)];
  if (target.state === 'missing')
    return [title(capitalised(targetName(target, snapshot))), paragraph(whyMissing(snapshot, target))];
  const own = target.state === 'here' ? snapshot.document : null;
  if (own) return [...hereBlocks(snapshot, own, target), ...onWeb];
  const summary = documentOf(snapshot, target);
  if (summary) {
    const document = target.note === null ? null : textOf(summary);
    const index = document?.notes.findIndex((n) => n.label === target.note) ?? -1;
    const note =
      document && index >= 0
        ? [remark(`Footnote ${target.note}:`), ...noteBlocks(document, index)]
        : target.note === null
          ? summary.opening === ''
            ? []
            : [quote(summary.opening)]
          : [remark(`Footnote ${target.note} of that document`)];
    return [title(headingOf(summary)), ...otherVolume(snapshot, target), ...dateOf(summary), ...note, ...onWeb];
  }
  const volume = target.volume === null ? null : snapshot.catalogue.byId(target.volume);
  const blocks: HoverBlock[] = [];
  if (volume) {
    const name = volumeName(snapshot, volume.id) ?? volume.title;
    if (target.document === null && target.page === null) blocks.push(title(name));
    else blocks.push(title(capitalised(targetName({ ...target, volume: null }, snapshot))), paragraph(name));
    blocks.push(remark('This volume is not at hand in the workspace.'));
  } else if (target.volume === null && target.document !== null) {
    blocks.push(title(capitalised(targetName(target, snapshot))));
    if (snapshot.volume.stated?.last !== undefined) blocks.push(remark('This document of the volume is not at hand.'));
  } else if (onWeb.length > 0) blocks.push(title(capitalised(targetName(target, snapshot))));
  return [...blocks, ...onWeb];
}

/** A note, page, or part of this very document. */
function hereBlocks(snapshot: Snapshot, document: FrusDocument, target: Target): HoverBlock[] {
  if (target.attachment !== null) {
    const attachment = document.attachments.find((a) => a.key === target.attachment);
    if (!attachment) return [];
    const heading = attachment.heading ? [paragraph(textWithoutCalls(document, attachment.heading).trim())] : [];
    return [title(textWithoutCalls(document, attachment.label).trim()), remark('A part of this document'), ...heading];
  }
  if (target.note !== null) {
    const index = document.notes.findIndex((n) => n.label === target.note);
    return index < 0 ? [] : [title(`Footnote ${target.note} of this document`), ...noteBlocks(document, index)];
  }
  if (target.page !== null) return [title(`Page ${target.page}`), remark('In this document')];
  return [title(headingOf(snapshot.self)), remark('This document')];
}

function lineOf(snapshot: Snapshot, target: Target): ListItem {
  const name = targetName(target, snapshot);
  if (target.state === 'missing') return { text: `${name}: not there`, address: null };
  const address = targetAddress(target, snapshot);
  const summary = documentOf(snapshot, target);
  if (!summary) return { text: name, address };
  const date = summary.date === null ? '' : ` (${printedDate(summary.date)})`;
  const note = target.note === null ? '' : `footnote ${target.note} of `;
  return { text: `${note}${headingOf(summary)}${date}`, address };
}

export function headingOf(summary: DocumentSummary): string {
  const name = documentName(summary);
  return name === null ? summary.title : `${name}. ${summary.title}`;
}

function dateOf({ date, place }: DocumentSummary): HoverBlock[] {
  const printed = date === null ? null : printedDate(date);
  const text = [place, printed].filter((part) => part !== null).join(', ');
  return text === '' ? [] : [table([['Dated', text]])];
}

function whyMissing(snapshot: Snapshot, target: Target): string {
  const { volume } = snapshot;
  const document = target.document === null ? null : volume.byNumber(target.document);
  const owner = document ?? (target.document === null ? snapshot.self : null);
  if (target.note !== null && owner) {
    const labels = owner.notes.filter((label) => /^\d+$/.test(label));
    const which = document ? `Document ${target.document}` : 'This document';
    return labels.length === 0
      ? `${which} has no numbered notes.`
      : `${which} has notes ${labels[0]} to ${labels.at(-1)}.`;
  }
  const numbers = volume.documents
    .map((d) => Number.parseInt(documentName(d) ?? '', 10))
    .filter((n) => !Number.isNaN(n));
  if (numbers.length === 0) return 'It is not in this volume.';
  return `It is not in this volume, which has documents ${Math.min(...numbers)} to ${Math.max(...numbers)}.`;
}

/** The web address of a page of a volume. */
export function pageAddress(volume: string | null, page: string): string | null {
  return volume === null ? null : webAddress(volume, { page: page.toLowerCase() });
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
