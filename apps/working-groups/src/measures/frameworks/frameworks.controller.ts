import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, PageQuery, ParseCode } from '#http';
import { adoptFramework, AdoptFrameworkBody } from './adopt-framework.ts';
import { frameworkOf } from './first-frameworks.ts';
import { FrameworkView } from './framework.view.ts';
import { ReadFrameworks, shownFramework } from './read-frameworks.ts';

@Controller('v1/frameworks')
@ApiTags('measures')
export class FrameworksController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly frameworks: ReadFrameworks,
  ) {}

  @Put(':code/adoption')
  @Allow('secretariat')
  @Answers(FrameworkView)
  @ApiOperation({ summary: 'Adopts a framework: its indicators are defined, and cities can report figures of them.' })
  adopt(@Param('code', ParseCode) code: string, @Body() body: AdoptFrameworkBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => shownFramework(frameworkOf(code), await adoptFramework(tx, code, body)));
  }

  @Get()
  @Allow('reader')
  @Answers(FrameworkView, { page: true })
  @ApiOperation({ summary: 'Lists the frameworks that the network can adopt, in the order of their codes.' })
  list(@Query() query: PageQuery) {
    return this.frameworks.list(query);
  }

  @Get(':code')
  @Allow('reader')
  @Answers(FrameworkView)
  @ApiOperation({ summary: 'Shows a framework with the indicators that it asks for.' })
  one(@Param('code', ParseCode) code: string) {
    return this.frameworks.one(code);
  }
}
