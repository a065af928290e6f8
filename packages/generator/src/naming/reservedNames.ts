const words = `
  abstract any arguments as async await bigint boolean break case catch class const constructor continue debugger declare
  default delete do else enum eval export extends false finally for from function get global if implements import in
  infer instanceof interface is keyof let module namespace never new null number object of package private protected
  public readonly require return set static string super switch symbol this throw true try type typeof undefined
  unique unknown using var void while with yield`;

const globals = `
  Array ArrayBuffer Boolean Buffer Date Error Event EventTarget Exclude Extract Function Infinity Intl Iterator JSON Map
  Math NaN NonNullable Number Object Omit Parameters Partial Pick Promise Proxy Readonly Record Reflect RegExp Request
  Required Response ReturnType Set String Symbol URL Uint8Array WeakMap WeakSet console context crypto exports fetch
  globalThis handler hasOwnProperty performance process prototype self then toString valueOf window`;

// Windows refuses files of these names whatever their ending.
const devices = `
  aux con nul prn com0 com1 com2 com3 com4 com5 com6 com7 com8 com9
  lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9`;

// Of every generated project, and the local names in generated modules.
const ours =
  'all cloudEvent decide duration email environment evolve functions gateways generated index logger platform publish state support test text uri uuid z';

const reserved = new Set(
  [words, globals, devices, ours].flatMap((list) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.toLowerCase()),
  ),
);

/** Whether a name means something already: to the language, to a file system or in every generated project. */
export function isReservedName(lettersAndDigits: string): boolean {
  return reserved.has(lettersAndDigits.toLowerCase());
}
