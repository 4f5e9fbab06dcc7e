import type { Socket } from 'node:net';
import { HttpException } from '@nestjs/common';
import { problemOf } from '#http';
import type { CountedRates } from '../access/counted-rates.ts';

const statuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** What is not HTTP, or too much of it, or too slow, never becomes a request. No hook sees it, yet it gets a problem too, and counts. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket, rates: CountedRates): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const limit: string[] = [];
  const refusal = rates.addressRefusal(socket.remoteAddress ?? '', { header: (name, value) => limit.push(`${name}: ${value}`) });
  const problem = problemOf(refusal ?? new HttpException('unreadable', statuses[error.code ?? ''] ?? 400));
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...limit,
  ];
  socket.end(`${head.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`);
}
