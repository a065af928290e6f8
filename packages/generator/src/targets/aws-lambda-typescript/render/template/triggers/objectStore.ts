import type { ObjectStore, PlannedFunction } from '../../../../../plan/ServerlessPlan.ts';
import type { Resource, TemplateValue } from '../CloudFormation.ts';
import { getAtt, join, ref } from '../intrinsics.ts';
import { logicalIdsOf } from '../logicalIds.ts';
import { allow } from '../statements.ts';
import type { TriggerTemplate } from './TriggerTemplate.ts';

/** A bucket of the function's own: S3 refuses two notifications that overlap. */
export function objectStoreTemplate(fn: PlannedFunction, source: ObjectStore): TriggerTemplate {
  const { bucket, objectAccess } = logicalIdsOf(fn);
  return {
    events: { Objects: { Type: 'S3', Properties: { Bucket: ref(bucket), ...notification(source) } } },
    resources: {
      [bucket]: bucketOf(),
      [`${bucket}Policy`]: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: ref(bucket),
          PolicyDocument: { Version: '2012-10-17', Statement: [denyInsecureTransport(bucket)] },
        },
      },
      ...(source.on === 'created' ? { [objectAccess]: readObjects(fn, source) } : {}),
    },
    outputs: { [`${bucket}Name`]: { Description: 'Where objects are put', Value: ref(bucket) } },
  };
}

function notification({ prefix, suffix, on }: ObjectStore): Readonly<Record<string, TemplateValue>> {
  const rules = Object.entries({ prefix, suffix }).flatMap(([Name, Value]) => (Value === '' ? [] : [{ Name, Value }]));
  return {
    Events: on === 'created' ? 's3:ObjectCreated:*' : 's3:ObjectRemoved:*',
    ...(rules.length === 0 ? {} : { Filter: { S3Key: { Rules: rules } } }),
  };
}

function bucketOf(): Resource {
  return {
    Type: 'AWS::S3::Bucket',
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
    },
  };
}

/** A policy beside the role: the bucket waits for the function and the function for its role, so the role can't name it. */
function readObjects(fn: PlannedFunction, { prefix }: ObjectStore): Resource {
  const { bucket, role } = logicalIdsOf(fn);
  const objects = join(getAtt(bucket, 'Arn'), `/${literal(prefix)}*`);
  return {
    Type: 'AWS::IAM::Policy',
    Properties: {
      PolicyName: 'read-objects',
      Roles: [ref(role)],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [allow('ReadObjects', ['s3:GetObject', 's3:GetObjectVersion'], objects)],
      },
    },
  };
}

/** In a resource of IAM these signs mean more than themselves; one of any kind is the closest there is. */
function literal(prefix: string): string {
  return prefix.replace(/[*?$]/gu, '?');
}

function denyInsecureTransport(bucket: string): TemplateValue {
  return {
    Sid: 'DenyInsecureTransport',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [getAtt(bucket, 'Arn'), join(getAtt(bucket, 'Arn'), '/*')],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
}
