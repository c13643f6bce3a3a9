import type { ArtifactLocation, Fix, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { pageAddress } from '../../../config/docs/addresses';
import { rulePage } from '../../../config/docs/rulePage';
import { everyRule } from '../../../rules/everyRule';
import type { Finding, Level } from '../../../rules/rule';
import type { Span } from '../../../text/span';
import { VERSION } from '../../version';
import { digest } from '../cache';
import { fingerprints } from '../fingerprints';
import type { LintedFile } from '../lintedFile';
import { type Format, reportedPath } from './format';

const LEVELS: Record<Level, Result.level> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
  off: 'none',
};

/**
 * SARIF 2.1.0: the rules with their help, and of each finding its place, related places, fixes, and a fingerprint that stays when the
 * finding moves. Parts of a sharded run bear ids of their own, so that their files can be merged.
 */
export const sarifFormat: Format = (files, { shard }) => {
  const index = new Map(everyRule.map((rule, i) => [rule.id, i]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'frus',
            semanticVersion: VERSION,
            informationUri: 'https://github.com/frus-tools/frus-tools',
            rules: everyRule.map(descriptor),
          },
        },
        automationDetails: { id: `frus-lint/${shard ? `${shard.replace('/', '-of-')}/` : ''}` },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        artifacts: files.map(({ file }) => ({ location: location(file) })),
        results: files.flatMap((linted, file) => {
          const prints = fingerprints(linted);
          return linted.findings.map((finding, i) => ({
            ...resultOf(linted, finding, file),
            ruleIndex: index.get(finding.code) ?? -1,
            partialFingerprints: { 'frusFinding/v1': digest(reportedPath(linted.file), prints[i]!).slice(0, 32) },
          }));
        }),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
};

function descriptor(rule: (typeof everyRule)[number]): ReportingDescriptor {
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.checks },
    fullDescription: { text: `${rule.checks} ${rule.why}` },
    help: { text: `${rule.checks} ${rule.why} Source: ${rule.source}.`, markdown: rulePage(rule) },
    helpUri: pageAddress(rule.id),
    defaultConfiguration: { enabled: rule.level !== 'off', level: LEVELS[rule.level] },
    properties: { tags: [rule.id.slice(0, rule.id.indexOf('/'))] },
  };
}

function resultOf(linted: LintedFile, finding: Finding, index: number): Result {
  const at = (span: Span) => ({
    artifactLocation: { ...location(linted.file), index },
    region: regionOf(linted, span),
  });
  return {
    ruleId: finding.code,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: at(finding.span) }],
    ...(finding.related.length > 0
      ? {
          relatedLocations: finding.related.map(({ span, message }) => ({
            physicalLocation: at(span),
            message: { text: message },
          })),
        }
      : {}),
    ...(finding.fixes.length > 0
      ? {
          fixes: finding.fixes.map(
            (fix): Fix => ({
              description: { text: fix.title },
              artifactChanges: [
                {
                  artifactLocation: { ...location(linted.file), index },
                  replacements: fix.edits.map(({ span, text }) => ({
                    deletedRegion: regionOf(linted, span),
                    insertedContent: { text },
                  })),
                },
              ],
            }),
          ),
        }
      : {}),
  };
}

function location(file: string): ArtifactLocation {
  const path = reportedPath(file);
  const uri = path.split('/').map(encodeURIComponent).join('/');
  // What lies below the folder of the run is found again in another checkout.
  return /^(?:\/|[A-Za-z]%3A|\.\.)/.test(uri) ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

function regionOf({ lines }: LintedFile, span: Span): Region {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}
