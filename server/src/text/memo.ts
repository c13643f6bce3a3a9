/** So many answers are kept, unless it is said otherwise. */
const MOST = 1 << 13;

/**
 * Answers that depend on a text alone, found once for each. Bounded: when it is full it begins anew, so that what is asked most is soon
 * there again. The function must be pure, its answers are shared.
 */
export class Memo<V> {
  private readonly known = new Map<string, V>();

  constructor(
    private readonly find: (text: string) => V,
    private readonly most = MOST,
  ) {}

  of(text: string): V {
    const known = this.known.get(text);
    if (known !== undefined || this.known.has(text)) return known!;
    if (this.known.size >= this.most) this.known.clear();
    const key = detached(text);
    const value = this.find(key);
    this.known.set(key, value);
    return value;
  }
}

/** The same text as a string of its own: what is cut out of a longer text keeps all of it in memory. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
