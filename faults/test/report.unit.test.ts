import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { topicOf } from '#contracts';
import { History } from '../history.ts';
import { textOf, writeReport, type Evidence } from '../oracle/report.ts';
import type { Kept, Snapshot } from '../oracle/snapshot.ts';
import { aCommand } from './builders.ts';

const noon = Date.UTC(2026, 0, 1, 12);
const topic = topicOf('working-groups');
const nothing = (): Kept => ({ events: [], lasts: new Map(), pending: 0, ledger: [], positions: [], parked: [], discarded: 0 });

/** Item A was updated, lost on its way and parked; item B has nothing to do with it. */
function evidence(): Evidence {
  const groups = nothing();
  const notifications = nothing();
  for (const key of ['A', 'B'])
    groups.events.push({
      ...{ id: `event-of-${key}`, key, sequence: 1, name: 'ActionItemUpdated', subject: key, at: noon + 100 },
      ...{ correlationId: `correlation-of-${key}`, causationId: null, data: '{}' },
    });
  notifications.ledger.push({ n: 1, at: noon + 300, consumer: 'journal', topic, key: 'A', sequence: 1, id: 'event-of-A' });
  notifications.parked.push({ consumer: 'notices', topic, key: 'A', reason: 'cannot read it', at: noon + 400 });
  const services = { membership: nothing(), meetings: nothing(), 'working-groups': groups, notifications };
  const headers = { ce_sequence: '1', ce_id: 'event-of-A', ce_time: new Date(noon + 100).toISOString() };
  return {
    snapshot: { services, journal: [], journalWaiting: 0 } satisfies Snapshot,
    log: [{ topic, key: 'A', headers, value: '{}', partition: 3, offset: '17' }],
  };
}

function failed(): History {
  const history = new History();
  const attempts = [
    { sentAt: noon, error: 'ECONNRESET' },
    { sentAt: noon + 50, answeredAt: noon + 110, status: 201 },
  ];
  history.commands.push(aCommand({ correlationId: 'correlation-of-A', kind: 'update an item', attempts }));
  history.commands.push(aCommand({ correlationId: 'correlation-of-B', kind: 'update another item' }));
  history.faults.push({ name: 'kill', detail: 'notifications', from: noon + 200, until: noon + 900 });
  history.faults.push({ name: 'much-later', detail: 'meetings', from: noon + 900_000, until: noon + 990_000 });
  history.violated({ rule: 'a consumer applied a key wrongly', detail: 'notices missed A', topic, key: 'A' });
  return history;
}

describe('the report', () => {
  const text = (history = failed(), from = evidence()) => textOf({ seed: 7, transport: 'kafka', history }, from);

  test('begins with the verdict and how to run it again', () => {
    const [title, how, ...rest] = text().split('\n');
    expect(title).toBe('# kafka, seed 7: 1 violations');
    expect(how).toContain('--transport kafka --seed 7');
    expect(rest).toContain('- a consumer applied a key wrongly: 1');
  });

  test('tells the key’s story in one line of time: command, event, log, applications, and the faults of those moments', () => {
    const story = text().split('### 1. ')[1]!;
    const steps = [
      'attempt 1',
      'ECONNRESET',
      'attempt 2',
      'working-groups committed A@1 ActionItemUpdated event-of-A',
      'the log holds A@1 event-of-A at 3/17',
      ': 201',
      'FAULT kill begins: notifications',
      'journal applied A@1 event-of-A',
      'notices PARKED A: cannot read it',
      'FAULT kill is over',
    ];
    const places = steps.map((step) => story.indexOf(step));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(story).toContain('- 12:00:00.300 journal applied');
  });

  test('leaves out what has nothing to do with it', () => {
    const story = text().split('### 1. ')[1]!;
    expect(story).not.toMatch(/event-of-B|update another item|much-later/);
  });

  test('tells ten stories and lists the others', () => {
    const history = failed();
    for (let n = 2; n <= 12; n++) history.violated({ rule: 'counts differ', detail: `number ${n}` });
    expect(text(history).match(/^### \d+\./gm)).toHaveLength(10);
    expect(text(history)).toContain('### The others\n- counts differ: number 11\n- counts differ: number 12');
  });

  test('is written even if the databases can not be read any more', () => {
    const said = text(failed(), { snapshot: undefined, log: [] });
    expect(said).toContain('The databases could not be read');
    expect(said).toContain('notices missed A');
  });
});

describe('the report’s folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'b40-report-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('holds history and faults line by line, and nobody’s token', async () => {
    const away = 'postgres://nobody@127.0.0.1:1/nothing';
    const databases = { membership: away, meetings: away, 'working-groups': away, notifications: away };
    const log = { read: () => Promise.reject(new Error('away')), write: () => Promise.resolve(), flood: () => Promise.resolve() };
    const file = await writeReport(folder, { seed: 7, transport: 'kafka', history: failed() }, { databases, log });
    const lines = (name: string) =>
      readFileSync(join(folder, name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object);
    expect(lines('history.jsonl')).toMatchObject([{ kind: 'update an item', outcome: 'ok' }, { kind: 'update another item' }]);
    expect(lines('faults.jsonl')).toMatchObject([{ name: 'kill' }, { name: 'much-later' }]);
    expect(readFileSync(file, 'utf8')).toContain('# kafka, seed 7');
    expect(readFileSync(join(folder, 'history.jsonl'), 'utf8')).not.toContain('secret');
  });
});
