// psql -AtXc 'SELECT name FROM pg_timezone_names' | node scripts/time-zones.mjs
// Writes the time zones that PostgreSQL (stdin) and this Node both know into the chart's schema. A test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

const file = new URL('../deploy/helm/b40/values.schema.json', import.meta.url);

function known(timeZone) {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

const zones = (await text(process.stdin)).split('\n').filter((name) => /^[A-Za-z]/.test(name) && known(name));
if (zones.length < 400) throw new Error(`only ${zones.length} time zones came in`);
const list = JSON.stringify([...new Set(zones)].sort(), null, 2).replaceAll('\n', '\n      ');
const schema = readFileSync(file, 'utf8');
const changed = schema.replace(/("timeZone": \{\s*"enum": )\[[^\]]*\]/, (_, before) => before + list);
JSON.parse(changed);
writeFileSync(file, changed);
