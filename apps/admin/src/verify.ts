import { verify } from '#events';
import { openLog } from './config.ts';
import { namesOf, serviceOf, serviceOption, withDatabase } from './service.ts';
import type { Verb } from './verb.ts';

export const verifyVerb: Verb = {
  what: 'compares the database with its topic and its consumers; reads only',
  usage: 'verify --service NAME',
  help: `Sequences without a gap and "event_key" with them; outbox pointers with their events; each published event in the topic once, with
the same text; no sequence used twice; nothing passed by the consumers that their positions do not know; no parked keys. The service may
be running. Exit code 1 when anything is found. Projections are compared by "rebuild-projection --dry-run".`,
  options: { ...serviceOption, 'dry-run': { type: 'boolean' } },
  async run(given, _, print) {
    const definition = await serviceOf(given);
    const log = await openLog(definition.name);
    try {
      const { messages, findings } = await withDatabase(definition, (source) => verify(source, log, namesOf(definition)));
      for (const finding of findings) print(finding);
      print(`${messages} messages in the topic, ${findings.length === 0 ? 'nothing found' : `${findings.length} findings`}`);
      return findings.length === 0 ? 0 : 1;
    } finally {
      await log.close();
    }
  },
};
