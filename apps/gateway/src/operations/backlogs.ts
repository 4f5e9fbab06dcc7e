import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { serviceNames, type ServiceName } from '../config.ts';
import { requestHeaders } from '../proxy/headers.ts';
import { Upstreams } from '../proxy/upstreams.ts';

const deadline = 2_000;
const unavailable = { unavailable: true };

/** What waits in each service. A service that does not answer hides no other. */
@Injectable()
export class Backlogs {
  constructor(private readonly upstreams: Upstreams) {}

  async read(request: FastifyRequest): Promise<{ services: Record<string, unknown> }> {
    const read = async (name: ServiceName) => [name, await this.of(name, request).catch(() => unavailable)] as const;
    return { services: Object.fromEntries(await Promise.all(serviceNames.map(read))) };
  }

  private async of(name: ServiceName, request: FastifyRequest): Promise<unknown> {
    const { statusCode, body } = await this.upstreams.of(name).request({
      method: 'GET',
      path: '/v1/operations/backlog',
      headers: requestHeaders(request),
      signal: AbortSignal.timeout(deadline),
      stream: false,
      repeatable: true,
    });
    if (statusCode === 200) return body.json();
    await body.dump();
    return unavailable;
  }
}
