import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes of the young generation, both of its halves together, at which it grows no more. */
const ENOUGH = 16 << 20;

/**
 * Keeps V8's young generation from growing to its 32 MB, as it does in time whatever a program keeps: what a key or a document makes
 * fits into half of that (less would be collected so often that keys wait for it). An option of the command line could say so, but
 * servers are started in many ways; the growth factor is what V8 looks at while it runs.
 */
export function keepYoungGenerationSmall(): void {
  const observer = new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (young && young.space_size < ENOUGH) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    observer.disconnect();
  });
  observer.observe({ entryTypes: ['gc'] });
}
