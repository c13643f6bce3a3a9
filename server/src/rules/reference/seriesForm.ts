import type { Rule } from '../rule';

export const referenceSeriesForm: Rule = {
  id: 'reference/series-form',
  checks: 'A citation of the series names years and volume.',
  why: 'Without them nobody can tell which of 550 volumes is meant.',
  source: 'citation form of the series',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    for (const { volume } of document.references) {
      if (!volume?.seriesNamed || (volume.years !== null && (volume.number !== null || volume.title !== null)))
        continue;
      const lacking = volume.years === null ? 'the years' : 'the volume';
      yield {
        span: volume.span,
        message: `This citation lacks ${lacking}. Write “Foreign Relations, years, vol. number, Document number”.`,
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
      { text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See ⟦Foreign Relations, 1950⟧, Document 79.\n' },
    ],
  },
};
