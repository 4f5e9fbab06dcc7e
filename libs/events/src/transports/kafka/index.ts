export { KafkaTransport } from './kafka-transport.ts';
export type { KafkaOptions } from './options.ts';
