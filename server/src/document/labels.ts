import type { Span } from '../text/span';
import type { CallStyle } from './model';

/** How the labels of footnotes are written. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A label as raised digits; what is no digit stays. */
export function superscript(label: string): string {
  return [...label].map((c) => SUPERSCRIPTS[Number.parseInt(c, 10)] ?? c).join('');
}

/** A call in the style of the document: `3`, `[3]`, `[^3]`, `³`. */
export function callText(style: CallStyle | null, label: string): string {
  switch (style) {
    case 'bracket':
      return `[${label}]`;
    case 'caret':
      return `[^${label}]`;
    case 'superscript':
      return superscript(label);
    default:
      return label;
  }
}

/** The characters of a label inside a call or a note's label as written: the `2` of `[^2]: `, raised or not. */
export function labelCharacters(text: string, outer: Span, label: string): Span {
  const written = text.slice(outer.start, outer.end);
  for (const form of [label, superscript(label)]) {
    const at = form === '' ? -1 : written.lastIndexOf(form);
    if (at >= 0) return { start: outer.start + at, end: outer.start + at + form.length };
  }
  return outer;
}
