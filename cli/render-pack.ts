import type { Pack } from '../engine/appendices/pack.ts';
import type { AppendixFormat } from './appendix-formats.ts';

type Renderer = (pack: Pack, width: number) => string | Promise<Uint8Array>;

/** What only one format needs is loaded with it. */
const RENDERERS: Readonly<Record<AppendixFormat, () => Promise<Renderer>>> = {
  text: async () =>
    (await import(/* webpackMode: "eager" */ '../engine/render/appendix-text.ts')).renderAppendixText,
  json: async () =>
    (await import(/* webpackMode: "eager" */ '../engine/render/appendix-json.ts')).renderAppendixJson,
  md: async () =>
    (await import(/* webpackMode: "eager" */ '../engine/render/appendix-markdown.ts')).renderAppendixMarkdown,
  html: async () =>
    (await import(/* webpackMode: "eager" */ '../engine/render/appendix-html.ts')).renderAppendixHtml,
  xlsx: async () =>
    (await import(/* webpackMode: "eager" */ '../formats/xlsx/write/index.ts')).writeAppendixWorkbook,
};

/** A pack in one format; `width`, in columns, is for text. */
export async function renderPack(
  pack: Pack,
  format: AppendixFormat,
  width: number,
): Promise<string | Uint8Array> {
  const render = await RENDERERS[format]();
  return render(pack, width);
}
