import { createHash } from 'node:crypto';
import { columnsOf, languages, type Column, type DataSet, type Texts } from './data-set.ts';

/** CSVW, section 5.11.1. */
const datatypes: Readonly<Record<Column['type'], string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  decimal: 'decimal',
  boolean: 'boolean',
  date: 'date',
  instant: 'dateTime',
  address: 'anyURI',
  list: 'string',
};

const inEach = (texts: Texts) => languages.map((language) => ({ '@value': texts[language], '@language': language }));

/**
 * What a reader needs to know of `NAME.csv`: Metadata Vocabulary for Tabular Data (W3C, 2015-12-17). An empty cell is null; the items of a
 * list are separated by blanks.
 */
export function csvwOf(set: DataSet) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${set.name}.csv`,
    'dc:title': inEach(set.titles),
    'dc:description': inEach(set.descriptions),
    'dc:subject': [...set.keywords],
    dialect: {
      encoding: 'utf-8',
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true,
      delimiter: ',',
      header: true,
      headerRowCount: 1,
      skipInitialSpace: false,
      trim: false,
    },
    tableSchema: {
      columns: columnsOf(set).map(({ name, type, nullable, description }) => ({
        name,
        titles: name,
        ...(description !== undefined && { 'dc:description': description }),
        datatype: datatypes[type],
        ...(type === 'list' && { separator: ' ' }),
        required: !nullable && type !== 'list',
        null: '',
      })),
      primaryKey: [...set.key],
    },
  };
}

/** Another one where what is stored is shown otherwise: by other columns, other rows, another description. */
export const schemaOf = (set: DataSet): string =>
  createHash('sha256')
    .update(JSON.stringify([csvwOf(set), set.rows, set.changedBy.map(({ type }) => type)]))
    .digest('base64url')
    .replaceAll(/[-_]/g, '')
    .slice(0, 8);
