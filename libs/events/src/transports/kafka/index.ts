export { KafkaEventLog } from './kafka-event-log.ts';
export { KafkaTransport } from './kafka-transport.ts';
export type { KafkaOptions } from './options.ts';
