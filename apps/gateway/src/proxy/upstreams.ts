import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { refused } from '#domain';
import type { Metrics } from '#observability';
import { serviceNames, type GatewayConfig, type ServiceName } from '../config.ts';
import { Upstream } from './upstream.ts';

const isService = (name: string): name is ServiceName => (serviceNames as readonly string[]).includes(name);

/** The services by name. */
@Injectable()
export class Upstreams implements OnApplicationShutdown {
  private readonly byName: Record<ServiceName, Upstream>;

  constructor(urls: GatewayConfig['upstreams'], metrics?: Metrics) {
    const of = (name: ServiceName) => new Upstream(urls[name], () => metrics?.upstreamFailures.inc({ upstream: name }));
    this.byName = Object.fromEntries(serviceNames.map((name) => [name, of(name)])) as Record<ServiceName, Upstream>;
  }

  of(name: string): Upstream {
    if (!isService(name)) throw refused('service-not-found', { service: name });
    return this.byName[name];
  }

  /** Services of which no replica answers. */
  async silent(milliseconds: number): Promise<ServiceName[]> {
    const answers = await Promise.all(serviceNames.map((name) => this.byName[name].answers(milliseconds)));
    return serviceNames.filter((_, index) => !answers[index]);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(serviceNames.map((name) => this.byName[name].close()));
  }
}
