import type { FileReading } from '../reader/file';

/** Readings that wait to be resolved hold no more text than this, in UTF-16 code units: the largest volumes have some 4 million. */
const MOST = 8_000_000;

/** Readings of closed files that will be looked at again soon, by the keys of their addresses; bounded. */
export class FreshReadings {
  private readonly readings = new Map<string, FileReading>();
  private length = 0;

  keep(key: string, reading: FileReading): void {
    this.drop(key);
    if (this.length + reading.length > MOST) return;
    this.length += reading.length;
    this.readings.set(key, reading);
  }

  get(key: string): FileReading | null {
    return this.readings.get(key) ?? null;
  }

  drop(key: string): void {
    this.length -= this.get(key)?.length ?? 0;
    this.readings.delete(key);
  }

  clear(): void {
    this.readings.clear();
    this.length = 0;
  }
}
