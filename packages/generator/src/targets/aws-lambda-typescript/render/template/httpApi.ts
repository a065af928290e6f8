import type { Resources } from './CloudFormation.ts';
import { getAtt, ref, sub } from './intrinsics.ts';
import { logGroup } from './logGroup.ts';
import { sharedLogicalIds } from './logicalIds.ts';

const accessLogFields = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  caller: '$context.identity.userArn',
  latency: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
};

/** The door for commands and queries. Nothing is public: callers sign with IAM until somebody chooses another authorizer. */
export function httpApi(): Resources {
  return {
    [sharedLogicalIds.httpApiAccessLog]: logGroup(sub(`/aws/http-api/\${AWS::StackName}`)),
    [sharedLogicalIds.httpApi]: {
      Type: 'AWS::Serverless::HttpApi',
      Properties: {
        Auth: { EnableIamAuthorizer: true, DefaultAuthorizer: 'AWS_IAM' },
        AccessLogSettings: {
          DestinationArn: getAtt(sharedLogicalIds.httpApiAccessLog, 'Arn'),
          Format: JSON.stringify(accessLogFields),
        },
        Tags: { Stage: ref('Stage') },
      },
    },
  };
}

export const httpApiOutputs = {
  ApiUrl: {
    Description: 'Where commands and queries are sent',
    Value: sub(`https://\${${sharedLogicalIds.httpApi}}.execute-api.\${AWS::Region}.\${AWS::URLSuffix}`),
  },
};
