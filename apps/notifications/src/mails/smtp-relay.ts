import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { ComposedMail } from './compose-mail.ts';
import { SendFailure, type Step } from './send-failure.ts';

/** Milliseconds. */
export interface SmtpPatience {
  /** Until the session stands: name, connection, greeting, TLS. */
  connect: number;
  /** For each answer. */
  answer: number;
  /** For all of it, so that nobody holds a mail by a byte now and then. */
  whole: number;
}

/** RFC 5321 (4.5.3.2) grants minutes; a repeat is the same mail, so that less costs a duplicate at the worst. */
export const patience: SmtpPatience = { connect: 20_000, answer: 60_000, whole: 150_000 };

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The relay of an `SMTP_URL`. `smtps` speaks TLS from the first byte; `smtp` goes over to TLS (STARTTLS) or sends nothing, but on the
 * machine itself, where it takes TLS if it is offered, and with `?ignoreTLS=true`, for a relay in a network that is trusted.
 */
export class SmtpRelay {
  private readonly options: ConstructorParameters<typeof SMTPConnection>[0];
  private readonly login: { user: string; pass: string } | undefined;

  constructor(
    smtpUrl: string,
    /** Of EHLO. */
    name: string,
    private readonly times: SmtpPatience = patience,
  ) {
    const { protocol, hostname, port, username, password, searchParams } = new URL(smtpUrl);
    const secure = protocol === 'smtps:';
    const here = loopback.test(hostname);
    const ignoreTLS = searchParams.get('ignoreTLS') === 'true';
    this.login = username === '' ? undefined : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
    this.options = {
      ...{ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (secure ? 465 : 587), secure, name },
      ...(ignoreTLS ? { ignoreTLS } : here ? { opportunisticTLS: true } : { requireTLS: !secure }),
      tls: { minVersion: 'TLSv1.2', rejectUnauthorized: !here },
      ...{ connectionTimeout: times.connect, greetingTimeout: times.connect, dnsTimeout: times.connect, socketTimeout: times.answer },
      ...{ socketCloseTimeout: 1_000, maxResponseSize: 64 * 1024, logger: false },
    };
  }

  /** Resolves with what the relay said when it took the mail; a `SendFailure` says at which step it did not. One connection a mail. */
  async send(mail: ComposedMail): Promise<string> {
    const connection = new SMTPConnection(this.options);
    let step: Step = 'connection';
    let deadline: NodeJS.Timeout | undefined;
    try {
      const failed = new Promise<never>((_, reject) => {
        connection.on('error', reject);
        connection.once('end', () => reject(new Error('the connection was closed')));
        deadline = setTimeout(() => reject(new Error(`not done in ${this.times.whole} ms`)), this.times.whole);
      });
      failed.catch(() => {});
      await Promise.race([done((callback) => connection.connect(callback)), failed]);
      if (this.login && connection.allowsAuth) {
        step = 'authentication';
        const { login } = this;
        await Promise.race([done((callback) => connection.login({ ...login }, callback)), failed]);
      }
      step = 'sender';
      const { from, to, bytes } = mail;
      const content = readWith(bytes, () => (step = 'content'));
      const envelope = { from, to: [to], size: bytes.length };
      const taken = await Promise.race([
        done<{ response: string }>((callback) => connection.send(envelope, content, callback as never)),
        failed,
      ]);
      connection.quit();
      setTimeout(() => connection.close(), 1_000).unref();
      return taken.response;
    } catch (error) {
      connection.close();
      throw failureAt(step, error as SmtpError);
    } finally {
      clearTimeout(deadline);
    }
  }
}

/** As nodemailer's errors are. */
type SmtpError = Error & { code?: string; command?: string; responseCode?: number; response?: string };

const stepOf: Readonly<Record<string, Step>> = {
  EHLO: 'hello',
  HELO: 'hello',
  STARTTLS: 'tls',
  'MAIL FROM': 'sender',
  'RCPT TO': 'recipient',
  DATA: 'content',
};

/** `reached` is the step that was under way: nodemailer calls it `CONN` wherever a connection is lost. */
function failureAt(reached: Step, error: SmtpError): SendFailure {
  const { code, command = '', responseCode, response, message } = error;
  const step = command.startsWith('AUTH') ? 'authentication' : (stepOf[command] ?? (code === 'ETLS' ? 'tls' : reached));
  const invalid = code === 'EENVELOPE' && command === 'API' && message.startsWith('Invalid recipient');
  if (invalid) return new SendFailure('recipient', undefined, message, 'address-invalid');
  const tooLarge = code === 'EMESSAGE' && command === 'MAIL FROM' && responseCode === undefined;
  return new SendFailure(step, responseCode, response ?? message, tooLarge ? 'too-large' : undefined);
}

const done = <T = unknown>(begin: (callback: (error?: Error | null, result?: T) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => begin((error, result) => (error ? reject(error) : resolve(result as T))));

/** Read when the relay has said that it wants the content (354), and not before. */
function readWith(bytes: Buffer, begun: () => void): Readable {
  let at = 0;
  return new Readable({
    read(size) {
      begun();
      this.push(at < bytes.length ? bytes.subarray(at, (at += size)) : null);
    },
  });
}
