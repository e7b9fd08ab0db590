/** A file's name without its folder, whichever stroke parts them. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
