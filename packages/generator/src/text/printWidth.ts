/** Where prettier breaks lines in generated projects. */
export const printWidth = 100;
