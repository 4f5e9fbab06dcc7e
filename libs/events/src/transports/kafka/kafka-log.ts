import { logLevel, type logCreator } from 'kafkajs';
import type { TransportLogger } from '../logger.ts';

/** What is wrong with a cluster is the same line several times a second: each text is said once in so many ms. */
const silence = 60_000;

/** By logger: a client that is made anew in the place of a broken one goes on where that was silent. */
const saidBy = new WeakMap<TransportLogger, Map<string, number>>();

/** Our producers are discarded after a failed send, so that their retries are limited is right; and so is what they say while they end. */
const expected = /Limiting retries for the idempotent producer|The client has been discarded/;

/** kafkajs calls errors what it then mends by itself, so nothing of it is more than a warning here. */
export function kafkaLog(logger: TransportLogger): logCreator {
  const said = saidBy.get(logger) ?? new Map<string, number>();
  saidBy.set(logger, said);
  return () =>
    ({ namespace, level, log: { message, broker, groupId, error } }) => {
      if (expected.test(message)) return;
      const details = [broker, groupId, error].filter((detail) => typeof detail === 'string').join(', ');
      const text = `kafka ${namespace}: ${message}${details && ` (${details})`}`;
      if (level > logLevel.WARN) return logger.debug(text);
      const now = Date.now();
      if (now - (said.get(text) ?? 0) < silence) return;
      if (said.size > 1_000) said.clear();
      said.set(text, now);
      logger.warn(text);
    };
}
