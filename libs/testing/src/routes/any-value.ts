import { newId } from '#domain';
import { cursorMark } from '#http';
import type { Parameter } from './documented.ts';
import { templateOf } from './route.ts';

const years = ['0000', '1899', '2201', '9999'];
const days = ['0000-01-01', '1899-12-31', '2201-01-01', '9999-12-31'];
const instants = days.map((day) => `${day}T12:00:00Z`);
const int4 = '2147483648';
const int8 = '9223372036854775808';
const values = [int4, int8, '-1', '1.5', '1e400', 'null', 'true', '{}', '[]', '[1,2]', 'a,b', 'a\0b', "'", '%', '\u202e'];

/** As a query or a path writes them. Some are no text at all: a lone surrogate, a byte that begins nothing. */
const written: readonly string[] = [...years, ...days, ...instants, ...values, newId(), 'x'.repeat(5_000)]
  .map(encodeURIComponent)
  .concat('%ED%A0%80', 'a%ED%B0%80b', '%FF');

/** A path for each value of each parameter in it. */
export function anyPaths(route: string, path: string, parameters: readonly Parameter[]): string[] {
  const [places, segments] = [templateOf(route).split('/'), path.split('/')];
  const names = parameters.filter(({ in: place }) => place === 'path').map(({ name }) => `{${name}}`);
  return names.flatMap((name) => written.map((value) => segments.with(places.indexOf(name), value).join('/')));
}

/** A query for each value of each parameter: alone, twice, as a list and as an object. */
export function anyQueries(parameters: readonly Parameter[]): string[] {
  const names = parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name);
  const shapes = (name: string) => ['', '=', `=1&${name}=2`, '[]=1', '[a]=1', '=%00&constructor=1'];
  return names.flatMap((name) => [...written.map((value) => `=${value}`), ...shapes(name)].map((rest) => name + rest));
}

/** As JSON has them in a sort key. Numbers are text here, because none of JavaScript's is `1e400`. */
const keyed: readonly string[] = [
  ...['null', 'true', '{}', '[]', '-1', '0', '1.5', int4, int8, '1e400'],
  ...['', 'null', 'a\0b', '\ud800', 'sarajevo', newId(), 'x'.repeat(600), ...days, instants[0]!].map((text) => JSON.stringify(text)),
];

/** Cursors with the mark of their list, so that they are taken for its own: sort keys of one to four values, and a real one changed. */
export function forgedCursors(route: string, path: string, real: string | undefined): string[] {
  const mark = markOf(route, path);
  if (real !== undefined && !real.startsWith(mark)) throw new Error(`the cursor ${real} of ${path} does not begin with ${mark}`);
  const key = (real === undefined ? [] : JSON.parse(Buffer.from(real.slice(mark.length), 'base64url').toString())) as unknown[];
  // Of the longer ones every third: all of them would double the time.
  const made = [1, 2, 3, 4].flatMap((length) =>
    keyed.flatMap((_, at) =>
      length === 1 || at % 3 === 0 ? [Array.from({ length }, (_, place) => keyed[(at + place * 7) % keyed.length]!)] : [],
    ),
  );
  const changed = key.flatMap((_, place) => keyed.map((value) => key.map((each) => JSON.stringify(each)).with(place, value)));
  const keys = [...made, ...changed].map((each) => `[${each.join(',')}]`);
  return [...keys, 'null', '{}', '[', ''].map((text) => mark + Buffer.from(text).toString('base64url'));
}

function markOf(route: string, path: string): string {
  const template = templateOf(route).replaceAll(/\{(\w+)\}/g, ':$1');
  const segments = path.split('/');
  const params = template.split('/').flatMap((place, at) => (place.startsWith(':') ? [[place.slice(1), segments[at]]] : []));
  return cursorMark(template, Object.fromEntries(params) as object);
}
