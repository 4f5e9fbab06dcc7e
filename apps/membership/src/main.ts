import { runService } from '#service';
import { membership } from './index.ts';

await runService(membership);
