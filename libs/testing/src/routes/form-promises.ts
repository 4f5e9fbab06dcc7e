import { describe, expect, test } from '@jest/globals';
import type { ApiAnswer, ApiClient } from '../client.ts';
import { elsewhere } from './other-paths.ts';
import { pointersOf, type FormRequest, type FormRoute, type TestNetwork } from './route.ts';
import type { DocumentedRoute } from './documented.ts';

/** In the forms in which browsers and mail programs send it, and as JSON. */
const encodings: Readonly<Record<string, (api: ApiClient, request: FormRequest) => Promise<ApiAnswer>>> = {
  urlencoded: (api, { path, form }) => sendAs(api, path, 'application/x-www-form-urlencoded', new URLSearchParams(form).toString()),
  multipart: async (api, { path, form }) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(form)) data.append(name, value);
    const request = new Request('http://localhost', { method: 'POST', body: data });
    return sendAs(api, path, request.headers.get('content-type')!, await request.text());
  },
  json: (api, { path, form }) => sendAs(api, path, 'application/json', JSON.stringify(form)),
};

const sendAs = (api: ApiClient, path: string, type: string, body: string): Promise<ApiAnswer> =>
  api.post(path, body, { idempotencyKey: null, headers: { 'content-type': type } });

/** What every route promises that is reached by a signed address and acts. */
export function promisesOfForm<N extends TestNetwork>(
  route: FormRoute<N>,
  { parameters, body: fields }: Pick<DocumentedRoute, 'parameters' | 'body'>,
  subject: { network(): N },
): void {
  describe(route.route, () => {
    const nobody = () => subject.network().api.as(undefined);

    test('acts once, without a token or a key, however it is sent and how often, and answers the same page', async () => {
      const at = subject.network();
      const request = await route.given(at);
      await at.news();
      const both = await Promise.all(['urlencoded', 'urlencoded'].map((name) => encodings[name]!(nobody(), request)));
      const answers = [...both, await encodings['multipart']!(nobody(), request), await encodings['json']!(nobody(), request)];
      const [first] = answers;
      for (const { status, body, headers } of answers) {
        expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
        expect(body).toBe(first!.body);
        expect(headers.get('cache-control')).toBe('no-store, no-transform');
        expect(headers.get('referrer-policy')).toBe('no-referrer');
        expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
      }
      expect((await at.news()).map(({ name }) => name)).toEqual(route.events);
    });

    if (!fields)
      test('what is in its form is left aside: a mail program sends one with its click', async () => {
        const request = await route.given(subject.network());
        const { status } = await encodings['multipart']!(nobody(), {
          ...request,
          form: { 'List-Unsubscribe': 'One-Click', surprise: '1' },
        });
        expect(status).toBe(200);
      });

    test('an unknown field or parameter is refused, and so is what is no form, and nothing is told', async () => {
      const at = subject.network();
      const request = await route.given(at);
      await at.news();
      if (fields) {
        const more = await encodings['urlencoded']!(nobody(), { ...request, form: { ...request.form, surprise: '1' } });
        expect([more.status, pointersOf(more)]).toEqual([400, ['/surprise']]);
      }
      const asked = `${request.path}${request.path.includes('?') ? '&' : '?'}surprise=1`;
      const query = await encodings['urlencoded']!(nobody(), { ...request, path: asked });
      expect([query.status, pointersOf(query)]).toEqual([400, ['?surprise']]);
      const broken = await sendAs(nobody(), request.path, 'multipart/form-data; boundary=x', 'no part');
      expect([broken.status, broken.body.code]).toEqual([400, 'malformed-form']);
      const long = await encodings['urlencoded']!(nobody(), { ...request, form: { reason: 'x'.repeat(70_000) } });
      expect([long.status, long.body.code]).toEqual([413, 'body-too-large']);
      const text = await sendAs(nobody(), request.path, 'text/plain', 'x');
      expect([text.status, text.headers.get('accept')]).toEqual([
        415,
        'application/x-www-form-urlencoded, multipart/form-data, application/json',
      ]);
      expect(await at.news()).toEqual([]);
    });

    test('what was not signed is a 404, a page that does not repeat it', async () => {
      const request = await route.given(subject.network());
      const [pathname] = request.path.split('?', 1);
      for (const { path } of elsewhere(route.route, pathname!, parameters)) {
        const { status, headers, body } = await encodings['urlencoded']!(nobody(), { ...request, path });
        expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
        expect(body).not.toContain(path.split('/').at(-1));
      }
    });
  });
}
