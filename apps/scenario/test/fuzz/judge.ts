import { refusals, refusalsOf, statusOf, type RefusalCode } from '#contracts';
import { responseCheck, type OpenApiDocument } from '#testing';
import { isUnforeseen, methodOf, templateOf } from '#testing/routes';
import type { FuzzRequest, Operation } from './requests.ts';

export interface FuzzAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** Parsed where it is JSON, otherwise the text; undefined where there is none. */
  body: any;
}

/** What a refusal may weigh, in bytes. */
const most = 8_192;

/** Codes that say that a request was not understood, or was not its sender's to make: what it asks for was not looked at. */
const unlooked = new Set([400, 401, 403, 405, 406, 408, 413, 414, 415, 428, 429, 431]);
const nowhere = new Set(['route-not-found', 'service-not-found']);

/** Done, or refused for what the network is: the request has passed every check of its form and of its sender. */
export const passed = ({ status, body }: FuzzAnswer): boolean =>
  status < 500 && !unlooked.has(status) && !nowhere.has(body?.code as string);

/** As `passed`, and what was asked has been judged by the domain: a key or a version that is not the right one is not of it. */
export const reached = (answer: FuzzAnswer): boolean => passed(answer) && ![412, 422].includes(answer.status);

/** Answers what is wrong with an answer, whatever was asked: nothing, mostly. */
export function judge(document: OpenApiDocument, operations: readonly Operation[]): (request: FuzzRequest, answer: FuzzAnswer) => string[] {
  const check = responseCheck(document);
  // The overview is the gateway's, and its refusals are membership's: `overviews.ts`.
  const refuses = (route: string, service: string) => (route === 'GET /v1/cities/{cityId}/overview' ? 'membership' : service);
  const serviceOf = new Map(operations.map(({ route, service }) => [route, refuses(route, service) as keyof typeof refusalsOf]));

  /** Behind a signed address a refusal is a page, where the document says so. */
  const isPage = ({ route }: FuzzRequest, { status, headers }: FuzzAnswer): boolean => {
    const operation = document.paths[templateOf(route)]?.[methodOf(route).toLowerCase()];
    const pages = operation?.responses[status]?.content?.['text/html'] !== undefined;
    return pages && headers.get('content-type')?.startsWith('text/html') === true;
  };

  const undocumented = (request: FuzzRequest, answer: FuzzAnswer): string[] => {
    // Whether it hit a route at all is not known: then the general rules are all.
    if (request.spoiled === 'the path' || request.spoiled === 'the method') return [];
    try {
      check(request.method, request.path, answer);
      return [];
    } catch (wrong) {
      return [(wrong as Error).message.split('\n')[0]!];
    }
  };

  return (request, answer) => [
    ...(isUnforeseen(answer) ? [`${answer.status} ${String(answer.body?.code)}: nobody foresaw this`] : []),
    ...(answer.status >= 400 && !isPage(request, answer) ? wrongRefusal(answer, request, serviceOf.get(request.route)!) : []),
    ...undocumented(request, answer),
  ];
}

function wrongRefusal(answer: FuzzAnswer, { method, route }: FuzzRequest, service: keyof typeof refusalsOf): string[] {
  const { status, headers, text, body } = answer;
  const found: string[] = [];
  if (Buffer.byteLength(text) > most) found.push(`a refusal of ${Buffer.byteLength(text)} bytes`);
  if (method === 'HEAD') return found;
  const media = headers.get('content-type')?.split(';')[0];
  // Behind a signed address stands somebody with a browser.
  if (media === 'text/html' && route.includes('{signed}')) return found;
  if (media !== 'application/problem+json')
    return [...found, `a refusal ${status} that is ${media ?? 'nothing'}, no problem: ${text.slice(0, 200)}`];
  const code = body?.code as RefusalCode;
  const known = { ...refusalsOf['every service'], ...refusalsOf.gateway, ...(refusalsOf[service] as object) };
  if (!(code in known)) found.push(`${code} is no refusal of ${service}`);
  else if (statusOf[refusals[code].kind] !== status) found.push(`${code} comes with ${status}`);
  if (body.status !== status) found.push(`the problem says ${body.status} and comes with ${status}`);
  return found;
}
