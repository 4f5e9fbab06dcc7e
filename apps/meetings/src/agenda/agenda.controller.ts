import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, ParseId } from '#http';
import { AgendaView } from './agenda.view.ts';
import { SetAgenda, SetAgendaBody } from './set-agenda.ts';

@Controller('v1/meetings/:meetingId/agenda')
@ApiTags('meetings')
export class AgendaController {
  constructor(private readonly setAgenda: SetAgenda) {}

  @Put()
  @Allow('secretariat')
  @Answers(AgendaView)
  set(@Param('meetingId', ParseId) meetingId: string, @Body() body: SetAgendaBody, @By() by: Actor) {
    return this.setAgenda.run(meetingId, body, by);
  }
}
