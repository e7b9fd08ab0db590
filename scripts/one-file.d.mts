export function layProgram(file: string, program: string): void;
/** Null, or why there is no cache; the file runs either way. */
export function addCodeCache(file: string, runs: readonly (readonly string[])[]): string | null;
