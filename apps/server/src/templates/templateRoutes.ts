import type { BoardTemplateList } from '@lambdastorm/contract';
import type { Example } from '@lambdastorm/examples';
import { Router } from 'express';
import { summarise } from '../boards/summarise.ts';

export function templateRoutes(examples: readonly Example[]): Router {
  const templates = examples.map(({ id, name, description, board }) => ({
    ...{ id, name, description },
    preview: summarise(board).preview,
  }));
  const router = Router();
  router.get('/templates', (_request, response) => {
    response.json({ templates } satisfies BoardTemplateList);
  });
  return router;
}
