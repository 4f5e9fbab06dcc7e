import { Controller, Get, Header, Headers, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '#auth';
import { Answers, content, ParseId } from '#http';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { preferredType, recordTypes } from './preferred-type.ts';
import { protocolOf } from './protocol.ts';
import { ReadRecord } from './read-record.ts';
import { RecordView } from './record.view.ts';

@Controller('v1/meetings/:meetingId/record')
@ApiTags('meetings')
export class RecordController {
  constructor(private readonly readRecord: ReadRecord) {}

  /** In the form that Accept prefers. */
  @Get()
  @Allow('reader')
  @Header('Vary', 'Accept')
  @Answers(RecordView, { types: recordTypes.slice(1) })
  async one(@Param('meetingId', ParseId) meetingId: string, @Headers('accept') accept?: string) {
    const record = await this.readRecord.run(meetingId);
    const type = preferredType(accept);
    if (type === 'application/json') return record;
    return content(`${type}; charset=utf-8`, type === 'text/html' ? htmlOf(protocolOf(record)) : markdownOf(protocolOf(record)));
  }
}
