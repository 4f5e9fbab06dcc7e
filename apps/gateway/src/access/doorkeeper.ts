import { HttpException, HttpStatus, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TokenVerifier, type Principal } from '#auth';
import { Refusal, refused } from '#domain';
import { Metrics } from '#observability';
import type { Route } from '../routes/manifest.ts';
import { RateLimit } from './rate-limit.ts';

/** Decides who may go on to a service at all. The service checks the token again and decides the rest: which city, which day. */
@Injectable()
export class Doorkeeper {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly rates: RateLimit,
    private readonly metrics: Metrics,
  ) {}

  async admit(request: FastifyRequest, reply: FastifyReply, route: Route): Promise<void> {
    if (route.open) return this.count(addressOf(request), reply);
    const { sub, roles } = await this.whoAsks(request, reply);
    this.count(`sub ${sub}`, reply);
    if (!roles.some((role) => route.roles.includes(role))) throw refused('role-not-allowed');
  }

  /** Somebody without a good token counts by their address, so that nobody can guess tokens as fast as the network lets them. */
  private async whoAsks(request: FastifyRequest, reply: FastifyReply): Promise<Principal> {
    try {
      return await this.tokens.verify(request.headers.authorization);
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'unauthenticated') this.count(addressOf(request), reply);
      throw error;
    }
  }

  private count(whose: string, reply: FastifyReply): void {
    const wait = this.rates.take(whose);
    if (wait === 0) return;
    this.metrics.rateLimited.inc({ by: whose.split(' ', 1)[0]! });
    reply.header('Retry-After', wait).header('RateLimit-Policy', this.rates.policy);
    throw new HttpException('too many requests', HttpStatus.TOO_MANY_REQUESTS);
  }
}

const addressOf = ({ ip }: FastifyRequest): string => `address ${ip}`;
