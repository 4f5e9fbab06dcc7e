import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const chart = join(root, 'deploy/helm/b40');
const tools = join(root, '.cache/deploy-tools/bin');

/** A rendered manifest, as far as every kind has it. */
export interface Manifest {
  kind: string;
  apiVersion: string;
  metadata: { name: string; labels: Record<string, string>; annotations?: Record<string, string> };
  // oxlint-disable-next-line typescript/no-explicit-any -- each kind's own shape, checked against its schema.
  spec?: any;
  data?: Record<string, string>;
}

export type Values = Record<string, unknown>;

/** Tools of packages of Debian; the others are deploy/tools/install.sh's. */
const ofDebian: Record<string, string> = { promtool: 'prometheus', gpg: 'gnupg' };

/** The path of a tool, or `undefined`, said loudly: then what needs it is skipped. Under CI=true its absence fails the run. */
export function tool(name: 'python' | 'hadolint' | 'promtool' | 'gpg'): string | undefined {
  const path = name in ofDebian ? spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim() : join(tools, name);
  if (path && existsSync(path)) return path;
  const how = ofDebian[name] ? `apt-get install ${ofDebian[name]} (Debian's package has it)` : 'deploy/tools/install.sh installs it';
  if (process.env['CI'] === 'true') throw new Error(`${name} is required under CI=true: ${how}`);
  process.stderr.write(`\n*** SKIPPED: checks of deploy/ that need ${name}, for it is not here: ${how}\n`);
  return undefined;
}

const answers = new Map<string, string>();

/** The chart does not change while a file runs: what was asked before is answered as it was then. */
function ask<Answer>(request: object): Answer {
  const input = JSON.stringify(request);
  const answer = answers.get(input) ?? answerTo(input);
  answers.set(input, answer);
  return JSON.parse(answer) as Answer;
}

function answerTo(input: string): string {
  const { status, stdout, stderr } = spawnSync(join(tools, 'python'), [join(root, 'deploy/tools/chart.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`deploy/tools/chart.py failed: ${stderr}`);
  return stdout;
}

/** `values.yaml`, or a values file of the chart by its middle name: `small`. */
export function valuesOf(name?: string): Values {
  const path = join(chart, name === undefined ? 'values.yaml' : `values-${name}.yaml`);
  return ask({ do: 'parse', text: readFileSync(path, 'utf8') });
}

export const lint = (values: Values) =>
  ask<{ messages: { severity: number; error: string }[]; errors: string[] }>({ do: 'lint', chart, values });

export const validate = (documents: Manifest[]) =>
  ask<{ versions: [string, string]; unknown: string[]; errors: string[] }>({ do: 'validate', documents });

/** What Helm would send to the cluster; throws what it would refuse with. */
export function render(values: Values, release = 'one'): Manifest[] {
  const { documents, error } = ask<{ documents?: Manifest[]; error?: string }>({ do: 'render', chart, values, release });
  if (!documents) throw new Error(error);
  return documents;
}

/** What Helm would tell who has installed it. */
export const notes = (values: Values) => ask<{ notes: string }>({ do: 'render', chart, values, release: 'one' }).notes;

/** Who has signed a packed chart, by a public keyring. */
export const verify = (archive: string, keyring: string) =>
  ask<{ signed_by?: string[]; error?: string }>({ do: 'verify', archive, keyring });

/** What the schema says of each of them; `null` of one that it takes. */
export const refusals = (all: Values[]) => ask<(string | null)[]>({ do: 'refusals', chart, all });

/** `values` with one key, by its dotted path, set to another value. */
export function withValue(values: Values, path: string, value: unknown): Values {
  const copy = structuredClone(values);
  const keys = path.split('.');
  const last = keys.pop()!;
  const place = keys.reduce<Values>((at, key) => (at[key] ??= {}) as Values, copy);
  place[last] = value;
  return copy;
}

export const ofKind = (documents: Manifest[], kind: string): Manifest[] => documents.filter((each) => each.kind === kind);
export const named = (documents: Manifest[], kind: string, name: string): Manifest | undefined =>
  ofKind(documents, kind).find((each) => each.metadata.name === name);

/** Every pod that is started, with the name of what starts it. */
export const podsOf = (documents: Manifest[]) =>
  documents.flatMap((each) => {
    if (each.kind === 'Pod') return [{ name: each.metadata.name, labels: each.metadata.labels, spec: each.spec }];
    const template = each.spec?.template ?? each.spec?.jobTemplate?.spec?.template;
    return template?.spec?.containers ? [{ name: each.metadata.name, labels: template.metadata.labels, spec: template.spec }] : [];
  });
