import { eventually } from '#testing';

export interface HeardEvent {
  id: number;
  data: { id: string; position: number; type: string };
}

/** A client of the stream, reading as fast as it can until it is closed. */
export interface Listener {
  response: Response;
  heard: HeardEvent[];
  comments: string[];
  retry: number | undefined;
  /** What it would resume after. */
  lastEventId: number | undefined;
  /** Resolves when the stream has ended, whoever ended it. */
  ended: Promise<void>;
  close(): void;
}

export async function listen(
  url: string,
  { token, lastEventId, query = '' }: { token: string; lastEventId?: number | string; query?: string },
): Promise<Listener> {
  const closing = new AbortController();
  const response = await fetch(`${url}/v1/events/stream${query}`, {
    headers: { authorization: `Bearer ${token}`, ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }) },
    signal: closing.signal,
  });
  const listener: Listener = {
    response,
    heard: [],
    comments: [],
    retry: undefined,
    lastEventId: undefined,
    ended: Promise.resolve(),
    close: () => closing.abort(),
  };
  if (response.status !== 200) return listener;
  const decoder = new TextDecoder();
  listener.ended = (async () => {
    try {
      let text = '';
      for await (const chunk of response.body!) {
        text += decoder.decode(chunk, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) take(block, listener);
      }
    } catch (error) {
      if (!closing.signal.aborted) throw error;
    }
  })();
  await eventually(() => listener.retry !== undefined);
  return listener;
}

/** One block of the format (HTML Standard, 9.2.5), as far as this stream uses it; another kind of line fails the test. */
function take(block: string, listener: Listener): void {
  const [, id, data] = /^id: (\d+)\ndata: (.*)$/.exec(block) ?? [];
  const [, comment] = /^: (.*)\nid: \d+$/.exec(block) ?? [];
  const [, retry] = /^retry: (\d+)\nid: \d+$/.exec(block) ?? [];
  listener.lastEventId = Number(/^id: (\d+)$/m.exec(block)?.[1]);
  if (data !== undefined) listener.heard.push({ id: Number(id), data: JSON.parse(data) as HeardEvent['data'] });
  else if (comment !== undefined) listener.comments.push(comment);
  else if (retry !== undefined) listener.retry = Number(retry);
  else throw new Error(`no line of this stream: ${block}`);
}
