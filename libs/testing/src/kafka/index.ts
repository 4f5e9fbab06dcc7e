export { startKafkaCluster, type KafkaCluster } from './cluster.ts';
export { findKafka } from './find-kafka.ts';
export { kafkaClusterForTests, kafkaForTests } from './kafka-for-tests.ts';
export { readTopics, type TopicRecord } from './read-topics.ts';
