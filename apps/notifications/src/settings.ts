import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  addressRange,
  ConfigurationError,
  hostAndPort,
  list,
  readVariables,
  text,
  unless,
  wholeNumber,
  type Declaration,
} from '#configuration';
import { secretText, type ServiceSettings } from '#service';

export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the relay wants them; without one nothing leaves, and mails are kept. */
  smtpUrl?: string;
  /** `B40 Network <b40@example.org>` */
  from: string;
  replyTo?: string;
  dkim?: { domain: string; selector: string; privateKey: string };
  /** Seconds after each failure. */
  retries: readonly number[];
  /** Where what is kept is written as files. */
  folder?: string;
}

export interface WebhookSettings {
  /** Seconds after each failure, before jitter. */
  retries: readonly number[];
  /** What may be called though it is not public (CIDR). */
  networks: readonly string[];
  /** `host:port` of the platform's own listeners, which are never called; where all is one process they grow as it starts. */
  own: readonly string[];
}

/** What leaves the platform, and how. Made without anything nothing leaves: mails are kept, and no network but the public one is called. */
export class NotificationSettings {
  mail: MailSettings = { from: 'B40 <b40@localhost>', retries: [60, 300, 1_800, 7_200, 21_600, 43_200] };
  webhooks: WebhookSettings = { retries: [5, 300, 1_800, 7_200, 18_000, 36_000, 36_000], networks: [], own: [] };
  /** 32 bytes each: the first seals, each opens. */
  sealingKeys: readonly Buffer[] = [];
  /** CAP's `sender` (CAP 1.2, 3.2.1): unique in the world, no blanks, commas, `<` or `&`. */
  alerts = { sender: 'b40.localhost' };

  static of(given: Partial<NotificationSettings>): NotificationSettings {
    return Object.assign(new NotificationSettings(), given);
  }
}

const usual = new NotificationSettings();

const schedule = list(wholeNumber(0, 30 * 86_400));

const settingsVariables = {
  SMTP_URL: {
    meaning: 'the relay that takes mails, `smtp://user:password@host:587` or `smtps://…:465`; `none`: nothing leaves, mails are kept',
    default: 'none',
    secret: true,
    parse: unless('none', smtpUrl),
  },
  MAIL_FROM: {
    meaning: 'sender of mails, `B40 Network <b40@example.org>`; required with `SMTP_URL`',
    default: 'none',
    parse: unless('none', sender),
  },
  MAIL_REPLY_TO: { meaning: 'where answers to mails go; `none`: to the sender', default: 'none', parse: unless('none', sender) },
  MAIL_DKIM_DOMAIN: {
    meaning: 'domain that mails are signed for (RFC 6376); `none`: the relay signs',
    default: 'none',
    parse: unless('none', text),
  },
  MAIL_DKIM_SELECTOR: { meaning: 'the key’s selector in the domain’s DNS', default: 'none', parse: unless('none', text) },
  MAIL_DKIM_KEY_FILE: { meaning: 'the private key that signs (PEM)', default: 'none', parse: unless('none', fileOf) },
  MAIL_RETRIES: {
    meaning: 'seconds between the tries to send a mail; after the last it is exhausted',
    default: usual.mail.retries.join(','),
    parse: schedule,
  },
  MAIL_FOLDER: {
    meaning: 'folder for the files of mails that are kept; `none`: in the database alone',
    default: 'none',
    parse: unless('none', text),
  },
  WEBHOOK_RETRIES: {
    meaning: 'seconds between the tries of a webhook’s delivery, before jitter; after the last it is exhausted',
    default: usual.webhooks.retries.join(','),
    parse: schedule,
  },
  WEBHOOK_NETWORKS: {
    meaning: 'networks (CIDR, comma-separated) that webhooks may call though they are not public, by http too',
    default: 'none',
    parse: unless('none', list(network)),
  },
  PLATFORM_LISTENERS: {
    meaning: 'the platform’s own addresses, `host:port`, comma-separated: no webhook calls them whatever `WEBHOOK_NETWORKS` says',
    default: 'none',
    parse: unless('none', list(hostAndPort)),
  },
  SECRET_KEYS: {
    meaning: 'seals webhooks’ secrets: one or several, comma-separated, of 32 characters or more; the first seals, each opens',
    secret: true,
    parse: (value: string) => list(secretText)(value),
  },
  ALERT_SENDER: {
    meaning: 'the `sender` of CAP documents, unique in the world: the network’s own domain; `none`: the host of `PUBLIC_URL`',
    default: 'none',
    parse: unless('none', capSender),
  },
} satisfies Declaration;

