import type { FuzzAnswer } from './judge.ts';
import type { FuzzRequest } from './requests.ts';

/** An answer that has not come by then (ms) never will. */
const patience = 20_000;

const bytesOf = ({ body }: FuzzRequest): string | Uint8Array | undefined =>
  body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);

const addressOf = ({ path, query }: FuzzRequest): string => path + (query.length > 0 ? `?${query.join('&')}` : '');

const mediaOf = (request: FuzzRequest): Record<string, string> =>
  request.body === undefined || request.headers['Content-Type'] ? {} : { 'Content-Type': 'application/json' };

/** Of a stream the beginning is enough. */
export async function send(url: string, token: string | undefined, request: FuzzRequest): Promise<FuzzAnswer> {
  const body = bytesOf(request);
  const response = await fetch(url + addressOf(request), {
    method: request.method,
    headers: { ...(token && { Authorization: `Bearer ${token}` }), ...mediaOf(request), ...request.headers },
    ...(body !== undefined && { body: body as string }),
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  const { status, headers } = response;
  const media = headers.get('content-type') ?? '';
  if (media.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return { status, headers, text: '', body: '' };
  }
  const text = await response.text();
  return { status, headers, text, body: text === '' ? undefined : /[/+]json\b/.test(media) ? JSON.parse(text) : text };
}

const short = (text: string): string => (text.length > 2_000 ? `${text.slice(0, 2_000)} … (${text.length} in all)` : text);

/** For whoever wants to see it again. The token stands for itself by its holder. */
export function curlOf(request: FuzzRequest): string {
  const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const body = bytesOf(request);
  const text = body === undefined || typeof body === 'string' ? body : `(base64) ${Buffer.from(body).toString('base64')}`;
  return [
    `curl -X ${request.method} "$URL"${quoted(short(addressOf(request)))}`,
    `-H ${quoted(`Authorization: Bearer <${request.caller}>`)}`,
    ...Object.entries({ ...mediaOf(request), ...request.headers }).map(([name, value]) => `-H ${quoted(`${name}: ${short(value)}`)}`),
    ...(text === undefined ? [] : [`--data-raw ${quoted(short(text))}`]),
  ].join(' ');
}
