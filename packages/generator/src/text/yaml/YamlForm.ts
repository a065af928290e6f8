/** How what is no list and no object is written; lines after the first begin with the indent. */
export interface YamlForm {
  /** With the colon. */
  key(key: string, indent: string): string;
  text(text: string, indent: string): string;
  /** What stands for an object instead of its entries, if anything does. */
  short?(object: object): string | undefined;
}
