export { promisesOfHttp, type HttpSubject } from './http-promises.ts';
export { officesOf } from './offices-of.ts';
export { routePromises } from './route-promises.ts';
export { send, type MandateHeld, type ReadRoute, type WriteRequest, type WriteRoute } from './route.ts';
