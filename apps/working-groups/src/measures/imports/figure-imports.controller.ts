import { Body, Controller, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, type OfficeRule } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, CsvFile, DryRunQuery, TakesCsv } from '#http';
import { FigureLine } from './figure-line.ts';
import { FigureImportView, importFigures } from './import-figures.ts';
import { readFigureLines } from './read-figure-lines.ts';

const officeOfEachLine: OfficeRule = { says: 'office of the city of every line', cities: 'any' };

@Controller('v1/figures/imports')
@ApiTags('measures')
export class FigureImportsController {
  constructor(private readonly work: UnitOfWork) {}

  @Post()
  @Allow('secretariat', officeOfEachLine)
  @TakesCsv(
    FigureLine,
    'A figure a line: UTF-8; commas, semicolons or tabs (RFC 4180); columns in any order, without those that would be empty. What ' +
      'GET /v1/figures answers as CSV can be changed and sent. A line whose figure is there already revises it: it names the revision ' +
      'that it starts from, and a reason; one that says the same is skipped. `errors` point at a line and a column: `/17/value`.',
    [
      'indicator,city,period,station,value,notation,explanation,source,method,quality,coverage,status,reason,revision',
      'air.pm25.day,sarajevo,2025-03-07,BA0001A,38.5,,,0198c5b2-7a10-7000-8000-000000000001,gravimetric,high,96,final,,',
    ],
  )
  @Answers(FigureImportView)
  @ApiOperation({ summary: 'Reports the figures of a file, all of them or none; one event for each city and indicator tells of them.' })
  async import(@Body() file: CsvFile, @Query() _: DryRunQuery, @By() by: Actor) {
    const lines = await readFigureLines(file, by);
    return this.work.transaction(by, (tx) => importFigures(tx, lines));
  }
}
