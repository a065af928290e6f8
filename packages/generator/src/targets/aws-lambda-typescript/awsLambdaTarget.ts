import type { GeneratorTarget } from '../../GeneratorTarget.ts';
import { planContext } from '../../plan/planContext.ts';
import { renderAsyncApi } from '../asyncapi/renderAsyncApi.ts';
import { renderSchemas } from '../json-schema/renderSchemas.ts';
import { hasHttp, renderOpenApi } from '../openapi/renderOpenApi.ts';
import { renderProjectFiles } from './render/project/renderProjectFiles.ts';
import { isAlive, renderCommandTypes } from './render/renderCommandTypes.ts';
import { renderFunctionModules } from './render/renderFunctionModules.ts';
import { renderGateways } from './render/renderGateways.ts';
import { renderMessages } from './render/renderMessages.ts';
import { renderModules } from './render/renderModules.ts';
import { renderOwnEvents } from './render/renderOwnEvents.ts';
import { renderPublisher } from './render/renderPublisher.ts';
import { renderSender } from './render/renderSender.ts';
import { renderViews } from './render/renderViews.ts';
import { renderTemplate } from './render/template/renderTemplate.ts';
import { renderSampleEvents } from './samples/renderSampleEvents.ts';
import { renderAggregateScaffolds } from './scaffold/renderAggregateScaffolds.ts';
import { renderFunctionScaffold } from './scaffold/renderFunctionScaffold.ts';
import { renderGatewayScaffold } from './scaffold/renderGatewayScaffold.ts';
import { renderProjectionScaffolds } from './scaffold/renderProjectionScaffolds.ts';
import { renderTestScaffolds } from './scaffold/renderTestScaffolds.ts';
import { renderCasters } from './versions/renderCasters.ts';
import { renderCasterTests } from './versions/renderCasterTests.ts';

/** A context as AWS Lambda functions that are wired, tested and ready to deploy, with the decisions left to people. */
export const awsLambdaTarget: GeneratorTarget = {
  id: 'aws-lambda-typescript',
  label: 'AWS Lambda in TypeScript',
  generate: (context, model) => {
    const plan = planContext(context, model);
    return [
      ...renderProjectFiles(plan),
      renderTemplate(plan),
      ...renderSchemas(plan),
      renderAsyncApi(plan),
      ...(hasHttp(plan) ? [renderOpenApi(plan)] : []),
      ...renderSampleEvents(plan),
      ...renderModules(plan),
      ...renderMessages(plan),
      ...renderCommandTypes(plan),
      ...renderOwnEvents(plan),
      ...renderPublisher(plan),
      ...renderSender(plan),
      ...renderGateways(plan),
      ...renderViews(plan),
      ...renderFunctionModules(plan),
      ...plan.functions.map(renderFunctionScaffold),
      ...plan.aggregates.filter(isAlive).flatMap(renderAggregateScaffolds),
      ...plan.gateways.map(renderGatewayScaffold),
      ...renderProjectionScaffolds(plan),
      ...renderCasters(plan),
      ...renderCasterTests(plan),
      ...renderTestScaffolds(plan),
    ];
  },
};
