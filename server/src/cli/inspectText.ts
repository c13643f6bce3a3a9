import { textOf } from '../text/span';
import type { AnalysedFile } from './corpus';

/** The analysis for people: what a document is, its parts, and who and what is named in it. */
export function inspectText({ file, documents }: AnalysedFile): string {
  const out = [file];
  for (const { snapshot } of documents) {
    const { document, resolution, self } = snapshot;
    const words = (s: { start: number; end: number } | null) =>
      s ? textOf(document.text, s).replace(/\s+/g, ' ').trim() : '–';
    out.push(`  ${document.number ?? '(no number)'}  ${document.kind}: ${self.title}`);
    const date = resolution.date;
    if (date)
      out.push(
        `     date        ${date.iso}${date.isoEnd ? ` to ${date.isoEnd}` : ''} (${date.basis === 'notes' ? 'estimated from its notes' : `from the ${date.basis}`})`,
      );
    for (const h of document.header) out.push(`     ${h.kind.padEnd(11)} ${h.entries.map(words).join('; ')}`);
    for (const s of document.sections) out.push(`     section     ${s.title}`);
    if (document.pages.length > 0) out.push(`     pages       ${document.pages.map((p) => p.page).join(', ')}`);
    for (const n of document.notes) {
      const index = document.notes.indexOf(n);
      const calls = document.calls.filter((c) => c.note === index).length;
      out.push(`     note ${n.label.padEnd(6)} ${words(n.span).slice(0, 90)}${calls === 0 ? '  (not called)' : ''}`);
    }
    for (const r of resolution.references) {
      const targets = r.targets.map((t) =>
        [t.volume, t.document && `d${t.document}`, t.note && `note ${t.note}`, t.page && `page ${t.page}`, t.attachment]
          .filter(Boolean)
          .join(' '),
      );
      out.push(`     reference   ${words(r.candidate.span)} → ${targets.join(', ') || r.standsFor || 'not resolved'}`);
    }
    const named = new Map<string, Set<string>>();
    for (const p of resolution.persons) {
      if (p.insideThing) continue;
      const who =
        p.person?.name ??
        (p.state === 'ambiguous' ? `ambiguous: ${p.candidates.map((c) => c.name).join(' / ')}` : 'not identified');
      named.set(who, (named.get(who) ?? new Set()).add(words(p.span)));
    }
    for (const [who, forms] of named) out.push(`     person      ${[...forms].join(', ')} → ${who}`);
    const terms = [...new Set(resolution.terms.map((t) => t.term.term))];
    if (terms.length > 0) out.push(`     terms       ${terms.join(', ')}`);
  }
  return `${out.join('\n')}\n`;
}
