import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** The steps of a session at which a relay can say no (RFC 5321). */
export const steps = ['connect', 'mail', 'rcpt', 'data'] as const;
export type Step = (typeof steps)[number];

/** What it does at a step instead of going on. `after data` closes when it has taken the mail and not said so. */
export type Trouble = { at: Step; code: number } | { at: Step | 'after data'; closes: true } | { at: Step; hangs: true };

export interface Taken {
  at: number;
  messageId: string;
  to: string[];
  /** The message as it came. */
  text: string;
}

/** A relay that takes every mail, writes it down, and is in trouble as it is told to be. */
export class MailRelay {
  readonly taken: Taken[] = [];
  trouble: Trouble | undefined;
  private server: SMTPServer | undefined;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** At the port that it had before. */
  async open(): Promise<void> {
    if (this.server) return;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      disableReverseLookup: true,
      closeTimeout: 100,
      onConnect: (session, done) => this.step('connect', session, done),
      onMailFrom: (_, session, done) => this.step('mail', session, done),
      onRcptTo: (_, session, done) => this.step('rcpt', session, done),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.once('end', () => this.takeMail(Buffer.concat(chunks).toString(), session, done));
      },
    });
    // A connection that is cut is no matter here.
    server.on('error', () => {});
    const listening = server.listen(this.port, '127.0.0.1');
    await once(listening, 'listening');
    this.server = server;
    this.port = (listening.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  private takeMail(text: string, session: SMTPServerSession, done: (failure?: Error | null) => void): void {
    const take = () => this.taken.push({ at: Date.now(), ...headOf(text), to: recipientsOf(session), text });
    if (this.trouble?.at === 'after data') {
      take();
      this.cut(session);
      return;
    }
    this.step('data', session, (failure) => {
      if (!failure) take();
      done(failure);
    });
  }

  private step(at: Step, session: SMTPServerSession, done: (failure?: Error | null) => void): void {
    const { trouble } = this;
    if (trouble?.at !== at) return done();
    if ('code' in trouble) return done(Object.assign(new Error('not now'), { responseCode: trouble.code }));
    if ('closes' in trouble) this.cut(session);
    // Who hangs says nothing; the session ends with its client's patience.
  }

  private cut({ id }: SMTPServerSession): void {
    const connections = (this.server as unknown as { connections: Set<{ session: { id: string }; _socket: { destroy(): void } }> })
      .connections;
    for (const connection of connections) if (connection.session.id === id) connection._socket.destroy();
  }
}

const recipientsOf = ({ envelope }: SMTPServerSession): string[] => envelope.rcptTo.map(({ address }) => address);

const headOf = (text: string): { messageId: string } => ({ messageId: /^Message-ID:\s*(\S+)/im.exec(text)?.[1] ?? '' });
