import type { EventMessage } from '../transport.ts';

/** Cuts into runs of at most `count` messages and about `bytes` bytes, in their order; a larger message stands alone. */
export function chunksOf<T extends EventMessage>(messages: readonly T[], { count, bytes }: { count: number; bytes: number }): T[][] {
  const chunks: T[][] = [];
  let room = 0;
  for (const message of messages) {
    const size = sizeOf(message);
    const last = chunks.at(-1);
    if (last && last.length < count && size <= room) last.push(message);
    else {
      chunks.push([message]);
      room = bytes;
    }
    room -= size;
  }
  return chunks;
}

function sizeOf({ key, value, headers }: EventMessage): number {
  let size = 64 + Buffer.byteLength(key) + Buffer.byteLength(value) + 10;
  for (const name in headers) size += Buffer.byteLength(name) + Buffer.byteLength(headers[name]!) + 10;
  return size;
}
