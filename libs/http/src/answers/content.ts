/** A body that is not JSON: `return content('text/markdown; charset=utf-8', text)`. It has an ETag and a 304 as any single resource. */
export class Content {
  constructor(
    readonly type: string,
    readonly body: string,
    readonly entity?: object,
    readonly status = 200,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}
}

export const content = (type: string, body: string, entity?: object): Content => new Content(type, body, entity);
