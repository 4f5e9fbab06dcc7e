/** OpenAPI's paths, as far as they are handled here. */
export type Operation = Record<string, unknown> & {
  operationId?: string;
  tags?: string[];
  security?: unknown[];
  parameters?: object[];
  responses: Record<string, unknown>;
  'x-service'?: string;
  'x-roles'?: string[];
};
export type Place = (path: string, method: string, operation: Operation) => void;
export type Paths = Record<string, Record<string, Operation>>;
