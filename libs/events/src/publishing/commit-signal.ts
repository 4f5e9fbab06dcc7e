import { Injectable } from '@nestjs/common';
import { Signal } from '../signal.ts';

/** Rings when this process has committed events: the relay wakes at once instead of at its next poll. */
@Injectable()
export class CommitSignal extends Signal {}
