import { startService, type ServerOptions } from '#service';
import { workingGroups } from '#working-groups';
import { given } from './forked.ts';
import { IdleTransport } from './idle-transport.ts';
import { recordStatements } from './recorder.ts';

/** Working groups, as it is run anywhere, but that it says what SQL a request took. */
const recorder = recordStatements();
const service = await startService(workingGroups, given<ServerOptions>(), new IdleTransport());

process.on('message', (question: { recording: boolean }) => {
  if (question.recording) recorder.start();
  process.send!({ statements: question.recording ? [] : recorder.stop() });
});
process.on('SIGTERM', () => void service.stop().then(() => process.exit(0)));
process.send!({ url: service.url });
