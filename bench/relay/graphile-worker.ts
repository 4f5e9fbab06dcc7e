import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import type { EventMessage } from '#events';
import { producerOf } from './producer.ts';
import { Progress, type RelayPlan, type RelayVariant } from './variant.ts';

const logger = new Logger(() => () => {});
const concurrency = 20;
/** Its documents warn of many queues: as many as partitions keep each key in order, because a key is always in the same one. */
const queues = 12;

/**
 * A job per event, added in the transaction; jobs of one queue run one after the other. Its local queue is off: that holds one job of each
 * queue at most, and is four times slower here.
 */
export async function graphileWorker({ brokers, topic, messageOf, database }: RelayPlan): Promise<RelayVariant> {
  const connectionString = await database();
  const producer = await producerOf(brokers, { idempotent: false });
  const utils = await makeWorkerUtils({ connectionString, logger });
  await utils.migrate();
  return {
    name: 'graphile-worker',
    share: 0.05,
    async fill(events) {
      for (let from = 0; from < events.length; from += 500)
        await utils.addJobs(
          events.slice(from, from + 500).map((event) => ({
            identifier: 'send',
            payload: messageOf(event),
            queueName: `q${Number.parseInt(event.key.slice(-6), 16) % queues}`,
          })),
        );
    },
    async drain(count) {
      const progress = new Progress(count);
      const runner = await run({
        connectionString,
        concurrency,
        maxPoolSize: concurrency,
        noHandleSignals: true,
        pollInterval: 100,
        logger,
        preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
        taskList: {
          send: async (payload) => {
            progress.begin();
            const { key, value, headers } = payload as EventMessage;
            await producer.send({ topic, acks: -1, messages: [{ key, value, headers }] });
            progress.done();
          },
        },
      });
      const took = await progress.took;
      await runner.stop();
      return took;
    },
    async close() {
      await utils.release();
      await producer.disconnect();
    },
  };
}
