export { officesOf } from './offices-of.ts';
export { routePromises } from './route-promises.ts';
export { page, parent, send, single, type ReadRoute, type WriteRequest, type WriteRoute } from './route.ts';
