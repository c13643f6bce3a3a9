import assert from 'node:assert/strict';
import { renameVolumeInConfig } from './volumeRename';

function renamed(text: string, from: string, to: string, own = true): string {
  const edits = [...renameVolumeInConfig(text, from, to, own)].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((made, { span, text: t }) => made.slice(0, span.start) + t + made.slice(span.end), text);
}

const OLD = 'frus1977-80v21';
const NEW = 'frus1977-80v22';

describe('a frus.yaml whose volume folder gets another name', () => {
  it('bears the new id, its comments and quotes as they were', () => {
    const text = `# ours\nvolume:\n  id: "${OLD}" # as planned\n  last: 200\n`;
    assert.equal(renamed(text, OLD, NEW), text.replace(OLD, NEW));
    assert.equal(renamed(text, OLD, NEW, false), text);
  });

  it('names the folder as it is called now in paths and lists of volumes', () => {
    const text = `lint:\n  ignore:\n    - ${OLD}/drafts/*\n    - ${OLD}x/*\n  overrides:\n    - volumes: [frus1977-80v2*, ${OLD}]\n      profile: strict\n`;
    const want = `lint:\n  ignore:\n    - ${NEW}/drafts/*\n    - ${OLD}x/*\n  overrides:\n    - volumes: [frus1977-80v2*, ${NEW}]\n      profile: strict\n`;
    assert.equal(renamed(text, OLD, NEW, false), want);
  });

  it('keeps the id of a folder whose new name is none', () => {
    assert.equal(renamed('volume:\n  last: 200\n', OLD, 'cyprus'), `volume:\n  id: ${OLD}\n  last: 200\n`);
    assert.equal(
      renamed('lint:\n  profile: strict', OLD, 'cyprus'),
      `lint:\n  profile: strict\nvolume:\n  id: ${OLD}\n`,
    );
    assert.equal(renamed(`volume:\n  id: ${OLD}\n`, OLD, 'cyprus'), `volume:\n  id: ${OLD}\n`);
    assert.equal(renamed('', 'cyprus', 'greece'), '');
  });

  it('is left alone where it has faults', () => {
    const text = `volume:\n  id: [${OLD}\n`;
    assert.equal(renamed(text, OLD, NEW), text);
  });
});
