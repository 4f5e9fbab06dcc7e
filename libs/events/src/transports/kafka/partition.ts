import { Partitioners, type PartitionMetadata } from 'kafkajs';

const partitioner = Partitioners.DefaultPartitioner();

/** Where a key belongs: murmur2, as every Java client computes it, so that whoever publishes puts a key in the same place. */
export function partitionOf(key: string, partitions: number): number {
  return partitioner({ topic: '', partitionMetadata: partitionsOf(partitions), message: { key, value: null } });
}

/** Their number and that they have leaders is all that kafkajs asks of them. */
const partitionsOf = (count: number) =>
  Array.from({ length: count }, (_, partitionId) => ({ partitionId, leader: 0 }) as PartitionMetadata);
