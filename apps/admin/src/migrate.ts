import { serviceNamed } from './service.ts';
import type { Verb } from './verb.ts';

export const migrateVerb: Verb = {
  what: "brings a service's schema to the newest migration",
  usage: 'migrate SERVICE',
  help: `The same as "npm run migrate -- SERVICE": by DATABASE_URL, or MIGRATION_DATABASE_URL where the running role may not change the
schema. Any number may run at once; an interrupted one is finished by the next.`,
  options: {},
  words: 1,
  async run(_, [name]) {
    await serviceNamed(name!);
    process.argv.splice(2, Infinity, name!);
    // A program of its own, which says itself what went wrong.
    await import('../../standalone/src/migrate.ts');
    return process.exitCode ? 1 : 0;
  },
};
