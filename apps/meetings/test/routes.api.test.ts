import { openApiOfService } from '#service';
import { officesOf, routePromises } from '#testing/routes';
import { meetings } from '../src/index.ts';
import { forms } from './form-routes.ts';
import { theBalkans, type Balkans } from './network.ts';
import { reads } from './read-routes.ts';
import { writes } from './write-routes.ts';

/** The president is istanbul's mayor; what istanbul's office may is shown by another of its people. */
async function callers(balkans: Balkans) {
  const { offices, without } = await officesOf(balkans, ['istanbul', 'sarajevo', 'laktasi', 'tuzla', 'bijeljina']);
  // Who attended may propose amendments, not whoever has the office.
  return { offices: { ...offices, president: balkans.president, 'the mayor of sarajevo': await balkans.office(balkans.karic) }, without };
}

const { dataSets } = meetings;
routePromises({ openapi: await openApiOfService(meetings), dataSets, network: theBalkans, callers, writes, reads, forms });
