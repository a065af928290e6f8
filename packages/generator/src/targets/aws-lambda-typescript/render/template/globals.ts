import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { tableVariables } from '../tableVariables.ts';
import type { TemplateValue } from './CloudFormation.ts';
import { ref } from './intrinsics.ts';
import { sharedLogicalIds } from './logicalIds.ts';
import { tagsOf } from './tags.ts';

/** What all functions have in common. */
export function templateGlobals(plan: ServerlessPlan): Readonly<Record<string, TemplateValue>> {
  const { context } = plan;
  const tables = Object.entries(tableVariables(plan)).map(([name, logicalId]) => [name, ref(logicalId)]);
  return {
    Function: {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      MemorySize: 512,
      Tracing: 'Active',
      LoggingConfig: { LogFormat: 'JSON', ApplicationLogLevel: 'INFO', SystemLogLevel: 'INFO' },
      Environment: {
        Variables: {
          NODE_OPTIONS: '--enable-source-maps',
          POWERTOOLS_SERVICE_NAME: context.source,
          EVENT_BUS_NAME: ref('EventBusName'),
          EVENT_SOURCE: context.source,
          IDEMPOTENCY_TABLE: ref(sharedLogicalIds.idempotencyTable),
          ...Object.fromEntries(tables),
        },
      },
      Tags: tagsOf(context),
    },
  };
}
