import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, Matches, PageQuery, ParseSlug } from '#http';
import { concludeGroup, ConcludeGroupBody } from './conclude-group.ts';
import { formGroup, FormGroupBody } from './form-group.ts';
import { GroupCityView, WorkingGroupView } from './group.view.ts';
import { joinGroup } from './join-group.ts';
import { leaveGroup } from './leave-group.ts';
import { ListGroupsQuery, ReadGroups } from './read-groups.ts';
import { updateGroup, UpdateGroupBody } from './update-group.ts';

@Controller('v1/working-groups')
@ApiTags('working groups')
export class GroupsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly groups: ReadGroups,
  ) {}

  @Post()
  @Allow('secretariat')
  @Made('/v1/working-groups/:id')
  @Answers(WorkingGroupView)
  @ApiOperation({ summary: 'Forms a working group; the city that leads it, if one does, is in it from the start.' })
  form(@Body() body: FormGroupBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => formGroup(tx, body));
  }

  @Patch(':groupId')
  @Allow('secretariat')
  @Matches()
  @Answers(WorkingGroupView)
  @ApiOperation({ summary: "Changes an active group's name, goals or lead city; a new lead city joins it." })
  update(@Param('groupId', ParseSlug) groupId: string, @Body() body: UpdateGroupBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => updateGroup(tx, groupId, body));
  }

  @Post(':groupId/conclusion')
  @Allow('secretariat')
  @Answers(WorkingGroupView)
  @ApiOperation({ summary: 'Concludes the group: it takes nothing new from then on, and its plans stand still.' })
  conclude(@Param('groupId', ParseSlug) groupId: string, @Body() body: ConcludeGroupBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => concludeGroup(tx, groupId, body));
  }

  @Put(':groupId/cities/:cityId')
  @Allow('secretariat', office.param('cityId'))
  @Answers(WorkingGroupView)
  @ApiOperation({ summary: 'Takes a member city into an active group; one that is in it stays.' })
  join(@Param('groupId', ParseSlug) groupId: string, @Param('cityId', ParseSlug) cityId: string, @By() by: Actor) {
    return this.work.transaction(by, (tx) => joinGroup(tx, groupId, cityId));
  }

  @Delete(':groupId/cities/:cityId')
  @Allow('secretariat', office.param('cityId'))
  @Answers(WorkingGroupView)
  @ApiOperation({ summary: 'Takes a city out of the group, also of a concluded one; the city that leads it can not go.' })
  leave(@Param('groupId', ParseSlug) groupId: string, @Param('cityId', ParseSlug) cityId: string, @By() by: Actor) {
    return this.work.transaction(by, (tx) => leaveGroup(tx, groupId, cityId));
  }

  @Get()
  @Allow('reader')
  @Answers(WorkingGroupView, { page: true })
  @ApiOperation({ summary: 'Lists the working groups in the order of their ids.' })
  list(@Query() query: ListGroupsQuery) {
    return this.groups.list(query);
  }

  @Get(':groupId')
  @Allow('reader')
  @Answers(WorkingGroupView)
  @ApiOperation({ summary: 'Shows one working group with its goals and its cities.' })
  one(@Param('groupId', ParseSlug) groupId: string) {
    return this.groups.one(groupId);
  }

  @Get(':groupId/cities')
  @Allow('reader')
  @Answers(GroupCityView, { page: true })
  @ApiOperation({ summary: "Lists the group's cities with their names, and says which of them leads it." })
  cities(@Param('groupId', ParseSlug) groupId: string, @Query() query: PageQuery) {
    return this.groups.cities(groupId, query);
  }
}
