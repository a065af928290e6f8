import { routes } from '@lambdastorm/contract';
import { always, first, type MatrixRow } from './MatrixRow.ts';
import type { MatrixThings } from './matrixThings.ts';

/** Routes of a workspace: its people and links, its keys and webhooks. */
export function workspaceRows({ newBoard, linkTo, userIdOfNewGuest }: MatrixThings): readonly MatrixRow[] {
  return [
    {
      ...{ method: 'PATCH', route: '/workspaces/:workspaceId', least: 'owner' },
      prepare: always(routes.workspace(first), { name: 'Our boards' }),
    },
    { method: 'GET', route: '/workspaces/:workspaceId/audit', least: 'owner', prepare: always(routes.audit(first)) },
    {
      ...{ method: 'GET', route: '/workspaces/:workspaceId/people', least: 'viewer' },
      prepare: always(routes.workspacePeople(first)),
    },
    {
      ...{ method: 'PATCH', route: '/workspaces/:workspaceId/people/:userId', least: 'facilitator' },
      async prepare() {
        const userId = await userIdOfNewGuest(routes.workspaceLinks(first));
        return { path: routes.workspacePerson(first, userId), body: { role: 'commenter' } };
      },
    },
    {
      ...{ method: 'DELETE', route: '/workspaces/:workspaceId/people/:userId', least: 'facilitator' },
      prepare: async () => ({
        path: routes.workspacePerson(first, await userIdOfNewGuest(routes.workspaceLinks(first))),
      }),
    },
    {
      ...{ method: 'GET', route: '/workspaces/:workspaceId/links', least: 'facilitator' },
      prepare: always(routes.workspaceLinks(first)),
    },
    {
      ...{ method: 'POST', route: '/workspaces/:workspaceId/links', least: 'facilitator' },
      prepare: always(routes.workspaceLinks(first), { role: 'viewer' }),
    },
    {
      ...{ method: 'DELETE', route: '/links/:linkId', least: 'facilitator' },
      prepare: async () => ({ path: routes.link(await linkTo(routes.boardLinks((await newBoard()).id))) }),
    },
    {
      ...{ method: 'GET', route: '/workspaces/:workspaceId/keys', least: 'facilitator' },
      prepare: always(routes.apiKeys(first)),
    },
    {
      ...{ method: 'POST', route: '/workspaces/:workspaceId/keys', least: 'facilitator' },
      prepare: always(routes.apiKeys(first), { name: 'Portal' }),
    },
    {
      ...{ method: 'DELETE', route: '/workspaces/:workspaceId/keys/:keyId', least: 'facilitator', status: 404 },
      prepare: always(routes.apiKey(first, 'no-key')),
    },
    ...(
      [
        ['GET', '', 200, routes.webhooks(first)],
        // Of addresses that would be refused, and webhooks that are not there: what the role decides comes first.
        ['POST', '', 400, routes.webhooks(first), { url: 'ftp://example.org', sources: [] }],
        ['PATCH', '/:webhookId', 404, routes.webhook(first, 'none'), { isStopped: true }],
        ['DELETE', '/:webhookId', 404, routes.webhook(first, 'none')],
        ['POST', '/:webhookId/test', 404, routes.testWebhook(first, 'none')],
        ['GET', '/:webhookId/deliveries', 404, routes.deliveries(first, 'none')],
        ['POST', '/:webhookId/deliveries/:deliveryId/again', 404, routes.sendAgain(first, 'none', 'none')],
      ] as const
    ).map(
      ([method, route, status, path, body]): MatrixRow => ({
        ...{ method, route: `/workspaces/:workspaceId/webhooks${route}`, least: 'owner', status },
        prepare: always(path, body),
      }),
    ),
  ];
}
