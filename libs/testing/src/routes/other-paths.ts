import { templateOf } from './route.ts';
import { isId, unknownOf } from './wrong-input.ts';
import type { Parameter } from './documented.ts';

export interface OtherPath {
  path: string;
  /** Of the parameter that is another than it was. */
  name: string;
}

/** The path with one id that is nobody's: of each id in it. */
export const elsewhere = (route: string, path: string, parameters: readonly Parameter[]): OtherPath[] =>
  replaced(route, path, parameters, ({ schema }) => unknownOf(schema));

/** The path with what is no id in the place of one. */
export const malformed = (route: string, path: string, parameters: readonly Parameter[]): OtherPath[] =>
  replaced(
    route,
    path,
    parameters.filter(({ schema }) => isId(schema) || schema.type === 'integer'),
    () => 'NO_ID',
  );

/** The path with its ids in capitals. */
export function inCapitals(route: string, path: string, parameters: readonly Parameter[]): string {
  const ids = parameters.filter(({ in: place, schema }) => place === 'path' && schema.format === 'uuid').map(({ name }) => `{${name}}`);
  const template = templateOf(route).split('/');
  return path
    .split('/')
    .map((segment, at) => (ids.includes(template[at]!) ? segment.toUpperCase() : segment))
    .join('/');
}

function replaced(route: string, path: string, parameters: readonly Parameter[], by: (parameter: Parameter) => string): OtherPath[] {
  const template = templateOf(route).split('/');
  return parameters
    .filter(({ in: place }) => place === 'path')
    .map((parameter) => {
      const segments = path.split('/');
      segments[template.indexOf(`{${parameter.name}}`)] = by(parameter);
      return { path: segments.join('/'), name: parameter.name };
    });
}
