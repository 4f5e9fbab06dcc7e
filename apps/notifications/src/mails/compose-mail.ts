import { createPrivateKey } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Links } from '#links';
import type { MailSettings } from '../settings.ts';
import type { QueuedMail } from './mail.entity.ts';
import { domainOf, uniqueOf } from './message-id.ts';
import { replaceMarkers, signedAddresses, fromStored } from './signed-here.ts';

/** What goes over the line, and to whom. */
export interface ComposedMail {
  from: string;
  to: string;
  /** The whole message (RFC 5322), signed where there is a key. */
  bytes: Buffer;
}

export type ComposeMail = (mail: QueuedMail, messageId: string) => Promise<ComposedMail>;

/**
 * Composes mails for one sender. Of the same mail it makes the same bytes each time, its date and the borders between its parts too, as
 * long as the configuration stays what it is.
 */
export function mailComposer({ from, replyTo, dkim }: MailSettings, links: Links): ComposeMail {
  const domain = domainOf(from);
  const transport = createTransport({
    ...{ streamTransport: true, buffer: true, newline: 'windows', disableFileAccess: true, disableUrlAccess: true },
    ...(dkim && { dkim: { domainName: dkim.domain, keySelector: dkim.selector, privateKey: rsaKey(dkim.privateKey) } }),
  });
  return async (mail, messageId) => {
    const addresses = signedAddresses(links, fromStored(mail.links));
    const { calendar } = mail;
    const { envelope, message } = await transport.sendMail({
      from,
      to: { name: '', address: mail.address },
      ...(replyTo !== undefined && { replyTo }),
      subject: mail.subject,
      date: mail.createdAt,
      messageId: `<${messageId}>`,
      headers: headersOf(mail, domain, addresses),
      text: replaceMarkers(mail.text, addresses),
      html: replaceMarkers(mail.html, addresses),
      ...(calendar && {
        icalEvent: { method: calendar.method, filename: 'invitation.ics', content: replaceMarkers(calendar.ics, addresses) },
      }),
      baseBoundary: uniqueOf(mail),
    });
    const bytes = message as Buffer;
    // nodemailer sends unsigned what it could not sign.
    if (dkim && !bytes.subarray(0, 15).equals(Buffer.from('DKIM-Signature:'))) throw new Error('the DKIM key does not sign');
    const [to] = envelope.to;
    if (!envelope.from || to === undefined) throw new Error('the envelope has no sender or no recipient');
    return { from: envelope.from, to, bytes };
  };
}

function headersOf({ language, officeId, unsubscribe }: QueuedMail, domain: string, addresses: readonly string[]): Record<string, string> {
  const stop = unsubscribe === null ? undefined : addresses[unsubscribe];
  return {
    // RFC 3834: nobody's absence answers it.
    'Auto-Submitted': 'auto-generated',
    'Content-Language': language,
    // RFC 2919: an office's mails are a list of their own, by which its people sort them.
    'List-Id': `<${officeId ?? 'systems'}.offices.${domain}>`,
    // RFC 8058.
    ...(stop !== undefined && { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}

/** nodemailer signs by `rsa-sha256` alone. */
function rsaKey(pem: string): string {
  const { asymmetricKeyType } = createPrivateKey(pem);
  if (asymmetricKeyType !== 'rsa') throw new Error(`MAIL_DKIM_KEY_FILE must be an RSA key, not ${asymmetricKeyType}`);
  return pem;
}
