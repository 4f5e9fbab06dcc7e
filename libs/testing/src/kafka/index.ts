export { KafkaAbsent } from './absent.ts';
export { startKafkaCluster, type ClusterOptions, type KafkaCluster } from './cluster.ts';
export { findKafka, type FoundKafka } from './find-kafka.ts';
export { kafkaClusterForTests, kafkaForTests } from './kafka-for-tests.ts';
export { readTopics, type TopicRecord } from './read-topics.ts';
