import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, Matches, ParseId } from '#http';
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
  @ApiOperation({ summary: 'Registers a person under a new id; two people may have one name.' })
  @Allow('secretariat')
  @Made('/v1/people/:id')
  @Answers(PersonView)
  register(@Body() body: PersonBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => registerPerson(tx, body));
  }

  @Patch(':personId')
  @ApiOperation({ summary: 'Corrects how a person’s name is written.' })
  @Allow('secretariat')
  @Matches()
  @Answers(PersonView)
  correct(@Param('personId', ParseId) personId: string, @Body() body: PersonBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => correctPerson(tx, personId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists the people in the order in which they were registered, or finds them by a part of the name.' })
  @Allow('reader')
  @Answers(PersonView, { page: true })
  list(@Query() query: ListPeopleQuery) {
    return this.people.list(query);
  }

  @Get(':personId')
  @ApiOperation({ summary: 'Shows a person.' })
  @Allow('reader')
  @Answers(PersonView)
  one(@Param('personId', ParseId) personId: string) {
    return this.people.one(personId);
  }
}
