import assert from 'node:assert/strict';
import { isIgnored } from './ignore';
import { lintSettings } from './lintSettings';
import { configurations } from './testing/files';

describe('configuration of a folder', () => {
  it('is that of the nearest file, laid over those above it', async () => {
    const config = await configurations({
      '/volumes/.git/HEAD': 'ref: refs/heads/main\n',
      '/volumes/frus.yaml': 'lint:\n  profile: strict\n  rules: { date/weekday: off, page/sequence: error }\n',
      '/volumes/1955/frus.yaml': 'lint:\n  rules: { date/weekday: hint }\n',
    }).of('/volumes/1955/frus1955-57v19');
    const { profile, levels } = lintSettings(config, '/volumes/1955/frus1955-57v19/d1.txt');
    assert.equal(profile, 'strict');
    assert.equal(levels['date/weekday'], 'hint');
    assert.equal(levels['page/sequence'], 'error');
    assert.equal(config.volumeId, 'frus1955-57v19');
  });

  it('ends at the root of the repository', async () => {
    const files = {
      '/frus.yaml': 'lint: { rules: { date/weekday: error } }\n',
      '/home/frus.yaml': 'lint: { rules: { date/weekday: off } }\n',
      '/home/repository/.git': 'gitdir: /elsewhere\n',
      '/home/repository/frus.yaml': 'lint: { rules: { page/sequence: hint } }\n',
    };
    const { layers } = await configurations(files).of('/home/repository/volume');
    assert.deepEqual(
      layers.map(({ folder }) => folder),
      ['/home/repository'],
    );
  });

  it('takes overrides that fit by name and volume, the later ones last', async () => {
    const config = await configurations({
      '/w/frus.yaml': `lint:
  rules: { date/weekday: error }
  overrides:
    - { files: "*.frus", rules: { date/weekday: hint } }
    - { files: drafts/**, rules: { date/weekday: off } }
    - { volumes: "frus1948*", rules: { date/weekday: info } }
`,
    }).of('/w/frus1955-57v19');
    const level = (file: string, id = config.volumeId) =>
      lintSettings({ ...config, volumeId: id }, file).levels['date/weekday'];
    assert.equal(level('/w/d1.txt'), 'error');
    assert.equal(level('/w/frus1955-57v19/chapter.frus'), 'hint');
    assert.equal(level('/w/drafts/frus1955-57v19/chapter.frus'), 'off');
    assert.equal(level('/w/d1.txt', 'frus1948v01p1'), 'info');
    assert.equal(level('/w/d1.txt', null), 'error');
  });

  it('extends files inside the workspace, whose globs count from the file that extends', async () => {
    const config = await configurations({
      '/w/shared/base.yaml': 'lint:\n  extends: deeper/base.yaml\n  rules: { date/weekday: off }\n  ignore: drafts/\n',
      '/w/shared/deeper/base.yaml': 'lint: { rules: { date/weekday: hint, page/sequence: hint } }\n',
      '/w/frus.yaml': 'lint: {}\n',
      '/w/v/frus.yaml': 'lint:\n  extends: [../shared/base.yaml]\n  rules: { source/missing: off }\n',
    }).of('/w/v');
    const { levels } = lintSettings(config, '/w/v/d1.txt');
    assert.deepEqual(
      [levels['date/weekday'], levels['page/sequence'], levels['source/missing']],
      ['off', 'hint', 'off'],
    );
    assert.deepEqual(config.faulty, []);
    assert.ok(isIgnored(config.ignores, '/w/v/drafts/d1.txt'));
    assert.ok(!isIgnored(config.ignores, '/w/v/d1.txt'));
  });

  it('says where something that is extended cannot be', async () => {
    const files = {
      '/w/.git': 'gitdir: x\n',
      '/w/a.yaml': 'lint: { extends: frus.yaml }\n',
      '/w/frus.yaml': 'lint:\n  extends: [../out.yaml, gone.yaml, a.yaml, /etc/x.yaml]\n',
    };
    const { faulty } = await configurations(files).of('/w');
    const told = faulty.flatMap(({ address, text, problems }) =>
      problems.map((p) => `${address} ${text.slice(p.span.start, p.span.end)}: ${p.message}`),
    );
    assert.deepEqual(told, [
      '/w/a.yaml frus.yaml: “frus.yaml” extends this file in turn.',
      '/w/frus.yaml ../out.yaml: “../out.yaml” lies outside the workspace; a file can extend only what lies inside.',
      '/w/frus.yaml gone.yaml: “gone.yaml” cannot be read.',
      '/w/frus.yaml /etc/x.yaml: “/etc/x.yaml” lies outside the workspace; a file can extend only what lies inside.',
    ]);
    const open = await configurations(files).check('/w/frus.yaml', 'lint: { extends: gone.yaml, colour: red }\n');
    assert.deepEqual(
      open.map((p) => p.message),
      [
        '“gone.yaml” cannot be read.',
        'There is no key “colour” here: extends, profile, rules, overrides, ignore, baseline.',
      ],
    );
  });

  it('lets the editor speak only where no file does, and the command line last', async () => {
    const outer = {
      editor: { profile: 'pedantic' as const, rules: { 'date/weekday': { level: 'error' as const } } },
      commandLine: { rules: { 'page/sequence': { level: 'off' as const } } },
    };
    const all = configurations({
      '/spoken/frus.yaml': 'lint: { rules: { page/sequence: error } }\n',
      '/volume/frus.yaml': 'volume: { title: No word of checking }\n',
    });
    const silent = lintSettings(await all.of('/volume'), '/volume/d1.txt', outer);
    assert.deepEqual([silent.profile, silent.levels['date/weekday']], ['pedantic', 'error']);
    const spoken = lintSettings(await all.of('/spoken'), '/spoken/d1.txt', outer);
    assert.deepEqual([spoken.profile, spoken.levels['date/weekday']], ['recommended', 'warning']);
    assert.equal(spoken.levels['page/sequence'], 'off');
  });

  it('is one object for all files that are checked alike', async () => {
    const config = await configurations({
      '/w/frus.yaml': 'lint: { overrides: [{ files: d2.txt, rules: { date/weekday: off } }] }\n',
    }).of('/w');
    assert.equal(lintSettings(config, '/w/d1.txt'), lintSettings(config, '/w/d3.txt'));
    assert.notEqual(lintSettings(config, '/w/d1.txt'), lintSettings(config, '/w/d2.txt'));
  });

  it('is read again once it is forgotten', async () => {
    const files: Record<string, string> = { '/w/frus.yaml': 'lint: { profile: strict }\n' };
    const all = configurations(files);
    assert.equal(lintSettings(await all.of('/w'), '/w/d1.txt').profile, 'strict');
    files['/w/frus.yaml'] = 'lint: { profile: pedantic }\n';
    assert.equal(lintSettings(await all.of('/w'), '/w/d1.txt').profile, 'strict');
    all.forget();
    assert.equal(lintSettings(await all.of('/w'), '/w/d1.txt').profile, 'pedantic');
  });
});

describe('ignore files', () => {
  it('leave out what fits; a nearer one takes in again', async () => {
    const { ignores } = await configurations({
      '/w/.frusignore': 'drafts/\n*.bak.txt\n/top.txt\n',
      '/w/v/.frusignore': '!kept.bak.txt\n',
    }).of('/w/v');
    const ignored = (address: string) => isIgnored(ignores, address);
    assert.ok(ignored('/w/drafts/d1.txt'));
    assert.ok(ignored('/w/v/drafts/d1.txt'));
    assert.ok(ignored('/w/v/d1.bak.txt'));
    assert.ok(!ignored('/w/v/kept.bak.txt'));
    assert.ok(ignored('/w/top.txt'));
    assert.ok(!ignored('/w/v/top.txt'));
    assert.ok(!ignored('/elsewhere/drafts/d1.txt'));
  });
});
