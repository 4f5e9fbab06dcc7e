import { decodeCursor, EnumField, PageQuery, preferredLanguage, type CursorValue } from '#http';

/** The region's languages and English, each with a collation of ICU that PostgreSQL knows by its name. Serbian has one for each script. */
const languages = ['sq', 'bs', 'hr', 'sr', 'sr-Latn', 'bg', 'el', 'mk', 'ro', 'sl', 'tr', 'en'] as const;

/** The root collation is for whoever reads none of them. */
const collationFor = (acceptLanguage: string | undefined): string => `${preferredLanguage(acceptLanguage, languages) ?? 'und'}-x-icu`;

export const collations: readonly string[] = [...languages, 'und'].map((language) => `${language}-x-icu`);

/** Of lists of what has a name. */
export class NamesQuery extends PageQuery {
  @EnumField(['name'], {
    optional: true,
    description: 'By the name, as the language of Accept-Language orders it; by the id, if not given.',
  })
  sort?: string;
}

export const acceptLanguage = {
  name: 'Accept-Language',
  required: false,
  description: `With \`sort\`: the language preferred among ${languages.join(', ')}; else Unicode’s root order.`,
  example: 'sr-Latn, hr;q=0.8',
};

interface Named {
  id: string;
  name: string;
}

export interface NameOrder {
  /** SQL: what the list is ordered by. No two rows have the same. */
  keys: string;
  /** What the last row of the page before has there; empty for the first page. */
  after: CursorValue[];
  cursorOf(row: Named): CursorValue[];
}

/** The cursor of another order, or of another language's, is a 400: it would leave things out. */
export function nameOrder(
  query: NamesQuery,
  languagesAccepted: string | undefined,
  table: string,
  isId: (value: unknown) => boolean,
): NameOrder {
  if (query.sort === undefined) return { keys: `${table}.id`, after: decodeCursor(query.cursor, isId) ?? [], cursorOf: ({ id }) => [id] };
  const collation = collationFor(languagesAccepted);
  const [, ...after] = decodeCursor(query.cursor, (value) => value === collation, isName, isId) ?? [];
  return { keys: `${table}.name COLLATE "${collation}", ${table}.id`, after, cursorOf: ({ id, name }) => [collation, name, id] };
}

/** SQL: comes after the page before. Its values are the parameters from `first` on. */
export const rowsAfter = ({ keys, after }: NameOrder, first: number): string =>
  after.length === 0 ? 'true' : `(${keys}) > (${after.map((_, at) => `$${first + at}`).join(', ')})`;

const isName = (value: unknown): boolean => typeof value === 'string';
