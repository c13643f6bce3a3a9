import { resolve, snapshotOf, surroundingsOf } from '../archive/analyse';
import { type LookedUp, type Lookups, recordLookups } from '../archive/lookups';
import type { Resolution } from '../archive/resolution';
import type { Snapshot } from '../archive/snapshot';
import type { DocumentSummary } from '../archive/summary';
import type { LintSettings } from '../config/lintSettings';
import type { FrusDocument } from '../document/model';
import type { DocumentSource } from '../reader/file';
import type { Finding } from '../rules/rule';
import { runRules } from '../rules/runRules';
import { KeptWith } from '../text/keptWith';
import type { Place } from './positions';
import type { Lists } from './surroundings';
import type { VolumeView } from './volumeFolder';

/** What was made of a document, and of what. */
interface Known {
  readonly document: FrusDocument;
  readonly basis: Basis;
  readonly resolution: Resolution;
  snapshot: Snapshot;
  findings: { readonly settings: LintSettings; readonly found: readonly Finding[] } | undefined;
}

/** How many documents were resolved and run through the rules since the start; the tests hold the cost of an edit by it. */
export const analysisCount = { resolved: 0, checked: 0 };

/**
 * What an analysis rests on. It is good as long as the volume would answer all of its questions as before: a change in one document
 * concerns those alone that asked for it.
 */
export class Basis {
  private made: Lookups[] | undefined;

  /**
   * Of what is analysed in a view, or was in an earlier session with the same lists; then with its look-ups, which are made when they
   * are asked for, and with no structure where it is not known that they hold.
   */
  constructor(
    private readonly lists: Lists,
    private structure: object | null,
    private readonly then: () => Lookups[] = () => [],
  ) {}

  get lookups(): Lookups[] {
    this.made ??= this.then();
    return this.made;
  }

  /** Volumes that write down what is asked of them. */
  recording(around: LookedUp): LookedUp {
    const recorded = recordLookups(around);
    this.lookups.push(recorded.lookups);
    return recorded.around;
  }

  holds(view: VolumeView): boolean {
    if (this.structure === view.structure) return true;
    // A list is one answer: its names and terms are tried at every word.
    if (this.lists !== view.lists) return false;
    if (!this.lookups.every((lookups) => lookups.hold(view.around))) return false;
    this.structure = view.structure;
    return true;
  }
}

/**
 * Resolutions and findings, kept as long as the document and what it depends on are the same: a keystroke resolves the one document
 * that it changed, and those that asked for what changed in it. What was made of a document goes with it.
 */
export class Analysis {
  private readonly known = new KeptWith<Known>();

  /** The snapshot of a document in its volume as it is now. */
  snapshot(place: Place, view: VolumeView, self: DocumentSummary): Snapshot {
    return this.of(place, view, self).snapshot;
  }

  /** What the rules find in a document. */
  findings(place: Place, view: VolumeView, self: DocumentSummary, settings: LintSettings): readonly Finding[] {
    const known = this.of(place, view, self);
    if (known.findings?.settings !== settings) {
      analysisCount.checked++;
      const { levels, options } = settings;
      const { basis, document, resolution, snapshot } = known;
      const asked = snapshotOf(snapshot, snapshot.self, document, resolution, basis.recording(snapshot));
      known.findings = { settings, found: runRules(asked, levels, { options }) };
    }
    return known.findings.found;
  }

  /** The same where it was found before and still holds; null else. */
  findingsBefore(source: DocumentSource, view: VolumeView, settings: LintSettings): readonly Finding[] | null {
    const before = this.known.get(source);
    return before?.findings?.settings === settings && before.basis.holds(view) ? before.findings.found : null;
  }

  /** What the analysis of a document rests on, its findings included where they were asked for. */
  basis(place: Place, view: VolumeView, self: DocumentSummary): Basis {
    return this.of(place, view, self).basis;
  }

  private of(place: Place, view: VolumeView, self: DocumentSummary): Known {
    const source = place.reading.documents[place.index]!;
    const { document } = source;
    const before = this.known.get(source);
    if (before?.basis.holds(view)) {
      const { snapshot } = before;
      // Titles and openings of others are shown, and decide nothing: the resolution stays.
      if (snapshot.volume !== view.around.volume || snapshot.self !== self)
        before.snapshot = snapshotOf(view.around, self, document, before.resolution);
      return before;
    }
    const basis = new Basis(view.lists, view.structure);
    analysisCount.resolved++;
    const resolution = resolve(document, surroundingsOf(view.around, self, basis.recording(view.around)));
    const made: Known = {
      document,
      basis,
      resolution,
      snapshot: snapshotOf(view.around, self, document, resolution),
      findings: undefined,
    };
    this.known.set(source, made);
    return made;
  }
}
