import type { Sql } from '#database';
import { forgetOldAnswers } from '#http';

const day = 24 * 60 * 60_000;

interface Log {
  info(message: string): void;
  error(error: object, message: string): void;
}

/** Now and once a day. Each replica does it: the second finds nothing left. Keeps no process alive. */
export function forgetAnswersDaily(sql: Sql, days: number, log: Log): { stop(): Promise<void> } {
  const forget = async (): Promise<void> => {
    try {
      const count = await forgetOldAnswers(sql, days);
      if (count > 0) log.info(`forgot ${count} answers to idempotency keys older than ${days} days`);
    } catch (error) {
      log.error({ err: error }, 'could not forget old answers to idempotency keys; tomorrow again');
    }
  };
  let running = forget();
  const daily = setInterval(() => void (running = forget()), day).unref();
  return {
    stop() {
      clearInterval(daily);
      return running;
    },
  };
}
