import { runService } from '#service';
import { notifications } from './index.ts';

await runService(notifications);
