import type { Format } from './format';

/** Version of the JSON that `frus lint` prints; raised when a field changes its meaning or goes. */
export const LINT_VERSION = 1;

/** `{version, files: [{file, diagnostics: […]}]}`; `fix` is the first fix, `fixes` are all; ranges are UTF-16 offsets, half-open. */
export const jsonFormat: Format = (files) =>
  `${JSON.stringify({
    version: LINT_VERSION,
    files: files.map(({ file, findings }) => ({
      file,
      diagnostics: findings.map((f) => {
        const fixes = f.fixes.map((x) => ({
          title: x.title,
          safe: x.safe,
          edits: x.edits.map((e) => ({ range: [e.span.start, e.span.end], text: e.text })),
        }));
        return {
          code: f.code,
          severity: f.severity,
          range: [f.span.start, f.span.end],
          message: f.message,
          fix: fixes[0] ?? null,
          fixes,
          related: f.related.map((r) => ({ range: [r.span.start, r.span.end], message: r.message })),
        };
      }),
    })),
  })}\n`;
