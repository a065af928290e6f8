import type { DeployedStack } from '../stack/deployTemplate.ts';
import type { Statement } from './isAllowed.ts';

interface PolicyDocument {
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
}

interface Role {
  readonly Policies?: readonly PolicyDocument[];
}

interface AttachedPolicy extends PolicyDocument {
  readonly Roles: readonly string[];
}

/** What the role of a function says, in itself and in the policies attached to it. */
export function statementsOf({ resources }: DeployedStack, functionId: string): readonly Statement[] {
  const arn = resources[functionId]?.properties['Role'];
  const all = Object.values(resources);
  const role = all.find((resource) => resource.type === 'AWS::IAM::Role' && resource.arn === arn);
  if (role === undefined) return [];
  const attached = all
    .filter(({ type }) => type === 'AWS::IAM::Policy')
    .map(({ properties }) => properties as unknown as AttachedPolicy)
    .filter(({ Roles }) => Roles.includes(role.ref));
  const { Policies = [] } = role.properties as Role;
  return [...Policies, ...attached].flatMap((policy) => policy.PolicyDocument.Statement);
}
