import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { correctStatement, CorrectStatementBody } from './correct-statement.ts';
import { ListStatementsQuery, ReadStatements } from './read-statements.ts';
import { recordStatement, RecordStatementBody } from './record-statement.ts';
import { StatementView } from './statement.view.ts';

@Controller('v1/meetings/:meetingId/statements')
@ApiTags('statements and commitments')
export class StatementsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly statements: ReadStatements,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Records what one or several who attend have said at the open meeting.' })
  @Allow('secretariat')
  @Made('/v1/meetings/:meetingId/statements/:id')
  @Answers(StatementView)
  record(@Param('meetingId', ParseId) meetingId: string, @Body() body: RecordStatementBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => recordStatement(tx, meetingId, body));
  }

  @Post(':statementId/correction')
  @ApiOperation({ summary: 'Corrects a statement, also once the meeting is over; how it read before is kept.' })
  @Allow('secretariat')
  @Answers(StatementView)
  correct(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('statementId', ParseId) statementId: string,
    @Body() body: CorrectStatementBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => correctStatement(tx, meetingId, statementId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists what was said at a meeting, in the order it was recorded.' })
  @Allow('reader')
  @Answers(StatementView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: ListStatementsQuery) {
    return this.statements.list(meetingId, query);
  }

  @Get(':statementId')
  @ApiOperation({ summary: 'Shows one statement with its corrections.' })
  @Allow('reader')
  @Answers(StatementView)
  one(@Param('meetingId', ParseId) meetingId: string, @Param('statementId', ParseId) statementId: string) {
    return this.statements.one(meetingId, statementId);
  }
}
