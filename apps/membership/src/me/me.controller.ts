import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers } from '#http';
import { MeView } from './me.view.ts';
import { ReadMe } from './read-me.ts';

@Controller('v1/me')
@ApiTags('me')
export class MeController {
  constructor(private readonly me: ReadMe) {}

  @Get()
  @ApiOperation({ summary: 'Says who the token is: its roles, and the person’s offices and presidency today.' })
  @Allow('token')
  @Answers(MeView)
  one(@By() by: Actor) {
    return this.me.of(by);
  }
}
