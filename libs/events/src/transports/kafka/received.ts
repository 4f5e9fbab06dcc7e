import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { ReceivedMessage } from '../../transport.ts';

export const receivedOf = ({ topic, partition, messages }: EachBatchPayload['batch']): ReceivedMessage[] =>
  messages.map((message) => ({
    topic,
    partition,
    offset: message.offset,
    key: message.key?.toString() ?? '',
    headers: textsOf(message.headers),
    value: message.value?.toString() ?? '',
  }));

/** Kafka allows a header several times; CloudEvents do not, so the first counts. */
function textsOf(headers: KafkaMessage['headers'] = {}): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) texts[name] = first.toString();
  }
  return texts;
}
