import { Controller, Get, Header, Headers, Param } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '#auth';
import { Answers, content, ParseId } from '#http';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { outlineOf } from './outline.ts';
import { preferredType, protocolTypes } from './preferred-type.ts';
import { ProtocolView } from './protocol.view.ts';
import { ReadProtocol } from './read-protocol.ts';

@Controller('v1/meetings/:meetingId/record')
@ApiTags('meetings')
export class ProtocolController {
  constructor(private readonly protocols: ReadProtocol) {}

  @Get()
  @ApiOperation({ summary: 'Shows all that was kept of a meeting, as JSON, Markdown or HTML: whichever Accept prefers.' })
  @Allow('reader')
  @Header('Vary', 'Accept')
  @ApiHeader({ name: 'accept', required: false, description: 'Without it, or where it names none of the three: JSON.' })
  @Answers(ProtocolView, { types: protocolTypes.slice(1) })
  async one(@Param('meetingId', ParseId) meetingId: string, @Headers('accept') accept?: string) {
    const protocol = await this.protocols.one(meetingId);
    const type = preferredType(accept);
    if (type === 'application/json') return protocol;
    return content(`${type}; charset=utf-8`, type === 'text/html' ? htmlOf(outlineOf(protocol)) : markdownOf(outlineOf(protocol)));
  }
}
