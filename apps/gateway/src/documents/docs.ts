import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** `/docs`: the merged document to read and to try, with a token of one's own. */
export function serveDocs(app: NestFastifyApplication, document: OpenAPIObject): void {
  SwaggerModule.setup('docs', app, document, {
    raw: false,
    customSiteTitle: 'B40 platform',
    swaggerOptions: { persistAuthorization: false, tagsSorter: 'alpha', docExpansion: 'none' },
  });
}
