import { checkstyleFormat } from './checkstyle';
import type { Format } from './format';
import { githubFormat } from './github';
import { jsonFormat } from './json';
import { junitFormat } from './junit';
import { sarifFormat } from './sarif';
import { textFormat } from './text';

/** The forms in which `frus lint` reports, by name. */
export const FORMATS = {
  text: textFormat,
  json: jsonFormat,
  sarif: sarifFormat,
  github: githubFormat,
  junit: junitFormat,
  checkstyle: checkstyleFormat,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
