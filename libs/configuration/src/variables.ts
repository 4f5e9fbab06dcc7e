/** A variable of the environment: the one declaration of its meaning, default and check; README tables are made from it. */
export interface Variable<T> {
  meaning: string;
  /** As it would be written in the environment; without one the variable is required. */
  default?: string;
  /** May hold a password: a complaint does not show the value. */
  secret?: boolean;
  /** Throws, saying what the value must be. */
  parse(text: string): T;
}

export type Declaration = Readonly<Record<string, Variable<unknown>>>;
export type Values<D extends Declaration> = { [K in keyof D]: D[K] extends Variable<infer T> ? T : never };

/** Something the operator has to put right: one line that names the variable, no matter for a stack trace. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

export type Environment = Readonly<Record<string, string | undefined>>;

export function readVariables<D extends Declaration>(declared: D, env: Environment): Values<D> {
  const read = Object.entries(declared).map(([name, variable]) => {
    const text = env[name]?.trim() || variable.default;
    if (text === undefined) throw new ConfigurationError(`${name} is missing: ${variable.meaning}`);
    try {
      return [name, variable.parse(text)];
    } catch (error) {
      const given = variable.secret ? '' : `, not ${JSON.stringify(text)}`;
      throw new ConfigurationError(`${name} ${(error as Error).message}${given}`);
    }
  });
  return Object.fromEntries(read) as Values<D>;
}

/** The table of an app's README; a test compares. */
export const variablesTable = (declared: Declaration): string =>
  [
    '| variable | default | meaning |',
    '| --- | --- | --- |',
    ...Object.entries(declared).map(
      ([name, { default: value, meaning }]) => `| \`${name}\` | ${value === undefined ? 'required' : `\`${value}\``} | ${meaning} |`,
    ),
  ].join('\n');
