import { HttpException, HttpStatus } from '@nestjs/common';
import type { Metrics } from '#observability';
import { networkOf } from './network-of.ts';
import type { RateLimit } from './rate-limit.ts';

/** Where the headers of a refusal go. */
interface Headers {
  header(name: string, value: string | number): unknown;
}

/** Counts what callers ask, each under their own name. Over the limit: 429 with Retry-After and RateLimit-Policy. */
export class CountedRates {
  constructor(
    private readonly rates: RateLimit,
    private readonly metrics: Metrics,
  ) {}

  /** Whose token is good. */
  countSub(sub: string, reply: Headers): void {
    const refusal = this.take('sub', sub, reply);
    if (refusal) throw refusal;
  }

  /** Whoever asks without one: for documents, for what is not there, with a token that does not hold. */
  countAddress(ip: string, reply: Headers): void {
    const refusal = this.addressRefusal(ip, reply);
    if (refusal) throw refusal;
  }

  /** The same where nothing can be thrown, because it is not even a request. */
  addressRefusal(ip: string, reply: Headers): HttpException | undefined {
    return this.take('address', networkOf(ip), reply);
  }

  private take(by: 'sub' | 'address', name: string, reply: Headers): HttpException | undefined {
    const wait = this.rates.take(`${by} ${name}`);
    if (wait === 0) return undefined;
    this.metrics.rateLimited.inc({ by });
    reply.header('Retry-After', wait);
    reply.header('RateLimit-Policy', this.rates.policy);
    return new HttpException('too many requests', HttpStatus.TOO_MANY_REQUESTS);
  }
}
