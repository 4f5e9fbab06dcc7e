import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, Made } from '#http';
import { EstablishSecretariat, EstablishSecretariatBody } from './establish-secretariat.ts';
import { ReadSecretariat } from './read-secretariat.ts';
import { SecretariatView } from './secretariat.view.ts';
import { StartSecretariat, StartSecretariatBody } from './start-secretariat.ts';

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } };

@Controller('v1/secretariat')
@ApiTags('secretariat')
export class SecretariatController {
  constructor(
    private readonly establishSecretariat: EstablishSecretariat,
    private readonly startSecretariat: StartSecretariat,
    private readonly secretariat: ReadSecretariat,
  ) {}

  @Post()
  @Allow('secretariat')
  @Made('/v1/secretariat')
  @Answers(SecretariatView)
  establish(@Body() body: EstablishSecretariatBody, @By() by: Actor) {
    return this.establishSecretariat.run(body, by);
  }

  @Post('start')
  @Allow('secretariat')
  @Answers(SecretariatView)
  start(@Body() body: StartSecretariatBody, @By() by: Actor) {
    return this.startSecretariat.run(body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(SecretariatView)
  @ApiResponse({ status: 404, description: 'None is established yet.', content: problem })
  one() {
    return this.secretariat.one();
  }
}
