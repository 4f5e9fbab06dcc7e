import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ReadEvent {
  uid: string;
  title: string;
  place: string;
  description: string | null;
  status: string;
  sequence: number;
  categories: string[];
  changed: string;
  start: ReadTime;
  end: ReadTime | null;
  recurs: boolean;
  singular: boolean;
}

/** A day; or an instant, by the calendar's own VTIMEZONE and by the IANA database. */
export type ReadTime = string | { zone: string; own: string; iana: string };

export interface ReadCalendar {
  events: ReadEvent[];
  zones: string[];
  errors: string[];
  'written again': boolean;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const python = join(root, '.cache/deploy-tools/bin/python');
const how = 'deploy/tools/install.sh installs it';

/** Python's icalendar; or `undefined`, said loudly: then what needs it is skipped. Under CI=true its absence fails the run. */
export function icalendarReader(): ((text: string) => ReadCalendar) | undefined {
  if (existsSync(python) && spawnSync(python, ['-c', 'import icalendar']).status === 0) return read;
  if (process.env['CI'] === 'true') throw new Error(`Python's icalendar is required under CI=true: ${how}`);
  process.stderr.write(`\n*** SKIPPED: Python's icalendar does not read the calendar, for it is not here: ${how}\n`);
  return undefined;
}

function read(text: string): ReadCalendar {
  const script = join(root, 'apps/meetings/test/read-calendar.py');
  const { status, stdout, stderr } = spawnSync(python, [script], { input: text, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`icalendar can't read it: ${stderr}`);
  return JSON.parse(stdout) as ReadCalendar;
}
