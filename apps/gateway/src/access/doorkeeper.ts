import { HttpException, HttpStatus, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TokenVerifier } from '#auth';
import { refused } from '#domain';
import type { Route } from '../routes/manifest.ts';
import { RateLimit } from './rate-limit.ts';

/** Who may go on to a service at all. The fine rights (which city, which day) are decided there, and the token is checked again. */
@Injectable()
export class Doorkeeper {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly rates: RateLimit,
  ) {}

  async admit(request: FastifyRequest, reply: FastifyReply, route: Route): Promise<void> {
    if (route.open) return;
    const { sub, roles } = await this.tokens.verify(request.headers.authorization);
    const wait = this.rates.take(sub);
    if (wait > 0) {
      reply.header('Retry-After', wait);
      throw new HttpException('too many requests', HttpStatus.TOO_MANY_REQUESTS);
    }
    if (!roles.some((role) => route.roles.includes(role))) throw refused('role-not-allowed', {}, 'forbidden');
  }
}
