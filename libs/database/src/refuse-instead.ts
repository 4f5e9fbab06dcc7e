import type { Refusal } from '#domain';
import { constraintOf } from './faults.ts';

/** The table's constraint decides, so that no two at once can both pass; its violation is told as the rule it stands for. */
export async function refuseInstead<T>(work: Promise<T>, constraint: string, refusal: Refusal): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw constraintOf(error) === constraint ? refusal : error;
  }
}
