/** A comment or a note at a cell. */
export interface HostComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  text: string;
  readonly author: string;
}
