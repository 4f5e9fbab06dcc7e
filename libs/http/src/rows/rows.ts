import { Readable } from 'node:stream';
import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import { Answers, PageOf } from '../answers/answers.ts';
import { fieldsOf, type FieldClass } from '../fields/field.ts';
import { EnumField } from '../fields/fields.ts';
import { PageQuery, type Page } from '../pages/page.ts';
import { preferredType } from '../preferred-type.ts';
import { ShowsView } from '../route.ts';
import { csvOf } from './csv.ts';

const types = ['application/json', 'text/csv'] as const;

/** Extended by the query class of each route that answers rows. */
export class RowsQuery extends PageQuery {
  @EnumField(['json', 'csv'], {
    optional: true,
    description: 'As in a link; left out, Accept decides. CSV has all rows, whatever `limit`.',
  })
  format?: 'json' | 'csv';
}

/** Rows that are read at a time for CSV: what is in memory of however many there are. */
const atOnce = 1_000;

/** `{items, next?}` of flat rows, or all of them as text/csv. `whole`: the class of a page that tells more than its rows. */
export const AnswersRows = (row: FieldClass, whole: FieldClass = PageOf(row)): MethodDecorator =>
  applyDecorators(
    Answers(whole, { types: types.slice(1) }),
    ShowsView(row),
    ApiExtension('x-collection', true),
    Header('Vary', 'Accept'),
    ApiHeader({ name: 'accept', required: false, description: 'Without it, or where it names neither of the two: JSON.' }),
  );

/**
 * A page of rows as JSON, or all that match as CSV (RFC 4180, UTF-8, with a header): the fields of the row's class are its columns. It is
 * sent as it is read, page by page with a statement each, so that neither memory nor a transaction grows with it. The first is read before
 * anything is sent: what is wrong with the request is a problem. `whole` reads a page that tells more than its rows.
 */
export async function rows<Q extends RowsQuery, R extends object, P extends Page<R> = Page<R>>(
  { row, name }: { row: FieldClass; name: string },
  query: Q,
  accept: string | undefined,
  read: (query: Q) => Promise<Page<R>>,
  whole?: (query: Q) => Promise<P>,
): Promise<Page<R> | P | StreamableFile> {
  const csv = query.format === undefined ? preferredType(accept, types) === 'text/csv' : query.format === 'csv';
  if (!csv) return (whole ?? read)(query);
  const pageAfter = (cursor: string | undefined): Promise<Page<R>> =>
    read(Object.assign(Object.create(Object.getPrototypeOf(query) as object) as Q, query, { limit: atOnce, cursor }));
  const lines = linesOf([...fieldsOf(row).keys()], await pageAfter(query.cursor), pageAfter);
  return new StreamableFile(Readable.from(lines, { objectMode: false, highWaterMark: 65_536 }), {
    type: 'text/csv; charset=utf-8; header=present',
    disposition: `attachment; filename="${name}.csv"`,
  });
}

async function* linesOf<R extends object>(columns: string[], first: Page<R>, pageAfter: (cursor: string) => Promise<Page<R>>) {
  yield csvOf([columns]);
  for (let page = first; ; page = await pageAfter(page.next)) {
    if (page.items.length > 0) yield csvOf(page.items.map((row) => columns.map((column) => (row as Record<string, unknown>)[column])));
    if (page.next === undefined) return;
  }
}
