/** The analysis against the truth of whole published volumes, by the scorers that come with the data. */
import fs from 'node:fs';
import path from 'node:path';
import { build } from './bundle.mjs';
import { dist, inRoot, root } from './paths.mjs';
import { Failure, run } from './processes.mjs';
import { shared } from './published.mjs';

const scorers = path.join(shared, 'eval');
const work = inRoot('.eval');
const thresholdsFile = inRoot('.eval-thresholds.json');

/** Are the scorers and their data here? */
export const available = fs.existsSync(path.join(scorers, 'score.mjs'));

/** A copy of the data in `.eval/data`: the scorer unpacks beside them, and what is shared is not ours to write to. */
function copyData() {
  const from = path.join(scorers, 'data');
  const state = fs
    .readdirSync(from, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((file) => ({ file, stat: fs.statSync(path.join(from, file)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ file, stat }) => `${file} ${stat.size} ${stat.mtimeMs}`)
    .join('\n');
  const stamp = path.join(work, 'copied.txt');
  const data = path.join(work, 'data');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === state) return data;
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  fs.cpSync(from, data, { recursive: true });
  fs.writeFileSync(stamp, state);
  return data;
}

/** The command to score, as words. */
async function command() {
  if (process.env.FRUS_INSPECT_COMMAND) return process.env.FRUS_INSPECT_COMMAND.split(/\s+/);
  await build();
  const frus = path.join(dist, 'frus.js');
  if (!fs.existsSync(frus)) throw new Failure('There is no command line to score: dist/frus.js was not built.');
  return [process.execPath, frus, 'inspect', '--format', 'jsonl'];
}

/** Style -> category -> figure -> least value. @returns {Record<string, Record<string, Record<string, number>>>} */
const thresholds = () => JSON.parse(fs.readFileSync(thresholdsFile, 'utf8'));

/** Scores one style. @returns what the scorer found, and how many thresholds were kept and missed */
async function scoreStyle(style, words, data, { volumes, only, list, errors }) {
  const least = thresholds()[style] ?? {};
  const min = path.join(work, `least-${style}.json`);
  const json = path.join(work, `scores-${style}.json`);
  fs.writeFileSync(min, JSON.stringify(least));
  fs.rmSync(json, { force: true });
  const options = { style, data, json, errors, volumes, only, list };
  const args = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  // The thresholds are for all volumes; of a choice of them only the figures are shown.
  if (!volumes) args.push('--min', min);
  const { code, output } = await run(
    process.execPath,
    [path.join(scorers, 'score.mjs'), '--quiet', ...args, '--', ...words],
    {
      cwd: root,
      quiet: true,
    },
  );
  console.log(`\n==== ${output}`);
  if (code > 1) throw new Failure(`The scorer ended with ${code}.`);
  const kept = volumes ? 0 : Object.values(least).reduce((n, figures) => n + Object.keys(figures).length, 0);
  const missed = (output.match(/^BELOW THRESHOLD /gm) ?? []).length;
  return { scores: JSON.parse(fs.readFileSync(json, 'utf8')).overall, passed: kept - missed, failed: missed };
}

/** Lifts the thresholds of a style to what was measured, rounded down to three places. */
function raise(style, scores) {
  const all = thresholds();
  const least = { ...all[style] };
  for (const [category, figures] of Object.entries(scores)) {
    const figure = figures.f1 === null ? 'recall' : 'f1';
    const measured = figures[figure];
    if (measured === null || measured === undefined) continue;
    const floor = Math.floor(measured * 1000) / 1000;
    least[category] = { ...least[category], [figure]: Math.max(floor, least[category]?.[figure] ?? 0) };
  }
  fs.writeFileSync(thresholdsFile, `${JSON.stringify({ ...all, [style]: least }, null, 2)}\n`);
}

/** Scores every style and sets the exit status. */
export async function evaluate({ styles, raise: raising, ...options }) {
  if (!available) throw new Failure(`There are no volumes to score on: ${scorers} is not there.`);
  if (raising && options.volumes) throw new Failure('--raise needs all volumes.');
  const words = await command();
  const data = copyData();
  let passed = 0;
  let failed = 0;
  for (const style of styles) {
    const result = await scoreStyle(style, words, data, options);
    passed += result.passed;
    failed += result.failed;
    if (raising) raise(style, result.scores);
  }
  if (raising) console.log('\n.eval-thresholds.json holds the thresholds of now.');
  console.log(`\neval: ${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
