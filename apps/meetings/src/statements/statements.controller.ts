import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, Made, ParseId } from '#http';
import { CorrectStatement, CorrectStatementBody } from './correct-statement.ts';
import { ListStatementsQuery, ReadStatements } from './read-statements.ts';
import { RecordStatement, RecordStatementBody } from './record-statement.ts';
import { StatementView } from './statement.view.ts';

@Controller('v1/meetings/:meetingId/statements')
@ApiTags('statements and commitments')
export class StatementsController {
  constructor(
    private readonly recordStatement: RecordStatement,
    private readonly correctStatement: CorrectStatement,
    private readonly statements: ReadStatements,
  ) {}

  @Post()
  @Allow('secretariat')
  @Made('/v1/meetings/:meetingId/statements/:id')
  @Answers(StatementView)
  record(@Param('meetingId', ParseId) meetingId: string, @Body() body: RecordStatementBody, @By() by: Actor) {
    return this.recordStatement.run(meetingId, body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(StatementView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: ListStatementsQuery) {
    return this.statements.list(meetingId, query);
  }

  @Get(':statementId')
  @Allow('reader')
  @Answers(StatementView)
  one(@Param('meetingId', ParseId) meetingId: string, @Param('statementId', ParseId) statementId: string) {
    return this.statements.one(meetingId, statementId);
  }

  @Post(':statementId/correction')
  @Allow('secretariat')
  @Answers(StatementView)
  correct(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('statementId', ParseId) statementId: string,
    @Body() body: CorrectStatementBody,
    @By() by: Actor,
  ) {
    return this.correctStatement.run(meetingId, statementId, body, by);
  }
}
