import { rebuildProjections } from '#service';
import { migrationDatabaseUrl, openLog } from './config.ts';
import { serviceOf, serviceOption } from './service.ts';
import type { Verb } from './verb.ts';

export const rebuildVerb: Verb = {
  what: "makes the tables that are made of others' events anew from the beginning",
  usage: 'rebuild-projection --service NAME [--projection TABLE] [--dry-run]',
  help: `In a schema of its own (b40_rebuild) up to the positions that the service has; compares, and swaps in one transaction. It needs the
role that may create a schema: MIGRATION_DATABASE_URL. Refused when the service consumed meanwhile: try again, or stop it.

  --projection TABLE   one table only
  --dry-run            prints the difference; exit code 1 when there is one`,
  options: { ...serviceOption, projection: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  async run(given, _, print) {
    const definition = await serviceOf(given);
    const url = await migrationDatabaseUrl();
    const log = await openLog(definition.name);
    try {
      const dryRun = given['dry-run'] === true;
      const projection = given['projection'] as string | undefined;
      const rebuilt = await rebuildProjections(definition, {
        databaseUrl: url,
        log,
        dryRun,
        ...(projection === undefined ? {} : { projection }),
      });
      for (const { table, rows, rebuilt: anew, onlyHere, onlyRebuilt } of rebuilt.differences) {
        print(`${table}: ${rows} rows, rebuilt ${anew}`);
        for (const row of onlyHere.slice(0, 20)) print(`  - ${row}`);
        for (const row of onlyRebuilt.slice(0, 20)) print(`  + ${row}`);
      }
      const differ = rebuilt.differences.length;
      print(
        `${rebuilt.events} events, ${rebuilt.tables.length} tables, ${differ} differ${dryRun || differ === 0 ? '' : ' and were replaced'}`,
      );
      return dryRun && differ > 0 ? 1 : 0;
    } finally {
      await log.close();
    }
  },
};
