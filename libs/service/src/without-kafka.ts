import type { KafkaOptions } from '#events';

type TransportLogger = KafkaOptions['logger'];

/** Who may say that Kafka is away: the client's own lines, the first making of the topics, the subscriptions, the relay. */
const speakers = /^(kafka\b|topics can't be made yet|\S+ can't subscribe yet|relay of \S+: not sent)/;
/** What they say then. Refused credentials, missing rights and too few replicas are other matters, and are told as they come. */
const away = new RegExp(
  [
    'connection (error|timeout)|closed connection|failed to connect|not connected|discarded',
    'ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH',
    'timed out|Asking Kafka|no turn for|no leader|(LEADER|COORDINATOR)_NOT_AVAILABLE',
  ].join('|'),
  'i',
);

const minute = 60_000;

/**
 * While Kafka is away each of its clients says so several times a second, on many topics. Of all that one line a minute stays, the rest is
 * for `debug`; the first minute's line is that of the readiness, which names the reason when it begins and when it ends.
 */
export function saySeldomWithoutKafka(logger: TransportLogger, now: () => number = () => performance.now()): TransportLogger {
  let heard = -Infinity;
  let told = -Infinity;
  const sifted = (say: (line: string) => void) => (line: string) => {
    if (!speakers.test(line) || !away.test(line)) return say(line);
    const before = heard;
    heard = now();
    if (heard - before >= minute) told = heard;
    if (heard - told < minute) return logger.debug(line);
    told = heard;
    say(line);
  };
  return {
    debug: (line) => logger.debug(line),
    warn: sifted((line) => logger.warn(line)),
    error: sifted((line) => logger.error(line)),
  };
}
