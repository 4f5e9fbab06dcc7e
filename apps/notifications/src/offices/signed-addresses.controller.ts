import { Controller, Get, Headers, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FromMail, Public, type ByMail } from '#auth';
import { UnitOfWork } from '#events';
import { AnswersPage, htmlPage, TakesForm } from '#http';
import { Links } from '#links';
import { confirmAddress } from './confirm-address.ts';
import { ReadSigned } from './read-signed.ts';
import { signedFor } from './signed-for.ts';
import { confirmedPage, confirmPage, gonePage, unknownPage, unsubscribedPage, unsubscribePage } from './signed-page.ts';
import { unsubscribe } from './unsubscribe.ts';

/** For who has a mail: what is signed in its addresses is the key. To look changes nothing, for scanners of mails look at every link. */
@Controller('v1')
@ApiTags('preferences')
export class SignedAddressesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: Links,
    private readonly signed: ReadSigned,
  ) {}

  @Post('addresses/:signed')
  @ApiOperation({ summary: 'Confirms a mail address by what only its mails have; again it is the same answer.' })
  @Public()
  @TakesForm()
  @AnswersPage(404, 410)
  async confirm(@Param('signed') given: string, @FromMail() by: ByMail, @Headers('accept-language') accepted?: string) {
    const signed = signedFor(this.links, 'address', given);
    const language = await this.signed.language(signed, accepted);
    if (!signed) return htmlPage(unknownPage(language), 404);
    const address = await this.work.transaction(by(signed.link.office), (tx) => confirmAddress(tx, signed));
    return address ? htmlPage(confirmedPage(language, address.address)) : htmlPage(gonePage(language), 410);
  }

  @Post('unsubscribe/:signed')
  @ApiOperation({ summary: 'Ends mails of a kind to one address, by one click (RFC 8058); again it is the same answer.' })
  @Public()
  @TakesForm()
  @AnswersPage(404, 410)
  async unsubscribe(@Param('signed') given: string, @FromMail() by: ByMail, @Headers('accept-language') accepted?: string) {
    const signed = signedFor(this.links, 'unsubscribe', given);
    const language = await this.signed.language(signed, accepted);
    if (!signed) return htmlPage(unknownPage(language), 404);
    const ended = await this.work.transaction(by(signed.link.office), (tx) => unsubscribe(tx, signed));
    return ended ? htmlPage(unsubscribedPage(language)) : htmlPage(gonePage(language), 410);
  }

  @Get('addresses/:signed')
  @ApiOperation({ summary: 'Shows the page that asks whether a mail address is right, and confirms nothing.' })
  @Public()
  @AnswersPage(404, 410)
  async address(@Param('signed') given: string, @Headers('accept-language') accepted?: string) {
    const signed = signedFor(this.links, 'address', given);
    const language = await this.signed.language(signed, accepted);
    if (!signed) return htmlPage(unknownPage(language), 404);
    const found = await this.signed.confirmation(signed);
    if (!found) return htmlPage(gonePage(language), 410);
    return htmlPage((found.state === 'confirmed' ? confirmedPage : confirmPage)(language, found.address));
  }

  @Get('unsubscribe/:signed')
  @ApiOperation({ summary: 'Shows the page that asks whether mails of a kind are to end, and ends nothing.' })
  @Public()
  @AnswersPage(404, 410)
  async unsubscription(@Param('signed') given: string, @Headers('accept-language') accepted?: string) {
    const signed = signedFor(this.links, 'unsubscribe', given);
    const language = await this.signed.language(signed, accepted);
    if (!signed) return htmlPage(unknownPage(language), 404);
    const found = await this.signed.unsubscription(signed);
    return found ? htmlPage(unsubscribePage(language, found)) : htmlPage(gonePage(language), 410);
  }
}
