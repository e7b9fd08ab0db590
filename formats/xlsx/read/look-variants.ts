import type { Look } from '../../../engine/workbook/workbook.ts';

/** Makes looks that differ from a style's in a point or two; the same one for the same wish. */
export class LookVariants {
  readonly #made = new Map<Look, Map<string, Look>>();

  withFill(look: Look, fill: string): Look {
    return this.#variant(look, `fill ${fill}`, { ...look, fill, fillBy: 'rule' });
  }

  withText(look: Look, isStruck: boolean, font: string | null): Look {
    if (isStruck === look.isStruck && (font ?? look.font) === look.font) return look;
    return this.#variant(look, `${isStruck} ${font}`, { ...look, isStruck, font: font ?? look.font });
  }

  #variant(look: Look, key: string, wanted: Look): Look {
    const variants = this.#made.get(look) ?? new Map<string, Look>();
    this.#made.set(look, variants);
    const variant = variants.get(key) ?? wanted;
    variants.set(key, variant);
    return variant;
  }
}
