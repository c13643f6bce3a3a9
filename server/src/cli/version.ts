/** Set by the build from the package's version. */
declare const FRUS_VERSION: string | undefined;

/** The version of the package; `0.0.0` where the source is run unbuilt. */
export const VERSION: string = typeof FRUS_VERSION === 'string' ? FRUS_VERSION : '0.0.0';
