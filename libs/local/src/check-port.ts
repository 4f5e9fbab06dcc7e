import { createServer } from 'node:net';
import { BootFailure } from './boot-failure.ts';

/** Asked before anything is started, so that a taken port costs no wait. */
export async function checkPort(variable: string, host: string, port: number): Promise<void> {
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((answer) => {
    const server = createServer().once('error', answer);
    server.listen(port, host, () => server.close(() => answer(undefined)));
  });
  if (!failure) return;
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} of ${host} is taken: end what listens there, or set ${variable}`,
    EACCES: `Port ${port} of ${host} may not be used by this user: set ${variable}`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine`,
    ENOTFOUND: `HOST ${host} is not an address of this machine`,
  };
  throw new BootFailure(reasons[failure.code ?? ''] ?? `Can't listen on ${host}:${port}: ${failure.message}`);
}
