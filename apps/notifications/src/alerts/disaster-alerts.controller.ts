import { Body, Controller, Get, Header, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, By, Public, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, content, Made, Matches, ParseId, ParseSlug, strongTag } from '#http';
import { NotificationSettings } from '../settings.ts';
import { acknowledgeAlert, AcknowledgeAlertBody } from './acknowledge-alert.ts';
import { feedType } from './alert-feed.ts';
import { officeItself, officeNamed, officeThatRaised, type Speaker } from './alert-offices.ts';
import { capType } from './cap.ts';
import { alertView, DisasterAlertView } from './disaster-alert.view.ts';
import { endAlert, EndAlertBody } from './end-alert.ts';
import { mostAnHour, raiseAlert, RaiseAlertBody } from './raise-alert.ts';
import { ListAlertsQuery, ReadAlerts, type PublicText } from './read-alerts.ts';
import { updateAlert, UpdateAlertBody } from './update-alert.ts';

@Controller('v1')
@ApiTags('disaster alerts')
export class DisasterAlertsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly alerts: ReadAlerts,
    private readonly settings: NotificationSettings,
  ) {}

  @Post('disaster-alerts')
  @ApiOperation({ summary: 'Raises a disaster alert: every office is told at once, and again until it has acknowledged it.' })
  @Allow('secretariat', officeNamed)
  @Made('/v1/disaster-alerts/:id')
  @Answers(DisasterAlertView)
  @ApiResponse({
    status: 429,
    description: `An office raises ${mostAnHour} alerts within an hour; the next is refused with \`too-many-disaster-alerts\`.`,
    headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
  })
  raise(@Body() body: RaiseAlertBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => alertView(await raiseAlert(tx, body, this.speaker(by))));
  }

  @Patch('disaster-alerts/:alertId')
  @ApiOperation({ summary: 'Updates an alert that runs: every office is told anew, and is to acknowledge it anew.' })
  @Allow('secretariat', officeThatRaised)
  @Matches()
  @Answers(DisasterAlertView)
  update(@Param('alertId', ParseId) alertId: string, @Body() body: UpdateAlertBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => alertView(await updateAlert(tx, alertId, body, this.speaker(by))));
  }

  @Post('disaster-alerts/:alertId/end')
  @ApiOperation({ summary: 'Ends an alert before its time: every office is told, and none again.' })
  @Allow('secretariat', officeThatRaised)
  @Answers(DisasterAlertView)
  end(@Param('alertId', ParseId) alertId: string, @Body() body: EndAlertBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => alertView(await endAlert(tx, alertId, body, this.speaker(by))));
  }

  @Put('disaster-alerts/:alertId/acknowledgements/:officeId')
  @ApiOperation({
    summary: 'Acknowledges the newest revision of an alert for an office, which is then not told again; the first time counts.',
  })
  @Allow('secretariat', officeItself)
  @Answers(DisasterAlertView)
  acknowledge(
    @Param('alertId', ParseId) alertId: string,
    @Param('officeId', ParseSlug) officeId: string,
    @Body() body: AcknowledgeAlertBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, async (tx) => alertView(await acknowledgeAlert(tx, alertId, officeId, body, by)));
  }

  @Get('disaster-alerts')
  @ApiOperation({ summary: 'Lists the disaster alerts with their acknowledgements, oldest first.' })
  @Allow('reader')
  @Answers(DisasterAlertView, { page: true })
  list(@Query() query: ListAlertsQuery) {
    return this.alerts.list(query);
  }

  @Get('disaster-alerts/:alertId')
  @ApiOperation({ summary: 'Shows an alert, who has acknowledged it, and who is still awaited.' })
  @Allow('reader')
  @Answers(DisasterAlertView)
  async one(@Param('alertId', ParseId) alertId: string) {
    return alertView(await this.alerts.one(alertId));
  }

  @Get('disaster-alerts/:alertId/cap')
  @ApiOperation({ summary: 'Gives the newest message of an alert by the Common Alerting Protocol (OASIS CAP 1.2), for warning systems.' })
  @Public()
  @Header('Cache-Control', 'public, no-cache')
  @ApiOkResponse({ description: 'CAP 1.2.', content: { 'application/cap+xml': { schema: { type: 'string' } } } })
  async cap(@Param('alertId', ParseId) alertId: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return forEverybody(reply, capType, await this.alerts.cap(alertId));
  }

  @Get('disaster-alerts.atom')
  @ApiOperation({ summary: 'Gives the alerts that run as an Atom feed, each with the address of its CAP document, for warning systems.' })
  @Public()
  @Header('Cache-Control', 'public, no-cache')
  @ApiOkResponse({ description: 'RFC 4287.', content: { 'application/atom+xml': { schema: { type: 'string' } } } })
  async feed(@Res({ passthrough: true }) reply: FastifyReply) {
    return forEverybody(reply, feedType, await this.alerts.feed());
  }

  private speaker(by: Actor): Speaker {
    return { by, sender: this.settings.alerts.sender };
  }
}

/** The text itself makes the tag: two of one second differ in it alone. */
function forEverybody(reply: FastifyReply, type: string, { text, modified }: PublicText) {
  reply.header('ETag', strongTag(text)).header('Last-Modified', modified.toUTCString());
  return content(type, text);
}
