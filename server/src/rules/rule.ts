import type { Snapshot } from '../archive/snapshot';
import type { Span } from '../text/span';

/** How much a finding weighs. `off` is a setting, never the severity of a finding. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Level = Severity | 'off';

/** What a rule says of one place; spans are relative to the FRUS document. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  /** What is wrong, why it matters, how to mend it: one or two sentences. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Other places that belong to it (the first of two notes with one number). */
  readonly related: readonly { readonly span: Span; readonly message: string }[];
}

/**
 * A way to mend a finding. It touches the apparatus or damage done by copying, never the wording of a document. `safe` fixes may be
 * applied without a look (fix all, on save, `--fix`); the others are a choice.
 */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  /** Not overlapping, sorted by start, against the document as it is. */
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What a rule reports; code and severity are added from its metadata and the settings. */
export interface Report {
  readonly span: Span;
  readonly message: string;
  readonly fixes?: readonly Fix[];
  readonly related?: Finding['related'];
  /** A weaker severity than the rule's own, where the case is less sure; never a stronger one. */
  readonly severity?: Severity;
}

/** The sets of levels that a team chooses from; each is at least as strict as the one before it. */
export const PROFILES = ['recommended', 'strict', 'pedantic'] as const;
export type Profile = (typeof PROFILES)[number];

/** What is known of a rule apart from how it finds: for settings, documentation and reports. */
export interface RuleMetadata {
  /** `family/name`; never changes once published. Its page is `server/docs/rules/family/name.md`. */
  readonly id: string;
  /** One sentence: what it checks. */
  readonly checks: string;
  /** Why it matters, and how an editor mends it: for the documentation. */
  readonly why: string;
  /** Where the convention comes from. */
  readonly source: string;
  /** The level in the profile `recommended`: decided by what the rule reports on published text, which is nearly clean. */
  readonly level: Level;
  /**
   * Levels in the stricter profiles, where they differ: `strict` goes by `level`, `pedantic` by `strict`. Never weaker than in the
   * profile before.
   */
  readonly levels?: { readonly strict?: Level; readonly pedantic?: Level };
  readonly fixable: 'safe' | 'choice' | 'no';
  /** `model` rules look at the document's model alone; `text` rules read its plain text too. */
  readonly reads: 'model' | 'text';
  /** Characters of which one at least stands in every text in which the rule finds something: where none does, it is not run. */
  readonly needs?: readonly string[];
  /** The same by what one pass over the text tells: signs of `signs.ts`, or'ed together. */
  readonly signs?: number;
  /** Years of the documents that it applies to; all where left out. */
  readonly era?: { readonly from?: number; readonly to?: number };
  /** What a team can set for it in `frus.yaml` beside the level, by name. */
  readonly options?: Readonly<Record<string, OptionSchema>>;
  /** Texts that run as tests and stand in the documentation. */
  readonly examples: RuleExamples;
}

/** A lint rule: its metadata, and a function of a snapshot. */
export interface Rule extends RuleMetadata {
  /** What it finds in one document. `options` holds a value for every option that the rule declares: as set, else its default. */
  check(snapshot: Snapshot, options: OptionValues): Iterable<Report>;
}

/** An option of a rule: its type, what holds where nothing is set, and one sentence on what it does. */
export type OptionSchema =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | {
      readonly type: 'integer';
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: string;
    }
  | {
      readonly type: 'string';
      readonly default: string;
      readonly enum?: readonly string[];
      readonly description: string;
    }
  /** A list of strings. */
  | { readonly type: 'array'; readonly default: readonly string[]; readonly description: string };

export type OptionValues = Readonly<Record<string, boolean | number | string | readonly string[] | undefined>>;

export interface RuleExamples {
  /** Whole texts in which the rule finds nothing. */
  readonly valid: readonly Example[];
  /** Whole texts in which it does; the places it reports are set in `⟦…⟧`. */
  readonly invalid: readonly InvalidExample[];
}

export interface Example {
  readonly text: string;
  /** `persons.txt` of the volume around it. */
  readonly persons?: string;
  /** `terms.txt` of the volume around it. */
  readonly terms?: string;
  /** Id of the volume (`frus1977-80v21`). */
  readonly volume?: string;
  /** Numbers of the other documents of the volume, which is then taken for complete. */
  readonly documents?: readonly string[];
  /** Texts of other volumes that are at hand, by id, each the whole of its volume. */
  readonly otherVolumes?: Readonly<Record<string, string>>;
  /** Options of the rule that are set; defaults for the others. */
  readonly options?: OptionValues;
}

export interface InvalidExample extends Example {
  /** The text after the first fix of every finding; left out where there is no fix. */
  readonly fixed?: string;
}
