import type { ApiAnswer } from './client.ts';

/** What a request has made; where it has made nothing, the test fails with the problem that was answered. */
export async function made(answer: Promise<ApiAnswer>): Promise<any> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
