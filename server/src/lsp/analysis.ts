import { resolve } from '../archive/analyse';
import type { Resolution } from '../archive/resolution';
import type { Snapshot } from '../archive/snapshot';
import type { DocumentSummary } from '../archive/summary';
import type { FrusDocument } from '../document/model';
import type { DocumentSource } from '../reader/file';
import type { Finding } from '../rules/rule';
import { type RuleLevels, runRules } from '../rules/runRules';
import type { Place } from './positions';
import type { VolumeView } from './volumeFolder';

/** What was made of a document, and of what. */
interface Known {
  readonly document: FrusDocument;
  readonly structure: object;
  readonly resolution: Resolution;
  snapshot: Snapshot;
  findings: { readonly levels: RuleLevels; readonly found: readonly Finding[] } | undefined;
}

/**
 * Resolutions and findings, kept as long as the document and what it can depend on are the same objects: a keystroke resolves the one
 * document that it changed. What was made of a document goes with it.
 */
export class Analysis {
  private readonly known = new WeakMap<DocumentSource, Known>();

  /** The snapshot of a document in its volume as it is now. */
  snapshot(place: Place, view: VolumeView, self: DocumentSummary): Snapshot {
    return this.of(place, view, self).snapshot;
  }

  /** What the rules find in a document. */
  findings(place: Place, view: VolumeView, self: DocumentSummary, levels: RuleLevels): readonly Finding[] {
    const known = this.of(place, view, self);
    if (known.findings?.levels !== levels) known.findings = { levels, found: runRules(known.snapshot, levels) };
    return known.findings.found;
  }

  private of(place: Place, view: VolumeView, self: DocumentSummary): Known {
    const source = place.reading.documents[place.index]!;
    const { document } = source;
    const before = this.known.get(source);
    if (before && before.structure === view.structure) {
      const { snapshot } = before;
      // Titles and openings of others are shown, and decide nothing: the resolution stays.
      if (snapshot.volume !== view.around.volume || snapshot.self !== self)
        before.snapshot = { ...view.around, self, document, resolution: before.resolution };
      return before;
    }
    const resolution = resolve(document, { ...view.around, self });
    const made: Known = {
      document,
      structure: view.structure,
      resolution,
      snapshot: { ...view.around, self, document, resolution },
      findings: undefined,
    };
    this.known.set(source, made);
    return made;
  }
}
