import type { Template } from '../../render/template/CloudFormation.ts';

/** A mistake that AWS's own validators let through. */
export interface TemplateCheck {
  /** What is right, in a few words. */
  readonly rule: string;
  /** What is wrong, by the logical ids where it is. */
  readonly find: (template: Template) => readonly string[] | Promise<readonly string[]>;
}
