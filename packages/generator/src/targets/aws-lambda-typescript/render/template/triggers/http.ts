import type { HttpRoute, Route } from '../../../../../plan/ServerlessPlan.ts';
import type { TemplateValue } from '../CloudFormation.ts';
import { ref } from '../intrinsics.ts';
import { sharedLogicalIds } from '../logicalIds.ts';
import type { TriggerTemplate } from './TriggerTemplate.ts';

export function httpTemplate(route: HttpRoute): TriggerTemplate {
  return { events: { Request: samRequest(route) } };
}

/** A route of the context's API. */
export function samRequest({ method, path }: Route, more: Readonly<Record<string, TemplateValue>> = {}): TemplateValue {
  return {
    Type: 'HttpApi',
    Properties: {
      ApiId: ref(sharedLogicalIds.httpApi),
      Method: method,
      Path: path,
      PayloadFormatVersion: '2.0',
      ...more,
    },
  };
}
