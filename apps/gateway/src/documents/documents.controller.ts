import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { asyncapi } from '#contracts';

export const openapi = Symbol('openapi');

/** The API in words for machines: open to all, for a client must be able to find out how to ask. */
@Controller()
export class DocumentsController {
  private readonly events = asyncapi();

  constructor(@Inject(openapi) private readonly document: OpenAPIObject) {}

  @Get('openapi.json')
  @Header('Cache-Control', 'public, max-age=60')
  http(): OpenAPIObject {
    return this.document;
  }

  @Get('asyncapi.json')
  @Header('Cache-Control', 'public, max-age=60')
  asyncApi(): object {
    return this.events;
  }
}
