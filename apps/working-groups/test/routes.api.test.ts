import { openApiOfService } from '#service';
import { officesOf, routePromises } from '#testing/routes';
import { workingGroups } from '../src/index.ts';
import { aNetworkOfCities, cities } from './network.ts';
import { reads } from './read-routes.ts';
import { writes } from './write-routes.ts';

routePromises({
  openapi: await openApiOfService(workingGroups),
  dataSets: workingGroups.dataSets,
  network: aNetworkOfCities,
  callers: (of) => officesOf(of, cities),
  writes,
  reads,
});
