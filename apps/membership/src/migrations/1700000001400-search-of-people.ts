import type { MigrationInterface, QueryRunner } from 'typeorm';

/** ICU's, as PostgreSQL names them. One that is built without ICU has none. */
const collations = ['sq', 'bs', 'hr', 'sr', 'sr-Latn', 'bg', 'el', 'mk', 'ro', 'sl', 'tr', 'en', 'und'].map((each) => `${each}-x-icu`);

/**
 * How names are folded, and the people's. `searchable` stays for the release before, which may be running beside this: the next one drops
 * it.
 */
export class SearchOfPeople1700000001400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const [{ missing }] = (await db.query(
      `SELECT string_agg(name, ', ') AS missing FROM unnest($1::text[]) name WHERE name NOT IN (SELECT collname FROM pg_collation)`,
      [collations],
    )) as [{ missing: string | null }];
    if (missing !== null) throw new Error(`names can't be ordered: this PostgreSQL has no collation ${missing}; take one built with ICU`);

    // đ ł ø ß æ ı and their like are letters of their own, which no normalisation takes apart. Trusted, as btree_gist is.
    await db.query(`CREATE EXTENSION IF NOT EXISTS unaccent`);
    // Upper case, because σ and ς, i and ı have one there. An accent that stands alone (´) is a blank with a mark on it.
    await db.query(`CREATE FUNCTION unmarked(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN upper(regexp_replace(
        unaccent(regexp_replace(normalize($1, NFKD), ' ?[\\u0300-\\u036f]+', '', 'g')) COLLATE pg_unicode_fast,
        '[^[:alnum:][:space:]\\x21-\\x7e]|[\\u02b0-\\u02ff\\u115f\\u1160]', '', 'g'))`);
    // Signs that people write or leave out: O'Neil is ONeil. All others are plain, in a search as in a name.
    await db.query(`CREATE FUNCTION folded(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN regexp_replace(unmarked($1), '[-,;:''"\`]', '', 'g')`);
    // Of each word of a search, for LIKE ALL. A hyphen parts words here; in a name it is nothing, so that a search finds it either way.
    await db.query(`CREATE FUNCTION search_patterns(q text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN (SELECT array_agg(DISTINCT '%' || regexp_replace(folded(word), '([\\\\%_])', '\\\\\\1', 'g') || '%')
        FROM regexp_split_to_table(unmarked(q) COLLATE pg_unicode_fast, '[-,;:[:space:]]+') AS word WHERE folded(word) <> '')`);
    // Generated, so that what the release before writes is found, too. 100,000 people take 3 s.
    await db.query(`ALTER TABLE person ADD COLUMN search_text text GENERATED ALWAYS AS (folded(name)) STORED`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE person DROP COLUMN search_text`);
    await db.query(`DROP FUNCTION search_patterns(text), folded(text), unmarked(text)`);
  }
}
