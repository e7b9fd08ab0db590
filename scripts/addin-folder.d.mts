export const DEVELOPMENT_ADDRESS: string;
export function layAddinFolder(options?: { readonly folder?: string; readonly address?: string }): void;
export function manifestFor(
  manifest: string,
  build: { readonly address: string; readonly version: string },
): string;
export function manifestVersion(version: string): string;
export function packageVersion(): string;
export function readAddress(setting: string | undefined): string;
export function addressOrExit(): string;
