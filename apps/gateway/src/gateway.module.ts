import { Module, type DynamicModule } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { TokenVerifier } from '#auth';
import type { EventPlaces } from '#contracts';
import { loggingModule, Metrics } from '#observability';
import { CountedRates } from './access/counted-rates.ts';
import { Doorkeeper } from './access/doorkeeper.ts';
import type { GatewayConfig } from './config.ts';
import { DocumentsController, eventPlaces, openapi } from './documents/documents.controller.ts';
import { Catalogues, published, type Published } from './open-data/catalogues.ts';
import { usualPublication, usualUrl } from './open-data/publication.ts';
import { Backlogs } from './operations/backlogs.ts';
import { Overviews } from './overview/overviews.ts';
import { ProxyRoutes } from './proxy/proxy-routes.ts';
import { Upstreams } from './proxy/upstreams.ts';
import { Readiness } from './readiness.ts';

@Module({})
export class GatewayModule {
  static with(
    { upstreams, identity, logLevel, publicUrl = usualUrl, publication = usualPublication, topics = {} }: GatewayConfig,
    metrics: Metrics,
    document: OpenAPIObject,
    rates: CountedRates,
  ): DynamicModule {
    return {
      module: GatewayModule,
      imports: [loggingModule(logLevel, 'gateway')],
      controllers: [DocumentsController],
      providers: [
        { provide: Metrics, useValue: metrics },
        { provide: openapi, useValue: document },
        { provide: eventPlaces, useValue: { gateway: publicUrl, issuer: identity.issuer, ...topics } satisfies EventPlaces },
        { provide: TokenVerifier, useFactory: () => new TokenVerifier(identity) },
        { provide: CountedRates, useValue: rates },
        { provide: Upstreams, useFactory: () => new Upstreams(upstreams, metrics) },
        { provide: published, useValue: { publicUrl, publication } satisfies Published },
        Backlogs,
        Catalogues,
        Doorkeeper,
        Overviews,
        ProxyRoutes,
        {
          provide: Readiness,
          useFactory: (all: Upstreams, tokens: TokenVerifier) => new Readiness(all, tokens),
          inject: [Upstreams, TokenVerifier],
        },
      ],
    };
  }
}
