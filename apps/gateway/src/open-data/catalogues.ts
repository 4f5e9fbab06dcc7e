import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refused } from '#domain';
import type { DataSetView } from '#open-data';
import { ask, refuseParameters, relay, send } from '../composing/compose.ts';
import { Upstreams } from '../proxy/upstreams.ts';
import { catalogueOf } from './catalogue.ts';
import { catalogue, keepers } from './data-sets.ts';
import type { Publication } from './publication.ts';

export interface Published {
  publicUrl: string;
  publication: Publication;
}
export const published = Symbol('published');

const sending = { type: 'application/ld+json; charset=utf-8', cacheControl: 'public, no-cache, no-transform' };

/**
 * The catalogue of what every service publishes, in one round of calls. A service that does not answer takes it as a whole: a harvester
 * would believe that its data sets were deleted.
 */
@Injectable()
export class Catalogues {
  constructor(
    private readonly upstreams: Upstreams,
    @Inject(published) private readonly config: Published,
  ) {}

  async read(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    refuseParameters(request);
    const asked = keepers.map(async (service) => {
      const answer = await ask(this.upstreams.of(service), catalogue, request).catch(() => undefined);
      return { service, answer };
    });
    const described: DataSetView[] = [];
    for (const { service, answer } of await Promise.all(asked)) {
      // A position that there is not, or that the service has not come to.
      if (answer && [400, 503].includes(answer.status)) return relay(answer, request, reply);
      const { dataSets } = (answer?.status === 200 ? answer.body : {}) as { dataSets?: DataSetView[] };
      if (!dataSets) throw refused('service-unavailable', { service });
      described.push(...dataSets);
    }
    const document = catalogueOf(this.config.publicUrl, described, this.config.publication);
    return send(JSON.stringify(document), sending, request, reply);
  }
}
