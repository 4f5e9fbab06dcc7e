import { Partitioners, type PartitionMetadata } from 'kafkajs';

const partitioner = Partitioners.DefaultPartitioner();

/** Where a key belongs: murmur2, as every Java client computes it, so that whoever publishes puts a key in the same place. */
export function partitionOf(key: string, partitions: number): number {
  return partitioner({ topic: '', partitionMetadata: metadataOf(partitions), message: { key, value: null } });
}

/** By their number, because all topics have as many. */
const known = new Map<number, PartitionMetadata[]>();

/** Their number and that they have leaders is all that kafkajs asks of them. */
function metadataOf(count: number): PartitionMetadata[] {
  const made = known.get(count) ?? Array.from({ length: count }, (_, partitionId) => ({ partitionId, leader: 0 }) as PartitionMetadata);
  known.set(count, made);
  return made;
}
