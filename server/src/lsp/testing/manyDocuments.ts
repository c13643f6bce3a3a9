/** A file of many short documents, in our own words, that cite one another. */
export function manyDocuments(count: number): string {
  return Array.from({ length: count }, (_, i) =>
    [
      `${i + 1}. Memorandum of Conversation 1`,
      `Washington, March ${(i % 28) + 1}, 1961.`,
      `The Ambassador spoke of talks on fish.2 See Document ${((i + 7) % count) + 1}.`,
      'Nothing came of it as yet.',
      `  1. Source: Department of State, Central Files, 611.41/3–${i}. Secret.\n  2. Not printed.`,
    ].join('\n\n'),
  ).join('\n\n\n');
}
