/** Bundled facts: tables with a source each, and look-ups in them. Knows nothing of documents. */

export * from './biographies';
export * from './classifications';
export * from './fold';
export * from './kinds';
export * from './months';
export * from './nicknames';
export * from './notPersons';
export * from './offices';
export * from './officials';
export * from './people';
export * from './places';
export * from './posts';
export * from './repositories';
export * from './volumes';
