import { openApiDocument } from '@lambdastorm/contract';
import { Router } from 'express';

/** The description of the API, for programs and for people who write them. */
export function openApiRoutes(): Router {
  const text = JSON.stringify(openApiDocument(), null, 2);
  const router = Router();
  router.get('/openapi.json', (_request, response) => {
    response.type('application/json').send(text);
  });
  return router;
}
