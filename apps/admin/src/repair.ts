import { repair, type Repaired } from '#events';
import { openLog } from './config.ts';
import { namesOf, serviceOf, serviceOption, withDatabase } from './service.ts';
import type { Verb } from './verb.ts';

export const repairVerb: Verb = {
  what: 'after a restore to a point in time: brings the database up to its own topic',
  usage: 'repair --service NAME [--dry-run] [--force]',
  help: `Stop the service first. Reads the service's topic from the beginning and, in one transaction, inserts the events that table "event"
does not have, raises "event_key" so that no sequence is used twice, and drops outbox pointers of what is in the topic. Then it sets
the service's consumers back to the beginning where they had committed past what the database knows; positions drop what was applied.
Prints each aggregate whose row is older than its last event; "restored_event" keeps them.

  --dry-run   does the same and rolls it back
  --force     goes on though the relay's lease is held (its process is known to be dead)

Refused (1), with nothing changed, while the service runs, and when the database has already used a sequence for another event.`,
  options: { ...serviceOption, 'dry-run': { type: 'boolean' }, force: { type: 'boolean' } },
  async run(given, _, print) {
    const definition = await serviceOf(given);
    const log = await openLog(definition.name);
    try {
      const dryRun = given['dry-run'] === true;
      let told = 0;
      const onProgress = (messages: number) => {
        if (messages - told < 10_000) return;
        told = messages;
        process.stderr.write(`${messages} messages read\n`);
      };
      const options = { ...namesOf(definition), dryRun, force: given['force'] === true, onProgress };
      const repaired = await withDatabase(definition, (source) => repair(source, log, options));
      for (const line of linesOf(repaired, dryRun)) print(line);
      return 0;
    } finally {
      await log.close();
    }
  },
};

function linesOf(repaired: Repaired, dryRun: boolean): string[] {
  const { messages, restored, raised, dropped, shadowed, malformed, skipped, subjects } = repaired;
  const subjectLines = subjects.map(
    ({ key, subject, sequence, types, byCommand }) =>
      `  ${key}@${sequence} ${subject}: ${types.join(', ')}${byCommand ? '' : ' (its consumer makes it again)'}`,
  );
  return [
    `${messages} messages in the topic`,
    `${restored} events read back, ${raised} keys raised, ${dropped} outbox pointers dropped`,
    ...shadowed.map(
      ({ key, sequence, topic }) => `${key}@${sequence}: ${topic} stands behind another with its sequence; no consumer has taken it`,
    ),
    ...malformed.map((detail) => `no event: ${detail}`),
    ...skipped.map(({ topic, count, keys }) => `consumers set back on ${topic}: ${count} events of ${keys.length} keys were passed`),
    subjects.length === 0
      ? 'no aggregate is older than its last event'
      : `${subjects.length} aggregates whose rows may be older than their last event:`,
    ...subjectLines,
    ...(dryRun ? ['dry run: nothing was changed'] : []),
  ];
}
