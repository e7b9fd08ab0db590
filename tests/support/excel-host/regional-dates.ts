import { strFromU8, unzipSync } from 'fflate';

/** The two built-in formats that follow the machine's region: Excel.js names them as a US machine would. */
const REGIONAL: Readonly<Record<string, string>> = {
  'dd/mm/yyyy': 'm/d/yyyy',
  'dd/mm/yyyy hh:mm': 'm/d/yyyy h:mm',
};

/** Gives Excel.js's name of a format that our reader shows as a British Excel does, unless the file spells it out itself. */
export function formatNamesOf(bytes: Uint8Array): (code: string) => string {
  const [styles] = Object.values(unzipSync(bytes, { filter: ({ name }) => name.endsWith('styles.xml') }));
  const markup = styles ? strFromU8(styles) : '';
  return (code) => (markup.includes(`"${code}"`) ? code : (REGIONAL[code] ?? code));
}

/** What a UK machine makes of a regional format's name. */
export function onUkMachine(name: string): string {
  return Object.entries(REGIONAL).find(([, american]) => american === name)?.[0] ?? name;
}
