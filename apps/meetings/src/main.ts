import { runService } from '#service';
import { meetings } from './index.ts';

await runService(meetings);
