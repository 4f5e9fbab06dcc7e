import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, PageQuery, ParseId } from '#http';
import { addPaper, AddPaperBody } from './add-paper.ts';
import { officeOfHost } from './paper-offices.ts';
import { PaperView } from './paper.view.ts';
import { ReadPapers } from './read-papers.ts';
import { removePaper } from './remove-paper.ts';

@Controller('v1')
@ApiTags('meetings')
export class PapersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly papers: ReadPapers,
  ) {}

  @Post('meetings/:meetingId/papers')
  @ApiOperation({ summary: 'Adds a paper to a meeting, or to an item of its agenda, until the minutes are published.' })
  @Allow('secretariat', officeOfHost)
  @Made('/v1/papers/:id')
  @Answers(PaperView)
  add(@Param('meetingId', ParseId) meetingId: string, @Body() body: AddPaperBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => addPaper(tx, meetingId, body));
  }

  @Delete('meetings/:meetingId/papers/:paperId')
  @ApiOperation({ summary: 'Takes a paper away again, until the minutes are published.' })
  @Allow('secretariat', officeOfHost)
  @Answers(PaperView)
  remove(@Param('meetingId', ParseId) meetingId: string, @Param('paperId', ParseId) paperId: string, @By() by: Actor) {
    return this.work.transaction(by, (tx) => removePaper(tx, meetingId, paperId));
  }

  @Get('meetings/:meetingId/papers')
  @ApiOperation({ summary: 'Lists the papers of a meeting but for those taken away, in the order they were added.' })
  @Allow('reader')
  @Answers(PaperView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: PageQuery) {
    return this.papers.list(meetingId, query);
  }

  @Get('papers/:paperId')
  @ApiOperation({ summary: 'Shows one paper, also where it was taken away.' })
  @Allow('reader')
  @Answers(PaperView)
  one(@Param('paperId', ParseId) paperId: string) {
    return this.papers.one(paperId);
  }
}
