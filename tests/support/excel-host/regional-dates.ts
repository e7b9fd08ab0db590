/** The two built-in formats that follow the machine's region: Excel.js names them as a US machine would. */
const REGIONAL: Readonly<Record<string, string>> = {
  'dd/mm/yyyy': 'm/d/yyyy',
  'dd/mm/yyyy hh:mm': 'm/d/yyyy h:mm',
};

/** Gives Excel.js's name of a format that our reader shows as a British Excel does, unless the file's styles spell it out. */
export function formatNames(styles: string): (code: string) => string {
  const names = Object.entries(REGIONAL).filter(([code]) => !styles.includes(`"${code}"`));
  const known = new Map(names);
  return (code) => known.get(code) ?? code;
}

/** What a UK machine makes of a regional format's name. */
export function onUkMachine(name: string): string {
  return Object.entries(REGIONAL).find(([, american]) => american === name)?.[0] ?? name;
}
