import type { Rule } from '../rule';

export const referenceVolume: Rule = {
  id: 'reference/volume',
  checks: 'A volume of the series that is cited exists.',
  why: 'Years, volume number and part together name one volume; a slip in one of them names none.',
  source: 'FRUS Schematron rules, vol-ids; catalogue of the series',
  level: 'info',
  fixable: 'no',
  reads: 'model',
  *check({ document, catalogue }) {
    for (const { volume } of document.references) {
      if (!volume?.seriesNamed || volume.years === null || volume.number === null) continue;
      if (
        catalogue.findAll(volume, null).length > 0 ||
        catalogue.findAll({ ...volume, part: null, title: null }, null).length > 0
      )
        continue;
      // Volumes are cited before they are published; years that no volume has are no slip that can be told.
      if (catalogue.findAll({ years: volume.years, number: 'I', part: null, title: null }, null).length === 0) continue;
      yield {
        span: volume.span,
        message: `The series has no volume ${volume.number} for ${volume.years}. Correct the years or the number.`,
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Foreign Relations, 1955–1957, vol. XIX, Document 79.\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See ⟦Foreign Relations, 1955–1957, vol. LXXXI⟧, Document 79.\n',
      },
    ],
  },
};
