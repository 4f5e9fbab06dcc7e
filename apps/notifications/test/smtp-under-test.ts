import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface TakenMail {
  to: string;
  bytes: Buffer;
  messageId: string;
  parsed: ParsedMail;
}

export interface SmtpUnderTest {
  url: string;
  port: number;
  taken: TakenMail[];
  close(): Promise<void>;
}

/** An error that the relay answers as a reply. */
export const reply = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** A relay on this machine that keeps what it takes; `taking` may throw a reply before it does. */
export async function smtpUnderTest(
  options: SMTPServerOptions & { taking?: (to: string) => Promise<void> | void; at?: number } = {},
): Promise<SmtpUnderTest> {
  const { taking, at = 0, ...rest } = options;
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    ...rest,
    onData(stream, session, callback) {
      const take = async () => {
        const bytes = await buffer(stream);
        const to = session.envelope.rcptTo[0]!.address;
        await taking?.(to);
        const parsed = await simpleParser(bytes);
        taken.push({ to, bytes, messageId: parsed.messageId!, parsed });
      };
      callbackify(take)((error: Error | null) => callback(error));
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, port, taken, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
