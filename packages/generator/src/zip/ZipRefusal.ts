/** A zip was handed in that is none, or that nobody should unpack; the message says what and what to do. */
export class ZipRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ZipRefusal';
  }
}
