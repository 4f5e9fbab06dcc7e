import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';
import type { EventType } from '#contracts';

const ajv = new Ajv({ strict: false, allErrors: false });
ajvFormats.default(ajv);
const checks = new Map<string, ValidateFunction>();

/** Throws when the data is not what its contract says: at append a mistake of ours, at consumption a poison event. */
export function checkData({ type, data: schema }: EventType, data: unknown): void {
  let check = checks.get(type);
  if (!check) checks.set(type, (check = ajv.compile(schema)));
  if (!check(data)) throw new TypeError(`${type}: data${ajv.errorsText(check.errors, { dataVar: '' })}`);
}
