/**
 * What the servers get to do. M1: one memorandum. M2: a volume in one file of about 2 MB; M2x: four times that. M3: volumes as folders,
 * a file for each document. Each is written as text for us, and as Markdown, JSON, CSS and TypeScript of the same paragraphs for the
 * peers. The documents are those of published volumes where the evaluation data lie beside the project, else the samples over and over.
 * M4 is all of those volumes as they are; it is not written here.
 */
import fs from 'node:fs';
import path from 'node:path';

/** Length of M2 in UTF-16 code units. */
const VOLUME = 1_900_000;
/** Documents of M3. */
const FOLDER = 681;

/**
 * Writes the workloads, unless they are there already.
 * @param {{ out: string, samples: string, published: string | null }} where `published`: a folder with a folder for each volume
 * @returns {{ out: string, source: string }}
 */
export function writeWorkloads({ out, samples, published }) {
  const documents = published ? readFolders(published) : readFolders(samples);
  const source = published ? 'published volumes' : 'the samples, repeated';
  const stamp = path.join(out, 'made-of.json');
  const of = JSON.stringify({ source, documents: documents.length });
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === of) return { out, source };
  fs.rmSync(out, { recursive: true, force: true });

  const memo = documents.find((d) => d.text.length > 4_000 && d.text.length < 6_000) ?? documents[0];
  writeForms(path.join(out, 'M1/m1'), [memo]);
  const volume = [];
  for (let length = 0; length < VOLUME; ) {
    const next = documents[volume.length % documents.length];
    volume.push({ ...next, id: `d${volume.length + 1}` });
    length += next.text.length;
  }
  writeForms(path.join(out, 'M2/m2'), volume);
  const text = join(volume);
  write(path.join(out, 'M2x/m2x.txt'), [text, text, text, text].join('\n\n\n'));
  for (let i = 0; i < FOLDER; i++) {
    const d = documents[i % documents.length];
    const id = `d${i + 1}`;
    for (const [form, make] of Object.entries(FORMS))
      write(path.join(out, `M3/${form}/${d.volume}/${id}.${form}`), make([{ ...d, id }]));
  }
  write(
    path.join(out, 'M3/ts/tsconfig.json'),
    '{"compilerOptions":{"target":"es2022","module":"esnext","noEmit":true}}\n',
  );
  for (const volume of new Set(documents.map((d) => d.volume)))
    for (const list of ['persons.txt', 'terms.txt']) {
      const file = path.join(published ?? samples, volume, list);
      if (!fs.existsSync(file)) continue;
      for (const folder of [`M3/txt/${volume}`, ...(volume === documents[0].volume ? ['M1', 'M2', 'M2x'] : [])])
        write(path.join(out, folder, list), fs.readFileSync(file, 'utf8'));
    }
  write(stamp, of);
  return { out, source };
}

/** The documents of volumes, in the order of their numbers. */
function readFolders(folder) {
  const number = (name) => Number(/\d+/.exec(name)?.[0] ?? 0);
  return fs
    .readdirSync(folder)
    .filter((name) => /^frus\d{4}/.test(name))
    .flatMap((volume) =>
      fs
        .readdirSync(path.join(folder, volume))
        .filter((name) => /^d\d+\.txt$/.test(name))
        .sort((a, b) => number(a) - number(b))
        .map((name) => ({
          volume,
          id: name.slice(0, -4),
          text: fs.readFileSync(path.join(folder, volume, name), 'utf8'),
        })),
    );
}

const paragraphs = (d) => d.text.split(/\n+/).filter(Boolean);
const join = (list) => list.map((d) => d.text).join('\n\n\n');

/** The same documents in the languages of the peers. @type {Record<string, (list: { id: string, text: string }[]) => string>} */
const FORMS = {
  txt: join,
  md: (list) =>
    list
      .map((d) => {
        const [head, ...rest] = paragraphs(d);
        return [`## ${head}`, ...rest.map((p) => p.replace(/^ {2}(\d+)\. /, `[^${d.id}-$1]: `))].join('\n\n');
      })
      .join('\n\n'),
  json: (list) =>
    JSON.stringify(
      { documents: list.map((d) => ({ id: d.id, paragraphs: paragraphs(d).map((text, n) => ({ n, text })) })) },
      null,
      1,
    ),
  css: (list) =>
    `:root { --ink: #222 }\n${list
      .flatMap((d) =>
        paragraphs(d).map(
          (p, i) => `.${d.id}-p${i}::before {\n  color: var(--ink);\n  content: "${p.replace(/["\\]/g, '')}";\n}\n`,
        ),
      )
      .join('')}`,
  ts: (list) =>
    list
      .flatMap((d) => paragraphs(d).map((p, i) => `export const ${d.id}_p${i}: string = ${JSON.stringify(p)};\n`))
      .join(''),
};

function writeForms(base, list) {
  for (const [form, make] of Object.entries(FORMS)) write(`${base}.${form}`, make(list));
}

function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
