import { resolve } from '../archive/analyse';
import type { Snapshot } from '../archive/snapshot';
import { type DocumentSummary, summarize } from '../archive/summary';
import { createVolume } from '../archive/volume';
import { makeSurroundings } from '../cli/surroundings';
import { FileReading } from '../reader/file';
import { LineStore } from '../text/lines';

/** What can stand around a text in a test. */
export interface Around {
  readonly volume?: string;
  readonly persons?: string;
  readonly terms?: string;
  /** Numbers of the other documents of the volume, which is then taken for complete. */
  readonly documents?: readonly string[];
  /** Texts of other volumes that are at hand, by id, each the whole of its volume. */
  readonly otherVolumes?: Readonly<Record<string, string>>;
}

/** The snapshots of all FRUS documents in a text, each in the volume that `around` describes. For tests. */
export function snapshotsOf(text: string, around: Around = {}): { start: number; snapshot: Snapshot }[] {
  const reading = FileReading.of(LineStore.of(text));
  const own = summariesOf(reading, 'test.txt');
  const others = (around.documents ?? []).map((number, i) => ({
    ...summarize(
      FileReading.of(
        LineStore.of(
          `${number}. Telegram From the Embassy in Greece to the Department of State\n\nAthens, May 1, 1977.\n\nText.\n`,
        ),
      ).documents[0]!.document,
      `other${i}.txt`,
      0,
      0,
    ),
    number,
  }));
  const all = [...own, ...others].sort(
    (a, b) => Number.parseInt(a.number ?? '0', 10) - Number.parseInt(b.number ?? '0', 10),
  );
  const surroundings = makeSurroundings(around.volume ?? null, all, around.persons ?? null, around.terms ?? null, {
    complete: around.documents !== undefined,
  });
  const otherVolumes = new Map(
    Object.entries(around.otherVolumes ?? {}).map(([id, whole]) => [
      id,
      createVolume(id, summariesOf(FileReading.of(LineStore.of(whole)), `${id}.txt`), { complete: true }),
    ]),
  );
  const otherVolume = (id: string) => otherVolumes.get(id) ?? null;
  return reading.documents.map((d, i) => {
    const here = { ...surroundings, otherVolume, self: own[i]! };
    return {
      start: reading.startOf(i),
      snapshot: { ...here, document: d.document, resolution: resolve(d.document, here) },
    };
  });
}

function summariesOf(reading: FileReading, file: string): DocumentSummary[] {
  return reading.documents.map((d, i) => summarize(d.document, file, i, reading.startOf(i)));
}
