/** A file that every project has. */
export interface ProjectFile {
  readonly path: string;
  readonly content: string;
}
