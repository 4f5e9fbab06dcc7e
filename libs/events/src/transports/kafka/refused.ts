import { seldom } from '#observability';
import type { TransportLogger } from '../logger.ts';

/** Said instead of all that kafkajs has to say about it. */
const line = 'the brokers refuse the credentials: see KAFKA_USERNAME, KAFKA_PASSWORD and KAFKA_SASL_MECHANISM';
const refused = /SASL ?authenticat|SASL \S+ .*(authentication failed|not supported)|SASL state/i;
/** It goes on until somebody mends it: the line comes again after so long (ms). */
const silence = 60_000;

/** What waiting does not mend, as one line; anything else as it is. */
export const orRefused = (failure: unknown): unknown => (refused.test(String(failure)) ? new Error(line, { cause: failure }) : failure);

/** Every connection of every client fails on wrong credentials, several times a second: that is one line a minute. */
export function sayRefusalOnce(logger: TransportLogger): TransportLogger {
  const sayRefused = seldom((message) => logger.warn(message), silence);
  const once = (say: (message: string) => void) => (message: string) =>
    refused.test(message) ? sayRefused(`kafka: ${line}`) : say(message);
  return {
    debug: (message) => logger.debug(message),
    warn: once((message) => logger.warn(message)),
    error: once((message) => logger.error(message)),
  };
}
