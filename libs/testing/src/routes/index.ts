export { officesOf } from './offices-of.ts';
export { routePromises, type RoutesOfService } from './route-promises.ts';
export {
  lazily,
  send,
  type Caller,
  type OwnCallers,
  type ReadRoute,
  type TestNetwork,
  type WriteRequest,
  type WriteRoute,
} from './route.ts';
