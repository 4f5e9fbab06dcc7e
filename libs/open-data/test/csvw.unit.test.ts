import { describe, expect, test } from '@jest/globals';
import {
  BooleanField,
  CodeField,
  DecimalField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  LocalDateField,
  MoneyField,
  NumberField,
  SlugField,
  TextField,
  UrlField,
} from '#http';
import { columnsOf, csvwOf, type DataSet } from '#open-data';
import { numbers } from './numbers.data-set.ts';

class EveryRow {
  @IdField() id: string;

  @SlugField({ nullable: true, description: 'The city.' }) cityId: string | null;

  @TextField() text: string;

  @CodeField() code: string;

  @DecimalField() value: string;

  @EnumField(['a', 'b'], { nullable: true }) word: string | null;

  @IntField({ min: 0 }) count: number;

  @NumberField() share: number;

  @MoneyField() amount: string;

  @BooleanField() yes: boolean;

  @LocalDateField() day: string;

  @InstantField() at: string;

  @UrlField({ nullable: true }) url: string | null;

  @ListField('slug') cityIds: string[];
}

const every: DataSet = { ...numbers, name: 'every', row: EveryRow, key: ['id'] };

describe('the schema of a CSV', () => {
  test.each([
    ['id', { datatype: 'string', required: true }],
    ['cityId', { datatype: 'string', required: false, 'dc:description': 'The city.' }],
    ['text', { datatype: 'string', required: true }],
    ['code', { datatype: 'string', required: true }],
    ['value', { datatype: 'decimal', required: true }],
    ['word', { datatype: 'string', required: false }],
    ['count', { datatype: 'integer', required: true }],
    ['share', { datatype: 'number', required: true }],
    ['amount', { datatype: 'decimal', required: true }],
    ['yes', { datatype: 'boolean', required: true }],
    ['day', { datatype: 'date', required: true }],
    ['at', { datatype: 'dateTime', required: true }],
    ['url', { datatype: 'anyURI', required: false }],
    // An empty list is an empty cell.
    ['cityIds', { datatype: 'string', separator: ' ', required: false }],
  ])('says what %s is', (name, column) => {
    const found = csvwOf(every).tableSchema.columns.find((each) => each.name === name);
    expect(found).toEqual({ name, titles: name, null: '', ...column });
  });

  test('names its table, its columns in their order, and what names a row', () => {
    const { url, tableSchema } = csvwOf(every);
    expect([url, tableSchema.primaryKey]).toEqual(['every.csv', ['id']]);
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(columnsOf(every).map(({ name }) => name));
  });

  test('is told in each language of the network', () => {
    expect(csvwOf(every)['dc:title']).toEqual([
      { '@value': 'Numbers', '@language': 'en' },
      { '@value': 'Sayılar', '@language': 'tr' },
      { '@value': 'Brojevi', '@language': 'bs' },
    ]);
  });
});
