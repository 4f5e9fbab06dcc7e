import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, Made, Matches, ParseId } from '#http';
import { CorrectPerson } from './correct-person.ts';
import { PersonView } from './person.view.ts';
import { ListPeopleQuery, ReadPeople } from './read-people.ts';
import { PersonBody, RegisterPerson } from './register-person.ts';

@Controller('v1/people')
@ApiTags('people')
export class PeopleController {
  constructor(
    private readonly registerPerson: RegisterPerson,
    private readonly correctPerson: CorrectPerson,
    private readonly people: ReadPeople,
  ) {}

  @Post()
  @Allow('secretariat')
  @Made('/v1/people/:id')
  @Answers(PersonView)
  register(@Body() body: PersonBody, @By() by: Actor) {
    return this.registerPerson.run(body, by);
  }

  @Patch(':personId')
  @Allow('secretariat')
  @Matches()
  @Answers(PersonView)
  correct(@Param('personId', ParseId) personId: string, @Body() body: PersonBody, @By() by: Actor) {
    return this.correctPerson.run(personId, body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(PersonView, { page: true })
  list(@Query() query: ListPeopleQuery) {
    return this.people.list(query);
  }

  @Get(':personId')
  @Allow('reader')
  @Answers(PersonView)
  one(@Param('personId', ParseId) personId: string) {
    return this.people.one(personId);
  }
}
