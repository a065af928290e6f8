import {
  type ChangeWebhookRequest,
  CreatedWebhook,
  type CreateWebhookRequest,
  routes,
  WebhookDeliveryList,
  WebhookList,
} from '@lambdastorm/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, send } from '../../shared/api/request.ts';

const webhooksKey = (workspaceId: string) => ['webhooks', workspaceId] as const;

export interface WebhookPlace {
  readonly workspaceId: string;
  readonly webhookId: string;
}

export function useWebhooks(workspaceId: string) {
  return useQuery({
    queryKey: [...webhooksKey(workspaceId), 'list'],
    queryFn: ({ signal }) => request(WebhookList, routes.webhooks(workspaceId), { signal }),
    // They stop by themselves while somebody looks at the list.
    ...{ staleTime: 0, refetchInterval: 10_000 },
  });
}

/** Asked often, since whoever has sent something waits for what becomes of it. */
export function useDeliveries({ workspaceId, webhookId }: WebhookPlace) {
  return useQuery({
    queryKey: [...webhooksKey(workspaceId), webhookId, 'deliveries'],
    queryFn: async ({ signal }) =>
      (await request(WebhookDeliveryList, routes.deliveries(workspaceId, webhookId), { signal })).deliveries,
    ...{ staleTime: 0, refetchInterval: 3000 },
  });
}

export function useCreateWebhook(workspaceId: string) {
  return useWebhookMutation(workspaceId, (body: CreateWebhookRequest) =>
    request(CreatedWebhook, routes.webhooks(workspaceId), { method: 'POST', body }),
  );
}

export function useChangeWebhook({ workspaceId, webhookId }: WebhookPlace) {
  return useWebhookMutation(workspaceId, (body: ChangeWebhookRequest) =>
    send(routes.webhook(workspaceId, webhookId), { method: 'PATCH', body }),
  );
}

export function useRemoveWebhook({ workspaceId, webhookId }: WebhookPlace) {
  return useWebhookMutation(workspaceId, () => send(routes.webhook(workspaceId, webhookId), { method: 'DELETE' }));
}

export function useTestWebhook({ workspaceId, webhookId }: WebhookPlace) {
  return useWebhookMutation(workspaceId, () => send(routes.testWebhook(workspaceId, webhookId), { method: 'POST' }));
}

export function useSendAgain({ workspaceId, webhookId }: WebhookPlace) {
  return useWebhookMutation(workspaceId, (deliveryId: string) =>
    send(routes.sendAgain(workspaceId, webhookId, deliveryId), { method: 'POST' }),
  );
}

/** The record of the workspace tells of it, too. */
function useWebhookMutation<Variables, Answer>(
  workspaceId: string,
  mutationFn: (variables: Variables) => Promise<Answer>,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    async onSettled() {
      await queries.invalidateQueries({ queryKey: webhooksKey(workspaceId) });
      await queries.invalidateQueries({ queryKey: ['access', { workspaceId }, 'audit'] });
    },
  });
}
