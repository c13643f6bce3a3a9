/** The id that follows from a name in list form; the generator of the table (`npm run data`) writes out those that do not follow. */
export function idOfName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const SUFFIX = /^(?:Jr\.|Sr\.|I{2,3}|IV|V)$/;

/** The parts of a name in list form: `Lodge, Henry Cabot, Jr.`. */
export function partsOfName(name: string): { surname: string; given: string; suffix?: string } {
  const parts = name.split(', ');
  const last = parts[parts.length - 1]!;
  const suffix = parts.length > 1 && SUFFIX.test(last) ? parts.pop() : undefined;
  const [surname, ...given] = parts;
  return { surname: surname!, given: given.join(', '), ...(suffix === undefined ? {} : { suffix }) };
}

/** The id of a row of the table of officials. */
export function idOfRow(line: string): string {
  const [name = '', id = ''] = line.split('\t', 2);
  return id || idOfName(name);
}
