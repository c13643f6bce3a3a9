import { type CodeAction, CodeActionKind, type Connection, type Range } from 'vscode-languageserver';
import { chooseFixes } from '../../config/fixes';
import { suppressInFile, suppressInLine } from '../../config/suppressionEdits';
import type { Finding } from '../../rules/rule';
import { overlaps } from '../../text/span';
import { FIX_ALL } from '../capabilities';
import type { OpenFile } from '../documents';
import { guarded } from '../guard';
import { type Place, spanIn } from '../positions';
import type { Session } from '../session';
import { toDiagnostic } from '../toProtocol';
import { workspaceEdit } from '../workspaceEdit';

/** What can be done about findings: their fixes, all fixes of a kind, all safe fixes, comments that suppress them. */
export function registerCodeActions(connection: Connection, session: () => Session): void {
  connection.onCodeAction(
    guarded(
      (message) => session().log(message),
      'codeAction',
      [],
      ({ textDocument, range, context }): CodeAction[] => {
        const file = session().file(textDocument.uri);
        if (!file || !session().client.codeActionLiterals) return [];
        const wants = (kind: string) =>
          context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
        const actions: CodeAction[] = [];
        if (wants(CodeActionKind.QuickFix)) {
          const found = findingsAt(session(), file, range);
          actions.push(...found.flatMap((here) => quickFixes(session(), file, here)));
          actions.push(...allOfKind(session(), file, found));
          actions.push(...suppressions(session(), file, found));
        }
        // Asked for by name alone: it would stand in every light bulb else.
        if (context.only && wants(FIX_ALL))
          actions.push(...fixAll(session(), file, 'Make all safe fixes', FIX_ALL, () => true));
        return actions;
      },
    ),
  );
}

/** A finding in its document. */
interface Found {
  readonly place: Place;
  readonly finding: Finding;
}

/** The findings that a range touches. */
function findingsAt(session: Session, file: OpenFile, range: Range): Found[] {
  const found: Found[] = [];
  const first = file.reading.indexAtLine(range.start.line);
  const last = file.reading.indexAtLine(range.end.line);
  for (let index = first; index <= last; index++) {
    const place = { reading: file.reading, index };
    const within = spanIn(place, range);
    if (!within) continue;
    for (const finding of session.findings.of(file, index))
      if (overlaps(finding.span, within) || finding.span.start === within.end || finding.span.end === within.start)
        found.push({ place, finding });
  }
  return found;
}

function quickFixes(session: Session, file: OpenFile, { place, finding }: Found): CodeAction[] {
  return finding.fixes.map((fix, i) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(place, file.uri, finding, session.client.relatedInformation)],
    ...(fix.safe && i === 0 ? { isPreferred: true } : {}),
    edit: workspaceEdit(session, [{ uri: file.uri, place, edits: fix.edits }]),
  }));
}

/** For each kind of finding at hand that has safe fixes and occurs more than once: all of them at once. */
function allOfKind(session: Session, file: OpenFile, found: readonly Found[]): CodeAction[] {
  const codes = new Set(found.filter(({ finding }) => isFixable(finding)).map(({ finding }) => finding.code));
  if (codes.size === 0) return [];
  const counts = new Map<string, number>();
  for (let index = 0; index < file.reading.documents.length; index++)
    for (const finding of session.findings.of(file, index))
      if (isFixable(finding)) counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
  return [...codes]
    .filter((code) => counts.get(code)! > 1)
    .flatMap((code) =>
      fixAll(
        session,
        file,
        `Fix all ${counts.get(code)} of “${code}” in this file`,
        CodeActionKind.QuickFix,
        (finding) => finding.code === code,
      ),
    );
}

function isFixable({ fixes }: Finding): boolean {
  return fixes.some(({ safe }) => safe);
}

/** The safe fixes of a file’s findings, as far as they can be made together, in one action. */
function fixAll(
  session: Session,
  file: OpenFile,
  title: string,
  kind: CodeActionKind,
  wanted: (finding: Finding) => boolean,
): CodeAction[] {
  const pieces = file.reading.documents
    .map((_, index) => ({
      uri: file.uri,
      place: { reading: file.reading, index },
      edits: chooseFixes(session.findings.of(file, index).filter(wanted)),
    }))
    .filter(({ edits }) => edits.length > 0);
  return pieces.length === 0 ? [] : [{ title, kind, edit: workspaceEdit(session, pieces) }];
}

/** Comments that hide findings: in their line, and in the whole file. */
function suppressions(session: Session, file: OpenFile, found: readonly Found[]): CodeAction[] {
  const reason = (session.lintSettings(file.uri)?.levels['suppress/missing-reason'] ?? 'off') !== 'off';
  const first: Place = { reading: file.reading, index: 0 };
  const actions: CodeAction[] = [];
  for (const { place, finding } of found) {
    if (finding.code.startsWith('suppress/')) continue;
    const { document } = place.reading.documents[place.index]!;
    const diagnostics = [toDiagnostic(place, file.uri, finding, session.client.relatedInformation)];
    actions.push({
      title: `Suppress “${finding.code}” in this line`,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: workspaceEdit(session, [{ uri: file.uri, place, edits: [suppressInLine(document, finding, reason)] }]),
    });
    const head = file.reading.documents[0]!.document;
    actions.push({
      title: `Suppress “${finding.code}” in this file`,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: workspaceEdit(session, [
        { uri: file.uri, place: first, edits: [suppressInFile(head, finding.code, reason)] },
      ]),
    });
  }
  return actions;
}
