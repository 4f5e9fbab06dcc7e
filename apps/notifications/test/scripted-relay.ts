import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** `content` is what follows DATA, up to the dot. */
export type ScriptedStep = 'greeting' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'content';
/** A reply; or none, with the connection open or closed. */
export type Scripted = `${number} ${string}` | `${number}-${string}` | 'hangs' | 'closes';

const takes: Record<ScriptedStep, Scripted> = {
  greeting: '220 relay.example ESMTP',
  EHLO: '250-relay.example\r\n250-AUTH PLAIN\r\n250 SIZE 1000000',
  STARTTLS: '454 4.7.0 TLS not available',
  AUTH: '235 2.7.0 Accepted',
  MAIL: '250 2.1.0 Ok',
  RCPT: '250 2.1.5 Ok',
  DATA: '354 Go ahead',
  content: '250 2.0.0 Ok: queued as 4XyZ',
};

export interface ScriptedRelay {
  port: number;
  /** Commands as they came, and the content that each DATA brought. */
  heard: string[];
  contents: string[];
  /** Sends some bytes to whoever is connected. */
  drip(bytes: string): void;
  close(): Promise<void>;
}

/** A relay that does one thing at one step and takes mails otherwise, byte for byte as the script says. */
export async function scriptedRelay(script: Partial<Record<ScriptedStep, Scripted>> = {}): Promise<ScriptedRelay> {
  const heard: string[] = [];
  const contents: string[] = [];
  const sockets = new Set<Socket>();
  const act = (socket: Socket, step: ScriptedStep): void => {
    const does = script[step] ?? takes[step];
    if (does === 'closes') socket.destroy();
    else if (does !== 'hangs') socket.write(`${does}\r\n`);
  };
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    let unread = '';
    let content: string | undefined;
    act(socket, 'greeting');
    socket.on('data', (chunk) => {
      unread += chunk.toString('latin1');
      for (;;) {
        const end = content === undefined ? unread.indexOf('\r\n') : unread.indexOf('\r\n.\r\n');
        if (end < 0) return;
        const line = unread.slice(0, end);
        unread = unread.slice(end + (content === undefined ? 2 : 5));
        if (content !== undefined) {
          contents.push(line);
          content = undefined;
          act(socket, 'content');
          continue;
        }
        heard.push(line);
        const step = line.split(/[ :]/)[0]!.toUpperCase();
        if (step === 'QUIT') return void socket.end('221 2.0.0 Bye\r\n');
        act(socket, (step === 'HELO' ? 'EHLO' : step) as ScriptedStep);
        if (step === 'DATA' && (script.DATA ?? takes.DATA).startsWith('354')) content = '';
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    contents,
    drip: (bytes) => sockets.forEach((socket) => void socket.write(bytes)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
