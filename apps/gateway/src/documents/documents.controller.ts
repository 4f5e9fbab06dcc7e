import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOperation, type OpenAPIObject } from '@nestjs/swagger';
import { asyncapi, type EventPlaces } from '#contracts';

export const openapi = Symbol('openapi');
export const eventPlaces = Symbol('eventPlaces');

/** The API in words for machines. It is open to all, because a client must be able to find out how to ask. */
@Controller()
export class DocumentsController {
  private readonly http: string;
  private readonly events: string;

  constructor(@Inject(openapi) document: OpenAPIObject, @Inject(eventPlaces) places: EventPlaces) {
    this.http = JSON.stringify(document);
    this.events = JSON.stringify(asyncapi(places));
  }

  @Get('openapi.json')
  @ApiOperation({ summary: 'Gives the OpenAPI document of every route.' })
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=60')
  openApi(): string {
    return this.http;
  }

  @Get('asyncapi.json')
  @ApiOperation({ summary: 'Gives the AsyncAPI document of every event: topics, stream and webhooks.' })
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=60')
  asyncApi(): string {
    return this.events;
  }
}
