import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { InstitutionView } from './institution.view.ts';
import { ListInstitutionsQuery, ReadInstitutions } from './read-institutions.ts';
import { registerInstitution, RegisterInstitutionBody } from './register-institution.ts';

@Controller('v1/institutions')
@ApiTags('institutions')
export class InstitutionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly institutions: ReadInstitutions,
  ) {}

  @Post()
  @Allow('secretariat')
  @Made('/v1/institutions/:id')
  @Answers(InstitutionView)
  @ApiOperation({ summary: 'Registers an institution, which can be invited to meetings and matched with financing needs from then on.' })
  register(@Body() body: RegisterInstitutionBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => registerInstitution(tx, body));
  }

  @Get()
  @Allow('reader')
  @Answers(InstitutionView, { page: true })
  @ApiOperation({ summary: 'Lists the institutions, in the order in which they were registered.' })
  list(@Query() query: ListInstitutionsQuery) {
    return this.institutions.list(query);
  }

  @Get(':institutionId')
  @Allow('reader')
  @Answers(InstitutionView)
  @ApiOperation({ summary: 'Shows one institution.' })
  one(@Param('institutionId', ParseId) institutionId: string) {
    return this.institutions.one(institutionId);
  }
}
