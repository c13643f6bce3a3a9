import { fold } from '../../data/fold';
import type { Rule } from '../rule';

export const referenceVolumeTitle: Rule = {
  id: 'reference/volume-title',
  checks: 'The title of a cited volume is that of the catalogue.',
  why: 'Number and title name the volume twice; where they differ one of them is wrong, or the title changed before publication.',
  source: 'catalogue of the series',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'model',
  *check({ document, catalogue }) {
    for (const { volume } of document.references) {
      if (!volume?.seriesNamed || volume.title === null || volume.number === null || volume.years === null) continue;
      const found = catalogue.findAll({ ...volume, title: null }, null);
      const title = fold(volume.title);
      if (found.length === 0 || found.some((v) => fold(v.title).includes(title) || title.includes(fold(v.title))))
        continue;
      yield {
        span: volume.span,
        message: `Volume ${volume.number} of ${volume.years} bears the title “${found[0]!.title}”. Correct the title or the number.`,
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Foreign Relations, 1955–1957, vol. XIX, National Security Policy, Document 79.\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See ⟦Foreign Relations, 1955–1957, vol. XIX, Eastern Europe⟧, Document 79.\n',
      },
    ],
  },
};
