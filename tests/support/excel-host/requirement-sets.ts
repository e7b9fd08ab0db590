/** Sets beside ExcelApi that an Excel of today has. */
const OTHERS: Readonly<Record<string, string>> = {
  SharedRuntime: '1.2',
  AddinCommands: '1.3',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  File: '1.1',
  CompressedFile: '1.1',
  Settings: '1.1',
  CustomXmlParts: '1.1',
};

/** The pinned library calls members online-only that ExcelApi 1.17 has brought to every Excel. */
const ONLINE_SINCE = '1.17';

/** Whether an Excel of an ExcelApi set has a set of a version. */
export function isSetSupported(excelApi: string, name: string, version: string): boolean {
  if (name === 'ExcelApiOnline') return compareVersions(excelApi, ONLINE_SINCE) >= 0;
  const has = name === 'ExcelApi' ? excelApi : OTHERS[name];
  return has !== undefined && compareVersions(has, version) >= 0;
}

/** "1.9" comes before "1.13". */
function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
