import type { Pack } from '../engine/appendices/pack.ts';
import type { AppendixFormat } from './appendix-formats.ts';

/** A pack in one format; what only one format needs is loaded with it. `width` is for text. */
export async function renderPack(
  pack: Pack,
  format: AppendixFormat,
  width: number,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'text': {
      const { renderAppendixText } = await import(
        /* webpackMode: "eager" */ '../engine/render/appendix-text.ts'
      );
      return renderAppendixText(pack, width);
    }
    case 'json': {
      const { renderAppendixJson } = await import(
        /* webpackMode: "eager" */ '../engine/render/appendix-json.ts'
      );
      return renderAppendixJson(pack);
    }
    case 'md': {
      const { renderAppendixMarkdown } = await import(
        /* webpackMode: "eager" */ '../engine/render/appendix-markdown.ts'
      );
      return renderAppendixMarkdown(pack);
    }
    case 'html': {
      const { renderAppendixHtml } = await import(
        /* webpackMode: "eager" */ '../engine/render/appendix-html.ts'
      );
      return renderAppendixHtml(pack);
    }
    case 'xlsx': {
      const { writeAppendixWorkbook } = await import(
        /* webpackMode: "eager" */ '../formats/xlsx/write/index.ts'
      );
      return writeAppendixWorkbook(pack);
    }
  }
}
