import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface RawAnswer {
  status: number;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/**
 * Sends bytes as no well-behaved client would, and reads to the end: the request asks for the connection to be closed. Interim answers
 * (100) are passed over.
 */
export async function exchange(base: string, request: string | Buffer): Promise<RawAnswer> {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname);
  socket.write(typeof request === 'string' ? Buffer.from(request, 'latin1') : request);
  const said = (await buffer(socket)).toString('latin1').replace(/^(HTTP\/1\.1 1\d\d [^]*?\r\n\r\n)+/, '');
  const end = said.indexOf('\r\n\r\n');
  const [line = '', ...lines] = said.slice(0, end).split('\r\n');
  const headers = lines.map((each) => [each.slice(0, each.indexOf(':')).toLowerCase(), each.slice(each.indexOf(':') + 1).trim()]);
  return { status: Number(line.split(' ')[1]), headers: Object.fromEntries(headers), body: said.slice(end + 4) };
}

/** A request by its first line and headers; `Connection: close` is added, and Host where the headers name none. */
export const requestOf = (line: string, headers: readonly string[] = [], body = ''): string =>
  [line, ...(headers.some((each) => /^host:/i.test(each)) ? [] : ['Host: b40.test']), ...headers, 'Connection: close', '', body].join(
    '\r\n',
  );
