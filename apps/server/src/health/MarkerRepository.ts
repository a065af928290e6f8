/** What the server remembers about itself. */
export interface MarkerRepository {
  find(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
}
