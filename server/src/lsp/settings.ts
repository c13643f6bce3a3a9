import type { LintPart } from '../config/model';
import { isRecord, partOf } from '../config/parse';

/** The settings `frus.*` that the server reads. */
export interface Settings {
  /** Profile and levels for files of which no `frus.yaml` speaks. Another object only where something in it changed. */
  readonly lint: LintPart;
}

export const DEFAULT_SETTINGS: Settings = { lint: {} };

/** Takes what a client sends under `frus`; what is none of ours is left out, never an error. */
export function readSettings(value: unknown, before: Settings): Settings {
  const lint = isRecord(value) ? partOf(value) : {};
  return JSON.stringify(lint) === JSON.stringify(before.lint) ? before : { lint };
}
