import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { closeNeed, CloseNeedBody } from './close-need.ts';
import { declareNeed, DeclareNeedBody } from './declare-need.ts';
import { FinancingNeedView } from './financing-need.view.ts';
import { matchNeed, MatchNeedBody } from './match-need.ts';
import { meetInstitution, MeetInstitutionBody } from './meet-institution.ts';
import { ListNeedsQuery, ReadNeeds } from './read-needs.ts';

@Controller('v1/financing-needs')
@ApiTags('financing-needs')
export class FinancingNeedsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly needs: ReadNeeds,
  ) {}

  @Post()
  @Allow('secretariat', office.body('cityId'))
  @Made('/v1/financing-needs/:id')
  @Answers(FinancingNeedView)
  @ApiOperation({ summary: 'Declares what a member city needs for its part in an item, for the secretariat to bring to an institution.' })
  declare(@Body() body: DeclareNeedBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => declareNeed(tx, body));
  }

  @Post(':needId/match')
  @Allow('secretariat')
  @Answers(FinancingNeedView)
  @ApiOperation({ summary: 'Matches the need with an institution, or with another one as long as it was put to none.' })
  match(@Param('needId', ParseId) needId: string, @Body() body: MatchNeedBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => matchNeed(tx, needId, body));
  }

  @Post(':needId/institution-meetings')
  @Allow('secretariat')
  @Answers(FinancingNeedView)
  @ApiOperation({ summary: 'Says at which meeting with the institution the need was put to it; once for each meeting.' })
  meet(@Param('needId', ParseId) needId: string, @Body() body: MeetInstitutionBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => meetInstitution(tx, needId, body));
  }

  @Post(':needId/closing')
  @Allow('secretariat')
  @Answers(FinancingNeedView)
  @ApiOperation({ summary: 'Closes the need: funded, where an institution that it was put to has granted something, or closed without.' })
  close(@Param('needId', ParseId) needId: string, @Body() body: CloseNeedBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => closeNeed(tx, needId, body));
  }

  @Get()
  @Allow('reader')
  @Answers(FinancingNeedView, { page: true })
  @ApiOperation({ summary: 'Lists the financing needs of all cities, oldest first.' })
  list(@Query() query: ListNeedsQuery) {
    return this.needs.list(query);
  }

  @Get(':needId')
  @Allow('reader')
  @Answers(FinancingNeedView)
  @ApiOperation({ summary: 'Shows one financing need, and with whom it was spoken about.' })
  one(@Param('needId', ParseId) needId: string) {
    return this.needs.one(needId);
  }
}
