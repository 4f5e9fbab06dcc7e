import { afterEach, describe, expect, test } from '@jest/globals';
import { SendFailure, verdictOn, type Step } from '../src/mails/send-failure.ts';
import { SmtpRelay } from '../src/mails/smtp-relay.ts';
import { scriptedRelay, type Scripted, type ScriptedRelay, type ScriptedStep } from './scripted-relay.ts';

const mail = {
  from: 'b40@example.org',
  to: 'office@sarajevo.example',
  bytes: Buffer.from('Subject: Zenica\r\n\r\n.a line that begins with a dot\r\n'),
};
const soon = { connect: 400, answer: 400, whole: 1_200 };

let open: ScriptedRelay | undefined;
afterEach(() => open?.close());

async function relayThat(script: Partial<Record<ScriptedStep, Scripted>>, url = (port: number) => `smtp://b40:secret@127.0.0.1:${port}`) {
  open = await scriptedRelay(script);
  return new SmtpRelay(url(open.port), 'example.org', soon);
}
const failing = async (sending: Promise<string>): Promise<SendFailure> => {
  const failure = await sending.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof SendFailure)) throw new Error(`not a SendFailure: ${String(failure)}`);
  return failure;
};

test('a mail that is taken was sent whole, with its size said before', async () => {
  const relay = await relayThat({});
  expect(await relay.send(mail)).toBe('250 2.0.0 Ok: queued as 4XyZ');
  expect(open!.heard).toEqual([
    'EHLO example.org',
    expect.stringMatching(/^AUTH PLAIN /),
    `MAIL FROM:<b40@example.org> SIZE=${mail.bytes.length}`,
    'RCPT TO:<office@sarajevo.example>',
    'DATA',
    ...open!.heard.slice(5),
  ]);
  expect(open!.contents).toEqual(['Subject: Zenica\r\n\r\n..a line that begins with a dot']);
});

/** What a script does at a step, and what is made of it: at which step, with which code, and what becomes of the mail. */
const away = { outcome: 'again', failure: 'relay-failed', ofRelay: true, ourFault: false };
const ours = { ...away, ourFault: true };
const later = { ...away, failure: 'not-taken', ofRelay: false };
const bounced = { outcome: 'bounced', failure: 'address-refused', ofRelay: false, ourFault: false };
const refused = { outcome: 'refused', failure: 'refused', ofRelay: false, ourFault: false };
const tooLarge = { ...refused, failure: 'too-large' };

describe('a relay that refuses', () => {
  test.each<[ScriptedStep, string, Step, object]>([
    ['greeting', '421 4.3.2 not now', 'connection', away],
    ['greeting', '554 5.3.2 no service', 'connection', ours],
    ['EHLO', '421 4.3.2 not now', 'hello', away],
    ['AUTH', '454 4.7.0 temporary failure', 'authentication', away],
    ['AUTH', '535 5.7.8 wrong password', 'authentication', ours],
    ['MAIL', '451 4.3.0 not now', 'sender', away],
    ['MAIL', '550 5.7.1 not from you', 'sender', ours],
    ['MAIL', '552 5.3.4 too large', 'sender', tooLarge],
    ['RCPT', '450 4.2.1 greylisted', 'recipient', later],
    ['RCPT', '452 4.2.2 mailbox full for now', 'recipient', later],
    ['RCPT', '550 5.1.1 no such user', 'recipient', bounced],
    ['RCPT', '552 5.2.2 mailbox full', 'recipient', bounced],
    ['RCPT', '530 5.7.0 authentication required', 'recipient', ours],
    ['DATA', '451 4.3.0 not now', 'content', later],
    ['DATA', '554 5.5.1 no', 'content', refused],
    ['content', '451 4.7.1 not now', 'content', later],
    ['content', '554 5.7.1 taken for spam', 'content', refused],
    ['content', '552 5.3.4 too large', 'content', tooLarge],
  ])('at %s with %s', async (at, reply, step, verdict) => {
    const failure = await failing((await relayThat({ [at]: reply })).send(mail));
    expect({ step: failure.step, status: failure.status }).toEqual({ step, status: Number(reply.slice(0, 3)) });
    expect(failure.answer).toContain(reply.slice(4));
    expect(verdictOn(failure)).toEqual(verdict);
  });

  test('EHLO is greeted by HELO, and judged by its answer to that', async () => {
    const failure = await failing((await relayThat({ EHLO: '502 5.5.1 unknown' })).send(mail));
    expect(open!.heard.slice(0, 2)).toEqual(['EHLO example.org', 'HELO example.org']);
    expect([failure.step, failure.status, verdictOn(failure)]).toEqual(['hello', 502, ours]);
  });

  test.each<[ScriptedStep, string, Step, object]>([
    ['MAIL', '550 5.7.1 not from you', 'sender', ours],
    ['RCPT', '550 5.1.1 no such user', 'recipient', bounced],
    ['RCPT', '450 4.2.1 greylisted', 'recipient', later],
  ])('at %s with %s, where commands are sent without waiting for their answers', async (at, reply, step, verdict) => {
    const EHLO = '250-relay.example\r\n250-AUTH PLAIN\r\n250 PIPELINING';
    const failure = await failing((await relayThat({ EHLO, [at]: reply, DATA: '503 5.5.1 no recipient' })).send(mail));
    expect([failure.step, failure.status, verdictOn(failure)]).toEqual([step, Number(reply.slice(0, 3)), verdict]);
  });
});

