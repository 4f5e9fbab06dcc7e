import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made } from '#http';
import { establishSecretariat, EstablishSecretariatBody } from './establish-secretariat.ts';
import { ReadSecretariat } from './read-secretariat.ts';
import { SecretariatView } from './secretariat.view.ts';
import { startSecretariat, StartSecretariatBody } from './start-secretariat.ts';

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } };

@Controller('v1/secretariat')
@ApiTags('secretariat')
export class SecretariatController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secretariat: ReadSecretariat,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Establishes the network’s one secretariat; its seat and day may be unknown.' })
  @Allow('secretariat')
  @Made('/v1/secretariat')
  @Answers(SecretariatView)
  establish(@Body() body: EstablishSecretariatBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => establishSecretariat(tx, body));
  }

  @Post('start')
  @ApiOperation({ summary: 'Makes the established secretariat operational.' })
  @Allow('secretariat')
  @Answers(SecretariatView)
  start(@Body() body: StartSecretariatBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => startSecretariat(tx, body));
  }

  @Get()
  @ApiOperation({ summary: 'Shows the secretariat, once it is established.' })
  @Allow('reader')
  @Answers(SecretariatView)
  @ApiResponse({ status: 404, description: 'None is established yet.', content: problem })
  one() {
    return this.secretariat.one();
  }
}
