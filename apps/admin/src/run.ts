import { parseArgs } from 'node:util';
import { messageOf } from '#domain';
import { importVerb } from './import.ts';
import { migrateVerb } from './migrate.ts';
import { rebuildVerb } from './rebuild-projection.ts';
import { discardVerb, redriveVerb } from './redrive.ts';
import { repairVerb } from './repair.ts';
import { UsageError, type Verb } from './verb.ts';
import { verifyVerb } from './verify.ts';

const verbs: Record<string, Verb> = {
  migrate: migrateVerb,
  repair: repairVerb,
  verify: verifyVerb,
  'rebuild-projection': rebuildVerb,
  redrive: redriveVerb,
  discard: discardVerb,
  import: importVerb,
};

const help = [
  'b40-admin: an operator’s acts on one service, by the environment variables of that service',
  '',
  ...Object.values(verbs).flatMap(({ usage, what }) => [`  b40-admin ${usage}`, `      ${what}`]),
  '',
  'Services: membership, meetings, working-groups, notifications.',
  'Variables: DATABASE_URL, MIGRATION_DATABASE_URL, KAFKA_BROKERS (or LOG_DATABASE_URL on one machine).',
  'Exit codes: 0 done, 1 found or refused, 2 wrong command. "b40-admin VERB --help" tells more.',
];

export interface Voice {
  out(line: string): void;
  err(line: string): void;
}

/** Answers the exit code. */
export async function run(args: readonly string[], { out, err }: Voice): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    for (const line of help) out(line);
    return 0;
  }
  try {
    const verb = name === undefined ? undefined : verbs[name];
    if (!verb)
      throw new UsageError(`${name === undefined ? 'no verb' : `no verb "${name}"`}: ${Object.keys(verbs).join(', ')}; see --help`);
    const { values, positionals } = parse(rest, verb);
    if (values['help'] === true) {
      for (const line of [`b40-admin ${verb.usage}`, '', verb.help]) out(line);
      return 0;
    }
    if (positionals.length !== (verb.words ?? 0)) throw new UsageError(`usage: b40-admin ${verb.usage}`);
    return await verb.run(values, positionals, out);
  } catch (failure) {
    err(sayFailure(failure));
    return failure instanceof UsageError ? 2 : 1;
  }
}

function parse(args: string[], { options }: Verb) {
  try {
    return parseArgs({ args, options: { ...options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true }) as {
      values: Record<string, string | boolean | undefined>;
      positionals: string[];
    };
  } catch (failure) {
    throw new UsageError((failure as Error).message.split('. ')[0]!);
  }
}

/** A refusal may have several lines; what a library says is cut to its first. */
function sayFailure(failure: unknown): string {
  const { name, code } = failure as Error & { code?: string };
  const text = messageOf(failure) || String(code ?? failure);
  return /Refused$/.test(name) ? text : text.split('\n')[0]!;
}
