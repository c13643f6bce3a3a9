/** An object with which others keep what they made of it. */
export interface Keeper {
  kept: Map<object, unknown> | undefined;
}

/**
 * What one maker made of objects, kept with each of them and gone with it. A `WeakMap` says the same, but V8 takes the values of one that
 * has grown old for alive as long as it collects young objects alone: all that a key made of a document was copied twice, and stayed
 * until the whole heap was looked through. It is for what lives long.
 */
export class KeptWith<V> {
  get({ kept }: Keeper): V | undefined {
    return kept?.get(this) as V | undefined;
  }

  set(keeper: Keeper, value: V): void {
    keeper.kept ??= new Map();
    keeper.kept.set(this, value);
  }
}

/**
 * What was made of an object, as long as nobody asks of another: for what is asked again and again while one object is at hand, whose
 * maker is nobody's to change. To be forgotten when that is over: it keeps the object.
 */
export class OfLast<K extends object, V> {
  private last: { readonly of: K; readonly value: V } | null = null;

  constructor(private readonly make: (of: K) => V) {}

  of(of: K): V {
    if (this.last?.of !== of) this.last = { of, value: this.make(of) };
    return this.last.value;
  }

  forget(): void {
    this.last = null;
  }
}