describe('a relay that says nothing', () => {
  const steps: [ScriptedStep, Step, object][] = [
    ['greeting', 'connection', away],
    ['EHLO', 'connection', away],
    ['AUTH', 'authentication', away],
    ['MAIL', 'sender', away],
    ['RCPT', 'sender', away],
    ['DATA', 'sender', away],
    ['content', 'content', later],
  ];
  test.each(steps)('and hangs at %s is not waited for', async (at, step, verdict) => {
    const failure = await failing((await relayThat({ [at]: 'hangs' })).send(mail));
    expect({ step: failure.step, status: failure.status }).toEqual({ step, status: undefined });
    expect(verdictOn(failure)).toEqual(verdict);
  });
  test.each(steps)('and closes at %s', async (at, step, verdict) => {
    const failure = await failing((await relayThat({ [at]: 'closes' })).send(mail));
    expect({ step: failure.step, status: failure.status }).toEqual({ step, status: undefined });
    expect(verdictOn(failure)).toEqual(verdict);
  });
});

test('a relay that answers a byte now and then is let go in the end', async () => {
  const relay = await relayThat({ RCPT: 'hangs' });
  const dripping = setInterval(() => open!.drip('2'), 100);
  const failure = await failing(relay.send(mail)).finally(() => clearInterval(dripping));
  expect([failure.step, failure.answer]).toEqual(['sender', 'not done in 1200 ms']);
});

test('a relay that is not there is away', async () => {
  const relay = await relayThat({});
  await open!.close();
  const failure = await failing(relay.send(mail));
  expect([failure.step, verdictOn(failure)]).toEqual(['connection', away]);
});

test('a mail that is larger than the relay has said is not begun', async () => {
  const relay = await relayThat({ EHLO: '250-relay.example\r\n250-AUTH PLAIN\r\n250 SIZE 50' });
  const failure = await failing(relay.send({ ...mail, bytes: Buffer.alloc(51, 'a') }));
  expect(verdictOn(failure)).toEqual(tooLarge);
  expect(open!.heard.some((line) => line.startsWith('MAIL'))).toBe(false);
});

test.each(['a@b.example>\r\nRCPT TO:<c@d.example', 'a@b.example\r\nDATA', ''])('what is no address (%j) reaches no command', async (to) => {
  const failure = await failing((await relayThat({})).send({ ...mail, to }));
  expect(verdictOn(failure)).toEqual({ outcome: 'bounced', failure: 'address-invalid', ofRelay: false, ourFault: false });
  expect(open!.heard.some((line) => /^(MAIL|RCPT|DATA)/.test(line))).toBe(false);
});

describe('beyond this machine', () => {
  // 0.0.0.0 is this machine too, but nobody promises that.
  const elsewhere = (query: string) => (port: number) => `smtp://b40:secret@0.0.0.0:${port}${query}`;

  test('nothing is said in the clear: no TLS, no mail, and no password', async () => {
    const failure = await failing((await relayThat({}, elsewhere(''))).send(mail));
    expect([failure.step, failure.status]).toEqual(['tls', 454]);
    expect(open!.heard).toEqual(['EHLO example.org', 'STARTTLS']);
    expect(verdictOn(failure)).toEqual(away);
  });

  test('unless the address says so', async () => {
    expect(await (await relayThat({}, elsewhere('?ignoreTLS=true'))).send(mail)).toContain('250');
  });
});
