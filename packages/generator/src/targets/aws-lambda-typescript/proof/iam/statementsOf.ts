import type { DeployedStack } from '../stack/deployTemplate.ts';
import type { Statement } from './isAllowed.ts';

interface Role {
  readonly Policies?: readonly { readonly PolicyDocument: { readonly Statement: readonly Statement[] } }[];
}

/** What the role of a function says; nothing when the function has no role of this stack. */
export function statementsOf({ resources }: DeployedStack, functionId: string): readonly Statement[] {
  const arn = resources[functionId]?.properties['Role'];
  const role = Object.values(resources).find((resource) => resource.type === 'AWS::IAM::Role' && resource.arn === arn);
  const { Policies = [] } = (role?.properties ?? {}) as Role;
  return Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}
