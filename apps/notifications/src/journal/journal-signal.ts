import { Injectable } from '@nestjs/common';
import { Signal } from '#events';

/** Rings when the journal of this process may have grown. */
@Injectable()
export class JournalSignal extends Signal {}
