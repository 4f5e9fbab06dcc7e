import findMyWay from 'find-my-way';
import { longestParam } from './long-params.ts';

/** In the order in which Allow names them. OPTIONS is answered wherever another method is. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What keeps a path from being one of ours, in the order in which it is looked for. */
const slips: readonly [mend: (path: string) => string, hint: string][] = [
  [(path) => path.replace(/\/{2,}/g, '/'), 'Paths have no two slashes in a row.'],
  [(path) => path.replace(/(.)\/$/, '$1'), 'Paths have no slash at their end.'],
  [(path) => path.toLowerCase(), 'Paths are in lower case.'],
];

/** The paths of an app, whatever the method. They are read by the router that Fastify reads them with. */
export class KnownPaths {
  private readonly router = findMyWay({ maxParamLength: longestParam.signed });

  /** A method that is not `taken` is refused at this path, though a parameter's place would have it: HEAD of `/v1/events/stream`. */
  add(method: string, url: string, taken: boolean): void {
    const known = (methods as readonly string[]).includes(method);
    if (known && !this.router.findRoute(method as 'GET', url)) this.router.on(method as 'GET', url, () => {}, taken);
  }

  /** What a path takes, for Allow. Of a path that is nobody's, nothing. */
  methodsAt(path: string): string[] {
    const taken = methods.filter((method) => {
      const found = this.router.find(method, path);
      return found !== null && found.store === true && !namesNothing(found.params);
    });
    return taken.length > 0 ? ['OPTIONS', ...taken] : [];
  }

  /** What was probably meant by a path that is nobody's, in words. */
  hintAt(path: string): string | undefined {
    const hints: string[] = [];
    let mended = path;
    for (const [mend, hint] of slips) {
      if (mend(mended) === mended) continue;
      mended = mend(mended);
      hints.push(hint);
      if (this.methodsAt(mended).length > 0) return hints.join(' ');
    }
    return undefined;
  }
}

/** `/v1/cities/` is for the router a city whose id is empty, `/v1/cities/..` one whose id is two dots (RFC 3986, 3.3: a dot segment). */
export const namesNothing = (params: unknown): boolean =>
  Object.entries((params ?? {}) as Record<string, unknown>).some(([name, value]) => name !== '*' && /^\.{0,2}$/.test(String(value)));
