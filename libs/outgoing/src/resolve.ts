import { promises as dns } from 'node:dns';

/** The addresses of a name, as text, at least one. Throws what says why there are none. */
export type Resolver = (name: string) => Promise<string[]>;

const servers = new dns.Resolver({ timeout: 2_000, tries: 2 });

/** The name is not known to a server, or there is no server: `/etc/hosts` may know it. */
const askThisMachine = new Set(['ENOTFOUND', 'ENODATA', 'ECONNREFUSED']);

/**
 * By DNS. Servers are asked without `getaddrinfo`, which waits in one of the process's four threads: a few names whose servers are silent
 * would keep all the others waiting.
 */
export async function resolve(name: string): Promise<string[]> {
  if (/(^|\.)localhost\.?$/.test(name)) return ofThisMachine('localhost');
  const answers = await Promise.allSettled([servers.resolve4(name), servers.resolve6(name)]);
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (found.length > 0) return found;
  const codes = answers.map((answer) => String((answer as PromiseRejectedResult).reason?.code));
  if (codes.every((code) => askThisMachine.has(code))) return ofThisMachine(name);
  throw Object.assign(new Error(`no server answers for ${name}`), { code: codes[0] });
}

const ofThisMachine = async (name: string): Promise<string[]> => (await dns.lookup(name, { all: true })).map(({ address }) => address);
