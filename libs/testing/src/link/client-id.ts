/**
 * Of the first request on a Kafka connection: size int32, API key int16, version int16, correlation id int32, client id (int16 length and
 * bytes).
 */
export function clientIdOf(first: Buffer): string | undefined {
  if (first.length < 14) return undefined;
  const [apiKey, version, length] = [first.readInt16BE(4), first.readInt16BE(6), first.readInt16BE(12)];
  const looksLikeKafka = apiKey >= 0 && apiKey < 100 && version >= 0 && version < 20 && length > 0 && length < 256;
  return looksLikeKafka && first.length >= 14 + length ? first.toString('utf8', 14, 14 + length) : undefined;
}
