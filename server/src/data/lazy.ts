/**
 * What is made when it is first asked for, and then kept. For tables that only some documents need: hundreds of them made at the start
 * would be most of it. `make` must be pure.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
