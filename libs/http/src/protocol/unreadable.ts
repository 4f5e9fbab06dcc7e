import { maxHeaderSize } from 'node:http';
import type { Socket } from 'node:net';
import { HttpException } from '@nestjs/common';
import { problemOf } from '../answers/problem.ts';

const statuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

interface ClientError extends Error {
  code?: string;
  /** The piece of the request in which the parser stopped. */
  rawPacket?: unknown;
}

/** Whether a client that sent what can't be taken is refused for another reason, as for asking too often; it may set headers. */
export type Refuses = (address: string, reply: { header(name: string, value: string | number): unknown }) => unknown;

/** What is not HTTP, or too much of it, or too slow, never becomes a request. No hook sees it, yet it gets a problem too. */
export function answerUnreadable(error: ClientError, socket: Socket, refuses: Refuses): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = isLongLine(error) ? 414 : (statuses[error.code ?? ''] ?? 400);
  const headers: string[] = [];
  const refusal = refuses(socket.remoteAddress ?? '', { header: (name, value) => headers.push(`${name}: ${value}`) });
  const problem = problemOf(refusal ?? new HttpException('unreadable', status));
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'Content-Type: application/problem+json; charset=utf-8',
    'Cache-Control: no-transform',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
  ];
  socket.end(`${head.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`);
}

/** The parser counts line and headers together. A first line that fills the bound alone is one (RFC 9112, 3). */
function isLongLine({ code, rawPacket }: ClientError): boolean {
  if (code !== 'HPE_HEADER_OVERFLOW' || !Buffer.isBuffer(rawPacket) || !/^[A-Z]{3,7} /.test(rawPacket.toString('latin1', 0, 8)))
    return false;
  const end = rawPacket.indexOf('\n');
  return end < 0 || end > maxHeaderSize;
}
