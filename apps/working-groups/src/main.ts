import { runService } from '#service';
import { workingGroups } from './index.ts';

await runService(workingGroups);
