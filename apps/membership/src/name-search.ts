/**
 * SQL: every word of `q` (a parameter, or null) is found in a name, whatever the case, the marks, the blanks and the order of the words.
 * Both are folded by the database (`folded`, `search_patterns` of the migration); of a `q` in which nothing is left, nothing is found.
 */
export const isFound = (table: string, q: string): string =>
  `(${q}::text IS NULL OR ${table}.search_text LIKE ALL ((SELECT search_patterns(${q}))::text[]))`;
