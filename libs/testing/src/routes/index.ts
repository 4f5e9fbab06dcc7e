export { setsChangedBy } from './data-set-promises.ts';
export { documentedRoute, documentedRoutes, type DocumentedRoute, type Schema } from './documented.ts';
export { promisesOfHttp, type HttpSubject } from './http-promises.ts';
export { officesOf } from './offices-of.ts';
export { routePromises } from './route-promises.ts';
export {
  isUnforeseen,
  methodOf,
  openDataReads,
  page,
  parent,
  send,
  single,
  templateOf,
  type FormRoute,
  type MandateHeld,
  type ReadRoute,
  type WriteRequest,
  type WriteRoute,
} from './route.ts';
