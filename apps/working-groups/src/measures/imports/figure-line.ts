import { CodeField, DecimalField, EnumField, IdField, IntField, NumberField, SlugField, TextField, type CsvForm } from '#http';
import { notations, qualities, statuses } from '../figures/figure-values.ts';
import type { GivenFigure } from '../figures/plan-figures.ts';
import { StationField } from '../figures/station.ts';

/** A line of a file of figures: its fields are the columns, in any order. */
export class FigureLine {
  @CodeField() indicator: string;
  @SlugField() city: string;
  @TextField({ max: 14, pattern: /^\d{4}(-\d\d(-\d\d(T\d\dZ)?)?)?$/, example: '2025-03-07', description: 'ISO 8601, as long as it is.' })
  period: string;
  @StationField({ optional: true, description: 'Empty: of the whole city.' }) station?: string;
  @DecimalField({ optional: true, example: '38.5' }) value?: string;
  @EnumField(notations, { optional: true, description: 'GPC 1.1: instead of a value.' }) notation?: (typeof notations)[number];
  @TextField({ max: 2000, optional: true, description: 'Required of a notation key.' }) explanation?: string;
  @IdField() source: string;
  @CodeField({ example: 'gravimetric' }) method: string;
  @EnumField(qualities) quality: (typeof qualities)[number];
  @NumberField({ min: 0, max: 100, optional: true, description: 'Of the period, in percent.' }) coverage?: number;
  @EnumField(statuses) status: (typeof statuses)[number];
  @TextField({ max: 2000, optional: true, description: 'Required of a revision.' }) reason?: string;
  @IntField({ min: 1, max: 2_147_483_647, optional: true, description: 'Of the figure that the line revises.' }) revision?: number;
  @TextField({ max: 40, optional: true, example: 'ug/m3', description: 'Need not be there. It must be the indicator’s.' }) unit?: string;
}

/** The column of a field. */
export const columnOf = (field: keyof GivenFigure): keyof FigureLine =>
  field === 'cityId' ? 'city' : field === 'sourceId' ? 'source' : field;

export const givenOf = ({ city: cityId, source: sourceId, ...line }: FigureLine): GivenFigure => {
  const { indicator, period, station = '', value = null, notation = null, explanation = null, reason = null, revision = null } = line;
  const { method, quality, coverage = null, status } = line;
  return {
    ...{ indicator, cityId, period, station, value, notation, explanation, sourceId },
    ...{ method, quality, coverage, status, reason, revision },
  };
};

/** What a spreadsheet makes of a day: 07.03.2025, 3/7/2025, 7-Mar-25, 45723. */
const spreadsheetDay =
  /^(\d{1,2}[./ -]\d{1,2}[./ -](\d{2}|\d{4})\.?|\d{1,2}[ -]\p{L}{3,}\.?[ -]\d{2,4}|\p{L}{3,}\.?[ -]\d{2,4}|\d{5})( .*)?$/u;

/** What `GET /v1/figures` answers can be sent back: what it has besides is left aside. */
export const fileOfFigures: CsvForm<FigureLine> = {
  of: FigureLine,
  alsoNamed: { cityId: 'city', sourceId: 'source' },
  leftAside: ['id', 'version', 'reportedAt'],
  hint(column, text) {
    if (column === 'period' && spreadsheetDay.test(text)) return `must be ISO 8601, as 2025-03-07: a spreadsheet has made ${text} of it`;
    if (/^-?[\d.]+,\d+$/.test(text) && (column === 'value' || column === 'coverage')) return 'has a comma: a decimal has a point, as 38.5';
    return undefined;
  },
};
