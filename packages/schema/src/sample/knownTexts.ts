/** What fields of well-known names carry, by the last words of the name in lower case. */
const byEnding: readonly (readonly [string, readonly string[]])[] = [
  ['firstname', ['Mia', 'Noah']],
  ['givenname', ['Mia', 'Noah']],
  ['lastname', ['Lang', 'Okafor']],
  ['familyname', ['Lang', 'Okafor']],
  ['surname', ['Lang', 'Okafor']],
  ['fullname', ['Mia Lang', 'Noah Okafor']],
  ['customername', ['Mia Lang', 'Noah Okafor']],
  ['username', ['mia.lang', 'noah.okafor']],
  ['email', ['mia.lang@example.com']],
  ['phone', ['+49 30 901820']],
  ['phonenumber', ['+49 30 901820']],
  ['street', ['12 Garden Street', '7 Mill Lane']],
  ['city', ['Berlin', 'Porto']],
  ['postalcode', ['10115', '4000-001']],
  ['postcode', ['10115', '4000-001']],
  ['zip', ['10115']],
  ['zipcode', ['10115']],
  ['countrycode', ['DE', 'PT']],
  ['country', ['DE', 'Germany']],
  ['currency', ['EUR', 'USD']],
  ['currencycode', ['EUR', 'USD']],
  ['amount', ['12.50', '7.90']],
  ['price', ['12.50', '7.90']],
  ['language', ['en', 'English']],
  ['locale', ['en-GB']],
  ['timezone', ['Europe/Berlin']],
  ['sku', ['SKU-1042', 'SKU-2077']],
  ['url', ['https://example.com']],
  ['version', ['1.0.0', '1']],
  ['colour', ['blue', 'red']],
  ['color', ['blue', 'red']],
];

/** Texts that a field of this name may well carry. */
export function knownTexts(name: string): readonly string[] {
  const folded = name.toLowerCase().replace(/[^a-z]/g, '');
  const found = byEnding.filter(([ending]) => folded.endsWith(ending)).sort(([a], [b]) => b.length - a.length);
  return found[0]?.[1] ?? [];
}

/** The words of a name as a person writes them: `deliveryNote` is “Delivery note”. */
export function toWords(name: string): string {
  const words = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.\s]+/gu, ' ')
    .trim();
  if (words === '') return 'Text';
  const [first = '', ...rest] = [...words.toLowerCase()];
  return [first.toUpperCase(), ...rest].join('');
}
