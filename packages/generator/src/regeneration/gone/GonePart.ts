/** Something that a project was generated from and that the wall has no more: an element, a field, or where one leads to another. */
export interface GonePart {
  /** Where it was: unique, and the same in every run. */
  readonly path: string;
  /** What it is called in a sentence. */
  readonly label: string;
  /** The element that it is, or that it leads to; absent for a field. */
  readonly elementId?: string;
}

/** A name that a file of a person has from a generated module, and that would be there no more. */
export interface LostName {
  readonly path: string;
  readonly name: string;
}

/** What is gone and stays all the same, with the first file of a person that needs it, and the names by which it does. */
export interface KeptPart extends GonePart {
  readonly namedBy: { readonly path: string; readonly names: readonly string[] };
}

/** A place in a model, at which parts may be gone. */
export interface Place {
  inside(...steps: readonly string[]): Place;
  /** Whether an element that is gone here stays, or that something here leads to it. */
  keepsElement(elementId: string, label: string): boolean;
  /** Whether anything else that is gone here stays. */
  keeps(name: string, label: string): boolean;
}

export function createPlace(keeps: (part: GonePart) => boolean, steps: readonly string[] = []): Place {
  const pathOf = (step: string): string => JSON.stringify([...steps, step]);
  return {
    inside: (...more) => createPlace(keeps, [...steps, ...more]),
    keepsElement: (elementId, label) => keeps({ path: pathOf(elementId), label, elementId }),
    keeps: (name, label) => keeps({ path: pathOf(name), label }),
  };
}
