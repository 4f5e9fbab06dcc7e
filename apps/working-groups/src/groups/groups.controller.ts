import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { Answers, Made, Matches, PageQuery, ParseSlug } from '#http';
import { ConcludeGroup } from './conclude-group.ts';
import { FormGroup } from './form-group.ts';
import { GroupQueries } from './group-queries.ts';
import { ConcludeGroupBody, FormGroupBody, ListGroupsQuery, UpdateGroupBody } from './group.bodies.ts';
import { GroupCityView, WorkingGroupView } from './group.view.ts';
import { JoinGroup } from './join-group.ts';
import { LeaveGroup } from './leave-group.ts';
import { UpdateGroup } from './update-group.ts';

@Controller('v1/working-groups')
@ApiTags('working groups')
export class GroupsController {
  constructor(
    private readonly formGroup: FormGroup,
    private readonly updateGroup: UpdateGroup,
    private readonly concludeGroup: ConcludeGroup,
    private readonly joinGroup: JoinGroup,
    private readonly leaveGroup: LeaveGroup,
    private readonly groups: GroupQueries,
  ) {}

  @Post()
  @Allow('secretariat')
  @Made('/v1/working-groups/:id')
  @Answers(WorkingGroupView)
  form(@Body() body: FormGroupBody, @By() by: Actor) {
    return this.formGroup.run(body, by);
  }

  @Patch(':groupId')
  @Allow('secretariat')
  @Matches()
  @Answers(WorkingGroupView)
  update(@Param('groupId', ParseSlug) id: string, @Body() body: UpdateGroupBody, @By() by: Actor) {
    return this.updateGroup.run(id, body, by);
  }

  @Post(':groupId/conclusion')
  @Allow('secretariat')
  @Answers(WorkingGroupView)
  conclude(@Param('groupId', ParseSlug) id: string, @Body() body: ConcludeGroupBody, @By() by: Actor) {
    return this.concludeGroup.run(id, body, by);
  }

  @Put(':groupId/cities/:cityId')
  @Allow('secretariat', office.param('cityId'))
  @Answers(WorkingGroupView)
  join(@Param('groupId', ParseSlug) groupId: string, @Param('cityId', ParseSlug) cityId: string, @By() by: Actor) {
    return this.joinGroup.run(groupId, cityId, by);
  }

  @Delete(':groupId/cities/:cityId')
  @Allow('secretariat', office.param('cityId'))
  @Answers(WorkingGroupView)
  leave(@Param('groupId', ParseSlug) groupId: string, @Param('cityId', ParseSlug) cityId: string, @By() by: Actor) {
    return this.leaveGroup.run(groupId, cityId, by);
  }

  @Get()
  @Allow('reader')
  @Answers(WorkingGroupView, { page: true })
  list(@Query() query: ListGroupsQuery) {
    return this.groups.list(query);
  }

  @Get(':groupId')
  @Allow('reader')
  @Answers(WorkingGroupView)
  one(@Param('groupId', ParseSlug) id: string) {
    return this.groups.one(id);
  }

  @Get(':groupId/cities')
  @Allow('reader')
  @Answers(GroupCityView, { page: true })
  cities(@Param('groupId', ParseSlug) id: string, @Query() query: PageQuery) {
    return this.groups.cities(id, query);
  }
}
