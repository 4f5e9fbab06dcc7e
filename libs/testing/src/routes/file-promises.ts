import { expect } from '@jest/globals';
import type { ApiClient } from '../client.ts';
import { costOf, most } from './cost.ts';
import { pointersOf, send, type WriteRequest, type WriteRoute } from './route.ts';

type Refusing = (name: string, holds: (api: ApiClient, request: WriteRequest) => Promise<void>) => void;

/** What a route that takes a file promises in the place of what others do of a JSON body. What lines may hold is its service's to try. */
export function promisesOfFile<N>(route: WriteRoute<N>, refusing: Refusing): void {
  refusing('anything but a file is refused, with what would be taken', async (api, { path, file = '' }) => {
    for (const [type, body] of [
      ['application/json', '{}'],
      ['text/plain', file],
      ['text/csv; charset=windows-1250', file],
    ] as const) {
      const { status, body: problem, headers } = await api.send('POST', path, body, { headers: { 'content-type': type } });
      expect([type, status, problem.code, headers.get('accept')]).toEqual([type, 415, 'unsupported-media-type', 'text/csv']);
    }
  });

  refusing('no file makes more than eleven errors, nor more than 8 KiB of answer', async (api, tried) => {
    const names = Array.from({ length: 60 }, (_, at) => `${'surprise'.repeat(20)}${at}`);
    const lines = `${',wrong'.repeat(20)}\n`.repeat(60);
    for (const file of [names.join(','), `${headerOf(tried)}\n${lines}`])
      expect(costOf(await send(api, route, { ...tried, file }))).toEqual({ status: 400, ...most });
  });

  refusing('an unknown column is refused, and a line that has not got its cells', async (api, tried) => {
    const header = headerOf(tried);
    const more = await send(api, route, { ...tried, file: `${header},surprise\n` });
    expect([more.status, more.body.code, pointersOf(more)]).toEqual([400, 'invalid-input', ['/1/surprise']]);
    const short = await send(api, route, { ...tried, file: `${header}\n1,2\n` });
    expect([short.status, short.body.code, pointersOf(short)]).toEqual([400, 'invalid-input', ['/2']]);
  });
}

const headerOf = ({ file = '' }: WriteRequest): string => file.split(/\r?\n/, 1)[0]!;
