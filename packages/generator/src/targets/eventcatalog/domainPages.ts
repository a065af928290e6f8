import type { GeneratedFile } from '../../GeneratedFile.ts';
import type { PlannedAggregate, PlannedContext, ServerlessPlan } from '../../plan/ServerlessPlan.ts';
import { channelId, serviceId } from './catalogIds.ts';
import { renderPage } from './renderPage.ts';

/** The context as a domain, with its aggregates as entities and the channel of what it says. */
export function domainPages({ context, aggregates }: ServerlessPlan): readonly GeneratedFile[] {
  const domain = renderPage({
    ...{ folder: '', id: context.source, version: 1, element: context },
    otherwise: 'A bounded context',
    attributes: {
      services: [{ id: serviceId(context), version: '1.0.0' }],
      ...(aggregates.length === 0
        ? {}
        : { entities: aggregates.map((each) => ({ id: entityId(each, context), version: '1.0.0' })) }),
    },
    body: ['<NodeGraph />'],
  });
  return [domain, channelPage(context), ...aggregates.map((each) => entityPage(each, context))];
}

function entityId({ wireName }: PlannedAggregate, { source }: PlannedContext): string {
  return `${source}.${wireName}`;
}

function entityPage(aggregate: PlannedAggregate, context: PlannedContext): GeneratedFile {
  const id = entityId(aggregate, context);
  return renderPage({
    ...{ folder: `entities/${id}`, id, version: 1, element: aggregate },
    otherwise: `Aggregate of ${context.source}`,
    attributes: {
      aggregateRoot: true,
      ...(aggregate.keyField === undefined ? {} : { identifier: aggregate.keyField }),
    },
    body: [],
  });
}

function channelPage(context: PlannedContext): GeneratedFile {
  const id = channelId(context.source);
  const said = `What ${context.source} says on the bus`;
  const { description: _description, ...rest } = context;
  return renderPage({
    ...{ folder: `channels/${id}`, id, version: 1, element: { ...rest, name: said } },
    otherwise: `${said}: the EventBridge source ${context.source}`,
    attributes: { address: context.source, protocols: ['eventbridge'], deliveryGuarantee: 'at-least-once' },
    body: ['<ChannelInformation />'],
  });
}
