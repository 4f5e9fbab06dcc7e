import { meetings } from '#meetings';
import { startService, type ServerOptions } from '#service';
import { given } from '../http/forked.ts';
import { IdleTransport } from '../http/idle-transport.ts';

/** Meetings, as it is run anywhere; nothing comes and nothing goes. */
const service = await startService(meetings, given<ServerOptions>(), new IdleTransport());

process.on('SIGTERM', () => void service.stop().then(() => process.exit(0)));
process.send!({ url: service.url });
