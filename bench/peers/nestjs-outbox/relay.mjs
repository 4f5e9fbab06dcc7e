// @fullstackhouse/nestjs-outbox as its documents use it, in a process of its own: it wants Nest 11 and TypeORM 0.3.
import 'reflect-metadata';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { OnEvent, OutboxModule } = require('@fullstackhouse/nestjs-outbox');
const driver = require('@fullstackhouse/nestjs-outbox-typeorm-driver');
const { NestFactory } = require('@nestjs/core');
const { Kafka, logLevel } = require('kafkajs');
const { DataSource } = require('typeorm');

const { databaseUrl, brokers, topic } = JSON.parse(process.argv[2]);
const kafka = new Kafka({ brokers, clientId: 'bench-nestjs-outbox', logLevel: logLevel.NOTHING });
const producer = kafka.producer({ allowAutoTopicCreation: false });
await producer.connect();
const source = await new DataSource({
  type: 'postgres',
  url: databaseUrl,
  entities: [driver.TypeOrmOutboxTransportEvent],
  poolSize: 20,
}).initialize();
// By hand: of one the name has too short a date for TypeORM to run it.
const runner = source.createQueryRunner();
for (const Migration of driver.OutboxTransportEventMigrations) await new Migration().up(runner);
await runner.release();

let progress = { count: 0, acknowledged: 0, ended: () => {} };

class Listener {
  async send({ key, value, headers }) {
    progress.began ??= performance.now();
    await producer.send({ topic, acks: -1, messages: [{ key, value, headers }] });
    if (++progress.acknowledged === progress.count) progress.ended(performance.now() - progress.began);
  }
}
OnEvent('Recorded')(Listener.prototype, 'send', Object.getOwnPropertyDescriptor(Listener.prototype, 'send'));

const listeners = { retentionPeriod: 3_600_000, maxExecutionTime: 60_000, maxRetries: 10 };
const outbox = OutboxModule.registerAsync({
  imports: [],
  useFactory: () => ({
    driverFactory: new driver.TypeORMDatabaseDriverFactory(source),
    events: [{ name: 'Recorded', listeners }],
    pollingInterval: 50,
    maxEventsPerPoll: 200,
  }),
  enableDefaultMiddlewares: false,
});
const app = await NestFactory.createApplicationContext(
  { module: class App {}, imports: [outbox], providers: [Listener] },
  { logger: false },
);

// Two questions in turn: so many will come; how long it took them to go.
process.on('message', ({ count }) => {
  if (count !== undefined) {
    const took = Promise.withResolvers();
    progress = { count, acknowledged: 0, ended: took.resolve, took: took.promise };
    process.send({ armed: true });
  } else void progress.took.then((took) => process.send({ took }));
});
async function stop() {
  await app.close();
  await producer.disconnect();
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.send({ ready: true });
