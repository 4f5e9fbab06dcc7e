/** No broker can be had here; the message says why. */
export class KafkaAbsent extends Error {
  override readonly name = 'KafkaAbsent';
}
