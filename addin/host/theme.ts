import { z } from 'zod';

export type Theme = 'light' | 'dark';

/** How bright a background may be and still be dark: half of the scale. */
const HALF = 128;

/** What versions of Office.js say of the theme: the newest whether it is dark, older ones its colours, some nothing. */
const THEME = z.object({ isDarkTheme: z.boolean().optional(), bodyBackgroundColor: z.string().optional() });

/** Whether Excel is dark; null where it does not say, so that the page goes by the system. */
export function themeOf(): Theme | null {
  const read = THEME.safeParse(Office.context.officeTheme);
  if (!read.success) return null;
  const { isDarkTheme, bodyBackgroundColor } = read.data;
  if (isDarkTheme !== undefined) return isDarkTheme ? 'dark' : 'light';
  const brightness = brightnessOf(bodyBackgroundColor ?? '');
  if (brightness === null) return null;
  return brightness < HALF ? 'dark' : 'light';
}

/** Calls back when the pane is come back to and Excel has changed its theme; gives the way to stop. */
export function onThemeChange(onTheme: (theme: Theme | null) => void): () => void {
  let last = themeOf();
  const look = (): void => {
    const now = themeOf();
    if (now !== last) onTheme(now);
    last = now;
  };
  window.addEventListener('focus', look);
  return () => {
    window.removeEventListener('focus', look);
  };
}

/** From 0 for black to 255 for white; null for no colour. */
function brightnessOf(colour: string): number | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
}
