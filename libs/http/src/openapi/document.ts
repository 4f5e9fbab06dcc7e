import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { closeRequests } from './close-requests.ts';
import { completeOperation, type Operation } from './operation.ts';
import { pathParams } from './path-params.ts';
import { problemResponses, ProblemView } from './problem-responses.ts';
import { mustHaveNamesOfTheirOwn } from './schema-names.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/**
 * The service's document. Ids of operations are `<controller>_<method>`, stable as long as those names are. What `@Allow`, `@Made`,
 * `@Matches` and `@Answers` have noted on a route becomes roles, headers, 201 and the problems that the route can give.
 */
export function openApiOf(app: NestFastifyApplication, title: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle(title)
    .setDescription('Part of the platform of the B40 Balkan Cities Network. Problems are RFC 9457; `code` is stable.')
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addSecurityRequirements('bearer')
    .build();
  mustHaveNamesOfTheirOwn(app, [ProblemView]);
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller}_${method}`,
    extraModels: [ProblemView],
  });
  const params = pathParams(app);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method] as Operation | undefined;
      if (!operation) continue;
      for (const parameter of operation.parameters ?? [])
        if (parameter.in === 'path') parameter.schema = params.get(operation.operationId)?.get(parameter.name) ?? parameter.schema;
      operation.operationId = operation.operationId.replace('Controller_', '_').replace(/^./, (first) => first.toLowerCase());
      completeOperation(operation, method, path);
    }
  }
  document.components = { ...document.components, responses: problemResponses };
  closeRequests(document);
  return document;
}
