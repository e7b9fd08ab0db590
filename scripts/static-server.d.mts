/** A folder of plain files, served on this machine until closed. */
export interface StaticServer {
  /** Without a slash at its end, such as http://localhost:41234. */
  readonly url: string;
  close(): Promise<void>;
}

export function startServer(options: {
  readonly root: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  readonly certificate?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  readonly headers?: Readonly<Record<string, string>>;
}): Promise<StaticServer>;
