import { Body, Controller, Get, Header, Headers, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, DryRunQuery, Made, Matches, ParseId } from '#http';
import { acceptLanguage } from '../name-order.ts';
import { correctPerson } from './correct-person.ts';
import { PersonBody } from './person.body.ts';
import { PersonView } from './person.view.ts';
import { ListPeopleQuery, ReadPeople } from './read-people.ts';
import { registerPerson } from './register-person.ts';

@Controller('v1/people')
@ApiTags('people')
export class PeopleController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: ReadPeople,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Registers a person under a new id, once under a reference; two people may have one name.',
  })
  @Allow('secretariat')
  @Made('/v1/people/:id')
  @Answers(PersonView)
  register(@Body() body: PersonBody, @Query() _: DryRunQuery, @By() by: Actor) {
    return this.work.transaction(by, (tx) => registerPerson(tx, body));
  }

  @Patch(':personId')
  @ApiOperation({ summary: 'Corrects how a person’s name is written, and what an importer calls the person by.' })
  @Allow('secretariat')
  @Matches()
  @Answers(PersonView)
  correct(@Param('personId', ParseId) personId: string, @Body() body: PersonBody, @Query() _: DryRunQuery, @By() by: Actor) {
    return this.work.transaction(by, (tx) => correctPerson(tx, personId, body));
  }

  @Get()
  @ApiOperation({
    summary:
      'Lists the people in the order in which they were registered, or by name, and finds them by words of the name or by a reference.',
  })
  @Allow('reader')
  @Header('Vary', 'Accept-Language')
  @ApiHeader(acceptLanguage)
  @Answers(PersonView, { page: true })
  list(@Query() query: ListPeopleQuery, @Headers('Accept-Language') languages?: string) {
    return this.people.list(query, languages);
  }

  @Get(':personId')
  @ApiOperation({ summary: 'Shows a person.' })
  @Allow('reader')
  @Answers(PersonView)
  one(@Param('personId', ParseId) personId: string) {
    return this.people.one(personId);
  }
}