/** What notifications reads besides what each service does. */
export const notificationSettings: ServiceSettings<NotificationSettings> = {
  provide: NotificationSettings,
  variables: settingsVariables,
  read(env, listeners) {
    const read = readVariables(settingsVariables, env);
    if (read.SMTP_URL !== undefined && read.MAIL_FROM === undefined)
      throw new ConfigurationError('MAIL_FROM is missing: SMTP_URL needs a sender');
    const dkim = dkimOf(read);
    return NotificationSettings.of({
      mail: {
        ...(read.SMTP_URL !== undefined && { smtpUrl: read.SMTP_URL }),
        from: read.MAIL_FROM ?? usual.mail.from,
        ...(read.MAIL_REPLY_TO !== undefined && { replyTo: read.MAIL_REPLY_TO }),
        ...(dkim && { dkim }),
        retries: read.MAIL_RETRIES,
        ...(read.MAIL_FOLDER !== undefined && { folder: read.MAIL_FOLDER }),
      },
      webhooks: { retries: read.WEBHOOK_RETRIES, networks: read.WEBHOOK_NETWORKS ?? [], own: listeners ?? read.PLATFORM_LISTENERS ?? [] },
      sealingKeys: read.SECRET_KEYS.map(sealingKey),
      alerts: { sender: read.ALERT_SENDER ?? URL.parse(env['PUBLIC_URL'] ?? '')?.hostname ?? usual.alerts.sender },
    });
  },
};

/** 32 bytes of a secret text (HKDF, RFC 5869). */
export const sealingKey = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'b40 secrets at rest', 32));

type Read = ReturnType<typeof readVariables<typeof settingsVariables>>;

function dkimOf({ MAIL_DKIM_DOMAIN: domain, MAIL_DKIM_SELECTOR: selector, MAIL_DKIM_KEY_FILE: privateKey }: Read): MailSettings['dkim'] {
  const given = { MAIL_DKIM_DOMAIN: domain, MAIL_DKIM_SELECTOR: selector, MAIL_DKIM_KEY_FILE: privateKey };
  const missing = Object.entries(given).filter(([, value]) => value === undefined);
  if (missing.length === 3) return undefined;
  if (missing.length > 0) throw new ConfigurationError(`${missing[0]![0]} is missing: a signature needs domain, selector and key`);
  return { domain: domain!, selector: selector!, privateKey: privateKey! };
}

function smtpUrl(value: string): string {
  const url = URL.parse(value);
  if (!['smtp:', 'smtps:'].includes(url?.protocol ?? '') || !url!.hostname)
    throw new Error('must be a URL that begins with smtp:// or smtps://');
  return value;
}

/** An address, or a name and an address in angle brackets. */
function sender(value: string): string {
  if (!/^(?:[^<>\r\n]* )?<?[^\s<>@,;]+@[^\s<>@,;]+>?$/.test(value)) throw new Error('must be an address, or `Name <address>`');
  return value;
}

function fileOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`can't be read: ${(error as Error).message}`);
  }
}

function network(value: string): string {
  if (!/^[\d.:a-fA-F]+(\/\d+)?$/.test(value)) throw new Error('must be addresses or ranges such as 10.0.0.0/8');
  return addressRange(value);
}

function capSender(value: string): string {
  if (/[\s,<&]/.test(value)) throw new Error('must have no blanks, commas, `<` or `&`');
  return value;
}
