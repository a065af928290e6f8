/** A value in a template, as JSON would have it: intrinsic functions in their long form. */
export type TemplateValue =
  | string
  | number
  | boolean
  | readonly TemplateValue[]
  | { readonly [key: string]: TemplateValue };

/** One thing that CloudFormation, or SAM on its behalf, creates. */
export interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: 'Delete' | 'Retain';
  readonly UpdateReplacePolicy?: 'Delete' | 'Retain';
  readonly Properties: { readonly [key: string]: TemplateValue };
}

/** Resources by logical id. */
export type Resources = Readonly<Record<string, Resource>>;

export interface Template {
  readonly AWSTemplateFormatVersion: '2010-09-09';
  readonly Transform?: 'AWS::Serverless-2016-10-31';
  readonly Description: string;
  readonly Parameters?: Readonly<Record<string, TemplateValue>>;
  readonly Globals?: Readonly<Record<string, TemplateValue>>;
  readonly Resources: Resources;
  readonly Outputs?: Readonly<Record<string, TemplateValue>>;
}
