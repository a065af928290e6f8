import { Router } from 'express';
import type { BoardService } from '../boards/boardService.ts';
import { attachmentName } from '../http/attachmentName.ts';
import { limitRate } from '../http/rateLimits.ts';
import { actorOf } from '../sessions/actorOf.ts';
import { zipProject } from './zipProject.ts';

export function generationRoutes(boards: Pick<BoardService, 'readSnapshot'>): Router {
  const router = Router();
  router.use('/boards/:boardId/projects', limitRate('projects'));
  router.get('/boards/:boardId/projects/:contextId/:target.zip', async (request, response) => {
    const { boardId, contextId, target } = request.params;
    // The generator is the largest part of the server, and a start does not wait for it.
    const { generateContext } = await import('./generationService.ts');
    const project = generateContext(
      await boards.readSnapshot(actorOf(response), boardId, 'board.generate'),
      contextId,
      target,
    );
    const zip = Buffer.from(zipProject(project));
    response.attachment(attachmentName(project.folder, '.zip')).type('application/zip').send(zip);
  });
  return router;
}
