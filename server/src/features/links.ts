import { webAddress } from '../archive/catalogue';
import type { Target } from '../archive/resolution';
import type { Snapshot } from '../archive/snapshot';
import { documentName } from '../archive/volume';
import type { Span } from '../text/span';

/** A link out of the house: words, where they lead, and what the editor shows of it. */
export interface WebLink {
  readonly span: Span;
  readonly address: string;
  readonly tooltip: string;
}

/**
 * Links to the public web edition: references to what is not at hand, and page marks. What is at hand has a definition instead. Costs
 * no look-up beyond the resolution, so nothing is left for later.
 */
export function webLinks(snapshot: Snapshot): WebLink[] {
  const { document, resolution, volume } = snapshot;
  const links: WebLink[] = [];
  for (const { targets } of resolution.references)
    for (const target of targets) {
      const address = addressOf(target, snapshot);
      if (address !== null)
        links.push({
          span: target.span,
          address,
          tooltip: `Open ${targetName(target, snapshot)} on history.state.gov`,
        });
    }
  if (volume.id !== null && snapshot.catalogue.byId(volume.id) !== null)
    for (const mark of document.pages)
      links.push({
        span: mark.span,
        address: webAddress(volume.id, { page: mark.page.toLowerCase() }),
        tooltip: `Open page ${mark.page} on history.state.gov`,
      });
  links.sort((a, b) => a.span.start - b.span.start);
  // Editors want no link inside another.
  return links.filter((link, i) => i === 0 || links[i - 1]!.span.end <= link.span.start);
}

/** The web address of a target that is not at hand, null for any other. */
function addressOf(target: Target, snapshot: Snapshot): string | null {
  if (target.state !== 'catalogued' && target.state !== 'unknown') return null;
  return targetAddress(target, snapshot);
}

/** The web address of what a target names, at hand or not; null where its volume is not known to the catalogue. */
export function targetAddress(target: Target, snapshot: Snapshot): string | null {
  const volume = target.volume ?? snapshot.volume.id;
  if (volume === null || snapshot.catalogue.byId(volume) === null) return null;
  const document = target.document ?? (target.state === 'here' ? documentName(snapshot.self) : null);
  if (document === null && target.page === null) return target.volume === null ? null : webAddress(volume, {});
  return webAddress(volume, { document, note: target.note, page: target.page?.toLowerCase() ?? null });
}

/** What a target is called: `Document 351, footnote 2`, `page 38`, `Foreign Relations, 1981–1988, Volume IV`. */
export function targetName(target: Target, snapshot: Snapshot): string {
  const volume =
    target.volume === null || target.volume === snapshot.volume.id ? null : snapshot.catalogue.byId(target.volume);
  const where = volume ? ` of Foreign Relations, ${volume.subseries}${volume.number ? `, ${volume.number}` : ''}` : '';
  const note = target.note === null ? '' : `footnote ${target.note}`;
  if (target.document !== null) return `Document ${target.document}${note ? `, ${note}` : ''}${where}`;
  if (target.attachment !== null) return target.attachment;
  if (target.page !== null) return `${note ? `${note}, ` : ''}page ${target.page}${where}`;
  return note || where.replace(/^ of /, '');
}
