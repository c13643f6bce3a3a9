import { resolve } from '../archive/analyse';
import type { Snapshot } from '../archive/snapshot';
import { summarize } from '../archive/summary';
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
}

/** The snapshots of all FRUS documents in a text, each in the volume that `around` describes. For tests. */
export function snapshotsOf(text: string, around: Around = {}): { start: number; snapshot: Snapshot }[] {
  const reading = FileReading.of(LineStore.of(text));
  const own = reading.documents.map((d, i) => summarize(d.document, 'test.txt', i, reading.startOf(i)));
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
  return reading.documents.map((d, i) => {
    const here = { ...surroundings, self: own[i]! };
    return {
      start: reading.startOf(i),
      snapshot: { ...here, document: d.document, resolution: resolve(d.document, here) },
    };
  });
}
