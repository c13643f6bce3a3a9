// The package's own declarations are not among its `exports`, where the compiler looks for them.
declare module 'vlq' {
  export function encode(value: number | readonly number[]): string;
  export function decode(text: string): number[];
}
