import { BooleanField, EnumField, InstantField, ListField, LocalDateField, ObjectField, TextField } from '#http';
import { columnTypes, type Column, type Texts } from './data-set.ts';

export class DataSetTextsView implements Texts {
  @TextField() en: string;

  @TextField() tr: string;

  @TextField() bs: string;
}

export class DataSetColumnView implements Column {
  @TextField({ max: 100, example: 'cityId' }) name: string;

  @EnumField(columnTypes) type: Column['type'];

  @BooleanField() nullable: boolean;

  @TextField({ optional: true }) description?: string;
}

export class DataSetDaysView {
  @LocalDateField() from: string;

  @LocalDateField({ nullable: true, description: 'Null: it goes on.' }) until: string | null;
}

export class DataSetView {
  @TextField({ max: 100, description: 'Its files are `NAME.csv`, `NAME.json` and `NAME.csv-metadata.json`.', example: 'members' })
  name: string;

  @ObjectField(() => DataSetTextsView) titles: DataSetTextsView;

  @ObjectField(() => DataSetTextsView) descriptions: DataSetTextsView;

  @ListField(() => DataSetColumnView) columns: DataSetColumnView[];

  @ListField('text') keywords: string[];

  @ObjectField(() => DataSetDaysView, { nullable: true, description: 'The days that its rows speak of, both included.' })
  temporal: DataSetDaysView | null;

  @ListField('text', { nullable: true, description: 'ISO 3166-1 alpha-2, of the countries that its rows speak of.' })
  spatial: string[] | null;

  @TextField({ max: 20, description: 'Of the EU’s authority table of frequencies.', example: 'IRREG' }) updateFrequency: string;

  @InstantField({ description: 'Since when it is offered.' }) issued: string;

  @InstantField() modified: string;

  @TextField({ max: 100, description: 'Of its CSV and its JSON.', example: '"k3VfJ2aB-27-mf8sg2k1"' }) etag: string;
}

export class DataSetsView {
  @ListField(() => DataSetView) dataSets: DataSetView[];
}
