import { Readable } from 'node:stream';
import { Controller, Get, Header, Headers, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '#auth';
import { notFound } from '#domain';
import { Answers, sameTag } from '#http';
import { csvwOf } from './csvw.ts';
import type { SetState } from './data-set-change.ts';
import { OpenData } from './open-data.ts';
import { DataSetsView } from './open-data.view.ts';
import { writingOf, type Form } from './writing.ts';

const csvwType = 'application/csvm+json';

/** Each service has these; the gateway makes one catalogue of all, and forwards the files. */
@Controller('v1/open-data')
@ApiTags('open data')
@Public()
export class OpenDataController {
  constructor(private readonly openData: OpenData) {}

  @Get()
  @ApiOperation({ summary: 'Lists the public data sets, with their columns and when they changed.' })
  @Answers(DataSetsView)
  async list(): Promise<DataSetsView> {
    return { dataSets: await this.openData.list() };
  }

  @Get(':file')
  @ApiOperation({ summary: 'Reads a public data set as CSV or JSON, whole and of one moment, or the schema of its CSV (CSVW).' })
  @Header('Cache-Control', 'public, no-cache')
  @ApiHeader({ name: 'if-none-match', required: false, description: 'The ETag one has.' })
  @ApiOkResponse({
    description: 'OK',
    content: {
      'text/csv': { schema: { type: 'string' } },
      'application/json': { schema: { type: 'array', items: { type: 'object', additionalProperties: true } } },
      [csvwType]: { schema: { type: 'object', additionalProperties: true } },
    },
  })
  async file(
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-none-match') tags?: string,
    @Headers('x-forwarded-for') reader?: string,
  ) {
    const [, name, kind] = /^([a-z-]+)\.(csv|json|csv-metadata\.json)$/.exec(file) ?? [];
    if (name === undefined) throw notFound('data-set', file);
    const set = this.openData.named(name, file);
    const state = await this.openData.stateOf(set);
    // Its time is to the second, and what was stamped before another may be committed after it: only the tag tells two states apart.
    if (tags !== undefined && sameTag(tags, state.etag)) return void tell(reply.code(304), state);
    if (kind === 'csv-metadata.json') {
      tell(reply, state);
      return new StreamableFile(Buffer.from(JSON.stringify(csvwOf(set))), { type: csvwType });
    }
    const form = kind as Form;
    const read = reply.request.method === 'HEAD' ? undefined : await this.openData.read(set, form, reader ?? reply.request.ip);
    tell(reply, read?.state ?? state).type(writingOf(set, form).type);
    if (form === 'csv') reply.header('Link', `<${name}.csv-metadata.json>; rel="describedby"; type="${csvwType}"`);
    // Of HEAD Fastify sends none of it, nor a length.
    return new StreamableFile(read?.text ?? Readable.from([]));
  }
}

/** The three files of a set change when it does. */
const tell = (reply: FastifyReply, { etag, modified }: SetState): FastifyReply =>
  reply.header('ETag', etag).header('Last-Modified', modified.toUTCString());
