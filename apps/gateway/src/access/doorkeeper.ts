import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TokenVerifier, type Principal } from '#auth';
import { refused } from '#domain';
import type { Route } from '../routes/manifest.ts';
import { CountedRates } from './counted-rates.ts';

/** Decides who may go on to a service at all. The service checks the token again and decides the rest: which city, which day. */
@Injectable()
export class Doorkeeper {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly rates: CountedRates,
  ) {}

  async admit(request: FastifyRequest, reply: FastifyReply, route: Route): Promise<void> {
    if (route.open) return this.rates.countAddress(request.ip, reply);
    const { sub, roles } = await this.whoAsks(request, reply);
    this.rates.countSub(sub, reply);
    if (!route.anyToken && !roles.some((role) => route.roles.includes(role))) throw refused('role-not-allowed');
  }

  /** Somebody without a good token counts by their address, so that nobody can guess tokens as fast as the network lets them. */
  private async whoAsks(request: FastifyRequest, reply: FastifyReply): Promise<Principal> {
    try {
      return await this.tokens.verify(request.headers.authorization);
    } catch (error) {
      this.rates.countAddress(request.ip, reply);
      throw error;
    }
  }
}
