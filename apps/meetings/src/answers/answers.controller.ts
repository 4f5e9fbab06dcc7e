import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FromMail, Public, type ByMail } from '#auth';
import { Refusal } from '#domain';
import { UnitOfWork } from '#events';
import { AnswersPage, htmlPage, preferredLanguage, TakesForm } from '#http';
import { Links } from '#links';
import { languages, type Language } from '#words';
import { AnswerBody, answerInvitation } from './answer-invitation.ts';
import { donePage, gonePage, questionPage, unknownPage } from './answer-page.ts';
import { invitationIn, type Invitation } from './invitation.ts';
import { AnswerQuery, ReadAnswer } from './read-answer.ts';

/** For who has an invitation's mail: what is signed in the address says for which city, to which meeting, and as it then was. */
@Controller('v1/answers/:signed')
@ApiTags('attendances')
export class AnswersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: Links,
    private readonly answers: ReadAnswer,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Answers an invitation by the address in its mail, as the routes of attendances do; again it is the same answer.',
  })
  @Public()
  @TakesForm()
  @AnswersPage(404, 409, 410)
  async answer(
    @Param('signed') signed: string,
    @Query() { act = 'confirm', lang }: AnswerQuery,
    @Body() body: AnswerBody,
    @FromMail() by: ByMail,
    @Headers('accept-language') accepted?: string,
  ) {
    const [language, invitation] = [languageOf(lang, accepted), this.invitation(signed)];
    if (!invitation) return htmlPage(unknownPage(language), 404);
    const said = await this.work.transaction(by(invitation.cityId), (tx) => answerInvitation(tx, invitation, act, body)).catch(refusalIn);
    if (!(said instanceof Refusal)) return htmlPage(donePage(language, act, said));
    const asked = await this.answers.asked(invitation);
    return asked ? htmlPage(questionPage(language, act, asked, said), 409) : htmlPage(gonePage(language), 410);
  }

  @Get()
  @ApiOperation({ summary: 'Asks who has an invitation’s mail for its answer, with those who may come; it changes nothing.' })
  @Public()
  @AnswersPage(404, 410)
  async ask(
    @Param('signed') signed: string,
    @Query() { act = 'confirm', lang }: AnswerQuery,
    @Headers('accept-language') accepted?: string,
  ) {
    const [language, invitation] = [languageOf(lang, accepted), this.invitation(signed)];
    if (!invitation) return htmlPage(unknownPage(language), 404);
    const asked = await this.answers.asked(invitation);
    return asked ? htmlPage(questionPage(language, act, asked)) : htmlPage(gonePage(language), 410);
  }

  private invitation(signed: string): Invitation | undefined {
    return invitationIn(this.links.read('answer', signed));
  }
}

const languageOf = (asked: Language | undefined, accepted: string | undefined): Language =>
  asked ?? preferredLanguage(accepted, languages) ?? 'en';

/** What a rule refuses is said on the page; whatever else goes wrong is a problem as everywhere. */
function refusalIn(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
