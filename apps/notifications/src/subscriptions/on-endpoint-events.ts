import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { EndpointDisabled } from '#contracts';
import { EventContext, On } from '#events';
import { endpointDisabledMail } from '#words';
import { queueMails } from '../mails/queue-mails.ts';
import { confirmedAddress } from '../preferences/office-addresses.ts';
import { contactOf, languageOfContact } from './contact.ts';
import { Subscription } from './subscription.entity.ts';

/** Writes to the contact of a subscription whose endpoint is disabled, once it has confirmed its address. */
@Controller()
export class OnEndpointEvents {
  @On(EndpointDisabled)
  async disabled(@Payload() disabled: EndpointDisabled, @Ctx() { event, tx }: EventContext) {
    const subscription = await tx.findOne(Subscription, { id: disabled.subscriptionId });
    const address = subscription && (await confirmedAddress(tx, contactOf(subscription.id)));
    if (!address) return;
    const language = await languageOfContact(tx, subscription);
    const content = { ...endpointDisabledMail(language, disabled, tx.timeZone), links: [] };
    await queueMails(tx, [{ identity: `endpoint/${event.id}`, officeId: null, address, language, kind: 'EndpointDisabled', content }]);
  }
}
